import {
  familyOf,
  relationshipKinds,
  type RelationshipKind,
} from "../../domain/relationship-kinds.js";
import type { Day } from "../../domain/time.js";
import { onceForEachSet } from "../../domain/by-families.js";
import { memoise } from "../../memoise.js";
import type { Slice } from "../graph-store.js";
import { CHECKED, HAS_BASIS, INFERRED, type Edges } from "./edges.js";
import { oneOf } from "./one-of.js";

/** Numbers of the kinds of relationship that a slice lets through by its families and kinds. */
export function kindsIn(slice: Slice): number[] {
  const marks = marksOf(slice);
  return Array.from(marks.keys()).filter((kind) => marks[kind] === 1);
}

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

/** For each kind, 1 where a slice lets it through. The same few sets of kinds are asked for over and over. */
function marksOf({
  families,
  kinds,
}: Pick<Slice, "families" | "kinds">): Uint8Array {
  if (kinds === undefined)
    return families === undefined ? EVERY_KIND : marksOfFamilies(families);
  return marksNamed(`${families?.join() ?? ANY}/${kinds?.join() ?? ANY}`);
}

const ANY = "*";
const EVERY_KIND = new Uint8Array(relationshipKinds.length).fill(1);

const marksOfFamilies = onceForEachSet((families) => {
  const isFamily = oneOf(families);
  return marked((kind) => isFamily(familyOf(kind)));
});

const marksNamed = memoise(1_000, (name: string) => {
  const [families, kinds] = name
    .split("/")
    .map((names) => (names === ANY ? undefined : names.split(",")));
  const [isFamily, isKind] = [oneOf(families), oneOf(kinds)];
  return marked((kind) => isFamily(familyOf(kind)) && isKind(kind));
});

function marked(isWanted: (kind: RelationshipKind) => boolean): Uint8Array {
  return Uint8Array.from(relationshipKinds, (kind) => (isWanted(kind) ? 1 : 0));
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
