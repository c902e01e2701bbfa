import * as fc from "fast-check";
import {
  getNamedType,
  isRequiredArgument,
  Kind,
  type ArgumentNode,
  type GraphQLArgument,
  type GraphQLField,
} from "graphql";
import { named } from "./ast.js";
import type { Pools } from "./pools.js";
import { someValue } from "./values.js";

/** Arguments of which the root takes one, and refuses none and both. */
const EITHER = ["id", "code"];

/** How often an argument that may be left out is given: a page size nearly always, so that answers stay small. */
const ODDS: Readonly<Record<string, Odds>> = {
  first: { given: 14, leftOut: 1 },
  after: { given: 1, leftOut: 9 },
  filter: { given: 2, leftOut: 1 },
};
const USUAL_ODDS: Odds = { given: 1, leftOut: 2 };

interface Odds {
  readonly given: number;
  readonly leftOut: number;
}

/** The arguments of a field: those it must have, and some of the others. */
export function someArguments(
  { args, type }: GraphQLField<unknown, unknown>,
  pools: Pools,
): fc.Arbitrary<readonly ArgumentNode[]> {
  const field = String(getNamedType(type));
  const given = (argument: GraphQLArgument) =>
    someValue(argument.type, { argument: argument.name, field, pools }).map(
      (value): ArgumentNode[] => [
        { kind: Kind.ARGUMENT, name: named(argument.name), value },
      ],
    );
  const found = args.filter(({ name }) => EITHER.includes(name));
  const either = found.length === EITHER.length ? found : [];
  const others = args
    .filter((argument) => !either.includes(argument))
    .map((argument) =>
      isRequiredArgument(argument)
        ? given(argument)
        : sometimes(given(argument), ODDS[argument.name] ?? USUAL_ODDS),
    );
  const one = either.length === 0 ? [] : [fc.oneof(...either.map(given))];
  return fc.tuple(...one, ...others).map((lists) => lists.flat());
}

function sometimes<T>(
  arbitrary: fc.Arbitrary<T[]>,
  { given, leftOut }: Odds,
): fc.Arbitrary<T[]> {
  return fc.oneof(
    { arbitrary: fc.constant<T[]>([]), weight: leftOut },
    { arbitrary, weight: given },
  );
}
