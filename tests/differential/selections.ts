import * as fc from "fast-check";
import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { someArguments } from "./arguments.js";
import { fragmentOn, leaf, setOf } from "./ast.js";
import type { Pools } from "./pools.js";

type Fielded = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

/** What to ask, down to a number of records one below another. */
export interface Selections {
  readonly of: (type: Fielded, depth: number) => fc.Arbitrary<SelectionSetNode>;
  readonly field: (field: Field, depth: number) => fc.Arbitrary<FieldNode>;
}

/** Selections of the types of a schema, fragments on the types below an interface among them. */
export function selectionsOf(schema: GraphQLSchema, pools: Pools): Selections {
  const made = new Map<string, fc.Arbitrary<SelectionSetNode>>();

  function of(type: Fielded, depth: number): fc.Arbitrary<SelectionSetNode> {
    const key = `${type.name} ${depth}`;
    const selection = made.get(key) ?? someSelection(type, depth);
    made.set(key, selection);
    return selection;
  }

  function someSelection(
    type: Fielded,
    depth: number,
  ): fc.Arbitrary<SelectionSetNode> {
    const { leaves, own, shared } = fieldsOf(type);
    const fieldsWithin = (fields: readonly Field[]) =>
      fields
        .filter((field) => costOf(getNamedType(field.type)) <= depth)
        .map((field) => someField(field, depth));
    const further = [
      fieldsWithin(own),
      fieldsWithin(shared),
      narrower(type).map((narrow) => someFragment(narrow, depth)),
    ];
    const everyLeaf = ["__typename", ...leaves.map(({ name }) => name)].map(
      leaf,
    );
    if (type.name === "PageInfo") return fc.constant(setOf(everyLeaf));
    const few = someOf<SelectionNode>(
      [everyLeaf.map((one) => fc.constant(one)), ...further],
      5,
    );
    const many = fc
      .tuple(fc.subarray(everyLeaf), someOf(further, 2))
      .map((lists) => lists.flat());
    return fc.oneof(few, many).map(setOf);
  }

  function someField(field: Field, depth: number): fc.Arbitrary<FieldNode> {
    const type = getNamedType(field.type);
    const below =
      isObjectType(type) || isInterfaceType(type)
        ? of(type, depth - costOf(type)).map((selectionSet) => ({
            selectionSet,
          }))
        : fc.constant({});
    return fc
      .tuple(someArguments(field, pools), below)
      .map(([given, selection]) => ({
        ...leaf(field.name),
        arguments: given,
        ...selection,
      }));
  }

  function someFragment(
    type: Fielded,
    depth: number,
  ): fc.Arbitrary<SelectionNode> {
    return of(type, depth).map((set) => fragmentOn(type.name, set));
  }

  function narrower(type: Fielded): Fielded[] {
    if (!isInterfaceType(type)) return [];
    const { interfaces, objects } = schema.getImplementations(type);
    return [...interfaces, ...objects];
  }

  return { of, field: someField };
}

/** The fields of a type that lead no further, those that lead to what it alone has, and those it shares with others. */
function fieldsOf(type: Fielded) {
  const fields = Object.values(type.getFields());
  const leaves = fields.filter(({ type: of }) => isLeafType(getNamedType(of)));
  const others = fields.filter((field) => !leaves.includes(field));
  const shared = others.filter(({ name }) =>
    type.getInterfaces().some((of) => name in of.getFields()),
  );
  const own = others.filter((field) => !shared.includes(field));
  return { leaves, own, shared };
}

/** Lists, their edges and pages are on the way to a record, and are none themselves. */
function costOf({ name }: GraphQLNamedType): number {
  return /(Connection|Edge|PageInfo)$/.test(name) ? 0 : 1;
}

/** Up to so many of the members of groups, as often of one group as of another, however many each has. */
function someOf<T>(
  groups: readonly (readonly fc.Arbitrary<T>[])[],
  most: number,
): fc.Arbitrary<T[]> {
  const members = groups.flatMap((group) =>
    group.length === 0 ? [] : [fc.oneof(...group)],
  );
  return members.length === 0
    ? fc.constant([])
    : fc.array(fc.oneof(...members), { maxLength: most });
}
