import * as fc from "fast-check";
import {
  isInterfaceType,
  isObjectType,
  type ArgumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";
import {
  ORGANISATION_KINDS,
  type OrganisationKind,
} from "../../src/domain/organisation-kinds.js";
import { aimsAtAlignments } from "./aims-at-alignments.js";
import { aimsAtChanges } from "./aims-at-changes.js";
import { aimsAtInfluence } from "./aims-at-influence.js";
import { aimsAtLines } from "./aims-at-lines.js";
import { aimsAtMoney } from "./aims-at-money.js";
import { aimsAtViews } from "./aims-at-views.js";
import { someArguments } from "./arguments.js";
import { argument, fragmentOn, leaf, setOf } from "./ast.js";
import type { Pools } from "./pools.js";
import type { Selections } from "./selections.js";
import { someBody } from "./texts.js";

interface Aiming {
  readonly schema: GraphQLSchema;
  readonly pools: Pools;
  readonly selections: Selections;
}

/** Where a root field is aimed: the arguments that lead to records of one type, and how to reach them in its answer. */
export interface Aim {
  readonly root: string;
  /** Arguments that the aim takes the place of. */
  readonly instead: readonly string[];
  readonly leading: fc.Arbitrary<readonly ArgumentNode[]>;
  readonly type: string;
  /** The fields from the root to those records, where it does not give them itself. */
  readonly through?: readonly string[];
  readonly isList: boolean;
}

/**
 * Root fields sure to lead to records of one type, asked for what that type tells: chance alone seldom asks a council
 * for just what councils have.
 */
export function someAimedRoot(
  aiming: Aiming,
  depth: number,
): fc.Arbitrary<FieldNode> {
  const { schema, pools } = aiming;
  const oneOf = (aims: readonly Aim[]) =>
    fc.oneof(...aims.map((aim) => rootAimedAt(aim, aiming, depth)));
  const kinds = [...pools.ids.keys()];
  return fc.oneof(
    {
      arbitrary: oneOf(kinds.flatMap((kind) => aimsAtKind(kind, pools))),
      weight: 2,
    },
    {
      arbitrary: oneOf([
        ...relationshipTypesOf(schema).map(aimAtFamily),
        ...aimsAtChanges(pools),
        ...aimsAtAlignments(pools),
      ]),
      weight: 1,
    },
    { arbitrary: oneOf(aimsAtInfluence(pools)), weight: 1 },
    { arbitrary: oneOf(aimsAtMoney(pools)), weight: 1 },
    { arbitrary: oneOf(aimsAtLines(pools)), weight: 2 },
    { arbitrary: oneOf(aimsAtViews(pools)), weight: 1 },
  );
}

function aimsAtKind(kind: OrganisationKind, pools: Pools): Aim[] {
  const { type } = ORGANISATION_KINDS[kind];
  return [
    {
      root: "organisation",
      instead: ["id", "code"],
      leading: someBody(pools, [kind]).map((id) => [
        argument("id", JSON.stringify(id)),
      ]),
      type,
      isList: false,
    },
    {
      root: "organisations",
      instead: ["kinds"],
      leading: fc.constant([argument("kinds", kind)]),
      type,
      isList: true,
    },
  ];
}

/** FundingRelationship is the type of the family FUNDING. */
function aimAtFamily({ name }: GraphQLObjectType): Aim {
  const family = name.replace("Relationship", "").toUpperCase();
  return {
    root: "relationships",
    instead: ["filter"],
    leading: fc
      .constantFrom("", ", anyDate: true")
      .map((rest) => [argument("filter", `{families: ${family}${rest}}`)]),
    type: name,
    isList: true,
  };
}

function rootAimedAt(
  { root, instead, leading, type: name, through = [], isList }: Aim,
  { schema, pools, selections }: Aiming,
  depth: number,
): fc.Arbitrary<FieldNode> {
  const field = schema.getQueryType()?.getFields()[root];
  const type = schema.getType(name);
  if (field === undefined || !isObjectType(type))
    throw new Error(`The schema has no ${root} or no ${name} any more.`);
  const args = field.args.filter((one) => !instead.includes(one.name));
  return fc
    .tuple(
      leading,
      someArguments({ ...field, args }, pools),
      selections.of(type, depth - 1),
    )
    .map(([first, others, selection]) => ({
      ...leaf(root),
      arguments: [...first, ...others],
      selectionSet: below(
        isList ? [...through, "nodes"] : through,
        setOf([fragmentOn(name, selection)]),
      ),
    }));
}

function below(
  through: readonly string[],
  set: SelectionSetNode,
): SelectionSetNode {
  return through.reduceRight(
    (selectionSet, name) => setOf([{ ...leaf(name), selectionSet }]),
    set,
  );
}

function relationshipTypesOf(
  schema: GraphQLSchema,
): readonly GraphQLObjectType[] {
  const type = schema.getType("Relationship");
  return isInterfaceType(type) ? schema.getImplementations(type).objects : [];
}
