import {
  familyOf,
  relationshipKinds,
  type RelationshipKind,
} from "../../domain/relationship-kinds.js";
import { onceForEachSet } from "../../domain/by-families.js";
import { memoise } from "../../memoise.js";
import type { Slice } from "../graph-store.js";
import { oneOf } from "./one-of.js";

/** For each kind, 1 where a slice lets it through. The same few sets of kinds are asked for over and over. */
export function marksOf({ families, kinds }: Slice): Uint8Array {
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

/** Numbers of the kinds of relationship that a slice lets through by its families and kinds. */
export function kindsIn(slice: Slice): number[] {
  const marks = marksOf(slice);
  return Array.from(marks.keys()).filter((kind) => marks[kind] === 1);
}
