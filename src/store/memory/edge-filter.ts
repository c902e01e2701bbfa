import type { Day } from "../../domain/time.js";
import type { Slice } from "../graph-store.js";
import { CHECKED, HAS_BASIS, INFERRED, type Edges } from "./edges.js";
import { marksOf } from "./kind-marks.js";

type Test = (edge: number) => boolean;

/** A slice as a test of one edge: a few comparisons of numbers, the same answer as `holdsAt` and the record's fields give. */
export function edgeFilter(edges: Edges, slice: Slice): Test {
  const marks = marksOf(slice);
  const { asOf } = slice;
  return asOf !== undefined && asksNoMore(slice)
    ? testOfDay(edges, marks, asOf)
    : testOfAll(edges, marks, slice);
}

/** Most questions are of kinds and a day alone, asked of every edge around a body: nothing more is looked at then. */
function asksNoMore(slice: Slice): boolean {
  return (
    slice.inferred === undefined &&
    slice.checked === undefined &&
    slice.changedBetween === undefined &&
    slice.onEither === undefined
  );
}

function testOfDay(
  { kind, validFrom, validTo }: Edges,
  marks: Uint8Array,
  day: Day,
): Test {
  return (edge) =>
    marks[kind[edge] ?? 0] === 1 &&
    (validFrom[edge] ?? 0) <= day &&
    day < (validTo[edge] ?? 0);
}

function testOfAll(
  { kind, flags, validFrom, validTo }: Edges,
  marks: Uint8Array,
  slice: Slice,
): Test {
  const { mask, value } = wantedFlags(slice);
  const { asOf, changedBetween, onEither } = slice;
  const holdsOn = (edge: number, day: Day): boolean =>
    (validFrom[edge] ?? 0) <= day && day < (validTo[edge] ?? 0);
  return (edge) =>
    marks[kind[edge] ?? 0] === 1 &&
    (asOf === undefined || holdsOn(edge, asOf)) &&
    (mask === 0 || ((flags[edge] ?? 0) & mask) === value) &&
    (changedBetween === undefined ||
      holdsOn(edge, changedBetween[0]) !== holdsOn(edge, changedBetween[1])) &&
    (onEither === undefined ||
      holdsOn(edge, onEither[0]) ||
      holdsOn(edge, onEither[1]));
}

/** An edge passes where its flags under the mask have this value. */
function wantedFlags({ inferred, checked }: Slice): {
  mask: number;
  value: number;
} {
  const ofInferred = inferred === undefined ? 0 : INFERRED;
  const ofChecked = checked === undefined ? 0 : HAS_BASIS | CHECKED;
  return {
    mask: ofInferred | ofChecked,
    value:
      (inferred === true ? INFERRED : 0) |
      (checked === undefined ? 0 : HAS_BASIS | (checked ? CHECKED : 0)),
  };
}
