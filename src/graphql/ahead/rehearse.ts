import {
  defaultFieldResolver,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from "graphql";
import type { Day } from "../../domain/time.js";
import { createRelated } from "../loaders/related.js";
import { guiseOf, idOf, isObject, type Guise } from "./guise.js";
import type { Rehearsal } from "./rehearsal.js";
import { selectedBelow } from "./selected.js";

/** Something that a field gave, and the fields below which more is selected of it. */
interface Step extends Guise {
  readonly type: GraphQLNamedType;
  readonly nodes: readonly FieldNode[];
}

/**
 * Runs the resolvers of all that is selected below a root field on what stands in for its answer, so that the rehearsal notes what
 * they ask. It is what they will ask of the records themselves, by construction: nothing here knows what a field means. What a
 * resolver asks only after a wait, or of anything but the loaders, is not found out; it is then read when it is asked.
 */
export function rehearse(
  answer: unknown,
  info: GraphQLResolveInfo,
  rehearsal: Rehearsal,
  today: Day,
): void {
  const { loaders } = rehearsal;
  const context = {
    loaders,
    related: createRelated(loaders),
    today,
    pace: { inTurns: false },
  };
  const type = getNamedType(info.returnType);
  // Level by level: all that is asked of a stand-in is asked before what is asked below it.
  let steps: Step[] = [
    { source: answer, asking: "all", type, nodes: info.fieldNodes },
  ];
  while (steps.length > 0)
    steps = steps.flatMap((step) => stepsBelow(step, context, info, rehearsal));
}

function stepsBelow(
  { type, nodes, ...given }: Step,
  context: object,
  info: GraphQLResolveInfo,
  rehearsal: Rehearsal,
): Step[] {
  const of = rehearsal.relationships.get(idOf(given.source))?.of;
  if (of != null) of.isDone = true;
  const steps: Step[] = [];
  for (const { types, fields } of selectedBelow(
    nodes,
    objectTypesOf(type, info),
    info,
  )) {
    const guise = guiseOf(given, types, rehearsal);
    const [parentType] = types;
    if (guise === null || parentType === undefined) continue;
    rehearsal.asking = guise.asking;
    for (const fieldNodes of fields.values())
      steps.push(...stepsFrom(guise, parentType, fieldNodes, context, info));
  }
  return steps;
}

function stepsFrom(
  { source, asking }: Guise,
  parentType: GraphQLObjectType,
  fieldNodes: readonly FieldNode[],
  context: object,
  info: GraphQLResolveInfo,
): Step[] {
  const [node] = fieldNodes;
  const field = parentType.getFields()[node?.name.value ?? ""];
  if (node === undefined || field === undefined) return [];
  const { resolve = defaultFieldResolver, type: returnType } = field;
  const { name: fieldName } = field;
  let value: unknown;
  try {
    const args = getArgumentValues(field, node, info.variableValues);
    const at = { ...info, fieldName, fieldNodes, returnType, parentType };
    value = resolve(source, args, context, at);
  } catch {
    // Refused, or in need of a record: so it will be answered, and nothing more is known ahead.
    return [];
  }
  if (value instanceof Promise) {
    value.catch(() => undefined);
    return [];
  }
  const type = getNamedType(returnType);
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return node.selectionSet === undefined
    ? []
    : values
        .filter(isObject)
        .map((each) => ({ source: each, asking, type, nodes: fieldNodes }));
}

function objectTypesOf(
  type: GraphQLNamedType,
  { schema }: GraphQLResolveInfo,
): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}
