import {
  familyOf,
  relationshipKinds,
} from "../../../domain/relationship-kinds.js";
import type {
  Direction,
  DirectedSlice,
  Slice,
  Way,
} from "../../graph-store.js";
import { toDate } from "../dates.js";
import {
  dayParameters,
  differs,
  holds,
  holdsOn,
  holdsOnEither,
  ownDays,
} from "./days.js";
import type { Tests } from "./tests.js";

/** What a slice asks of a relationship, an edge or a node. By its `kind`, unless it is found by that. The parameters' names begin with `asked`. */
export function sliceTests(
  slice: Slice,
  record: string,
  kind: string | null,
  asked = "$",
): Tests {
  const { families, kinds, asOf, changedBetween, onEither } = slice;
  const { inferred, checked } = slice;
  const days = ownDays(record);
  return [
    kind !== null &&
      (kinds ?? families) !== undefined &&
      `${kind} IN ${asked}kinds`,
    asOf !== undefined && holdsOn(days, `${asked}asOf`),
    changedBetween !== undefined && differs(days, asked),
    onEither !== undefined && holdsOnEither(days, asked),
    inferred !== undefined && `${record}.inferred = ${asked}inferred`,
    checked !== undefined && `${record}.checked = ${asked}checked`,
  ];
}

/**
 * Whether an edge is in the slice asked for, whatever is left out of it: a walk takes so long to plan that it must be one text for all
 * slices. The parameters' names begin with `asked`.
 */
function inSlice(record: string, kind: string, asked: string): string {
  const days = ownDays(record);
  return `\
(${asked}kinds IS NULL OR ${kind} IN ${asked}kinds)
    AND ${holds(days, asked)}
    AND (${asked}changedBetween IS NULL OR ${differs(days, asked)})
    AND (${asked}onEither IS NULL OR ${holdsOnEither(days, asked)})
    AND (${asked}inferred IS NULL OR ${record}.inferred = ${asked}inferred)
    AND (${asked}checked IS NULL OR ${record}.checked = ${asked}checked)`;
}

export function sliceParameters(slice: Slice) {
  return {
    kinds: kindsIn(slice),
    ...dayParameters(slice),
    onEither: slice.onEither?.map(toDate) ?? null,
    inferred: slice.inferred ?? null,
    checked: slice.checked ?? null,
  };
}

/** The kinds that a slice lets through by its families and kinds; null where it names neither. */
function kindsIn({ families, kinds }: Slice): string[] | null {
  if (families === undefined && kinds === undefined) return null;
  return relationshipKinds.filter(
    (kind) =>
      (families?.includes(familyOf(kind)) ?? true) &&
      (kinds?.includes(kind) ?? true),
  );
}

const ARROWS = {
  OUT: ["-", "->"],
  IN: ["<-", "-"],
  BOTH: ["-", "-"],
} as const satisfies Record<Direction, readonly [string, string]>;

export function edgesFrom(
  from: string,
  edge: string,
  other: string,
  direction: Direction,
  types: readonly string[] = [],
): string {
  const [left, right] = ARROWS[direction];
  const of = types.length === 0 ? "" : `:${types.join("|")}`;
  return `(${from})${left}[${edge}${of}]${right}(${other}:Organisation)`;
}

/** The edges that a walk may follow from one body to another, in the slice asked for. */
export function followed(
  from: string,
  edge: string,
  other: string,
  direction: Direction,
  asked: string,
): string {
  return `\
${edgesFrom(from, edge, other, direction)}
    WHERE ${inSlice(edge, `type(${edge})`, asked)}
    AND (${asked}otherKinds IS NULL OR ${other}.kind IN ${asked}otherKinds)`;
}

export function directedParameters(slice: DirectedSlice) {
  return { ...sliceParameters(slice), otherKinds: slice.otherKinds ?? null };
}

export function wayParameters(way: Way) {
  return { ...directedParameters(way), bodyKinds: way.bodyKinds ?? null };
}
