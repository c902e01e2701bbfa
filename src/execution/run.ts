import type { GraphQLResolveInfo } from "graphql";
import type { Awaitable } from "../at-hand.js";
import type { Slice } from "./slice.js";

export type Arguments = Readonly<Record<string, unknown>>;

/** One running of a compiled operation: what its resolvers share, and what each field found out once for all of its values. */
export interface Run {
  readonly context: unknown;
  readonly variables: Arguments;
  /** By the number of the field. */
  readonly arguments: (Arguments | undefined)[];
  readonly infos: (GraphQLResolveInfo | undefined)[];
  readonly slice: Slice;
}

/** Writes what a value is in JSON. */
export type Write = (value: unknown, run: Run) => Awaitable<string>;

/** What stands for null: itself, or, where none may be, nothing: it throws. */
export type WhenNull = () => string;

/** Thrown where an answer would hold an error, and where there is something that is not compiled: graphql-js is asked instead. */
export class GiveUp extends Error {}
