import { isLaw } from "../legal-provision.js";
import type { Organisation, Relationship } from "../model.js";
import {
  familyOf,
  relationshipKinds,
  type RelationshipFamily,
  type RelationshipKind,
} from "../relationship-kinds.js";
import { linesThrough, type Line } from "./answering.js";

/** From one body to the next on a line of answering, by every relationship that joins the two that way. */
export interface Step {
  /** Number of the body that it comes to. */
  readonly to: number;
  /** The relationship that leads comes first: it names the step in sentences and in the order of paths. */
  readonly relationships: readonly [Relationship, ...Relationship[]];
}

/** Bodies by number, and the steps that leave each, by the id of the relationship that leads. */
export interface LineGraph {
  readonly bodies: readonly Organisation[];
  readonly steps: readonly (readonly Step[])[];
  readonly numberOf: (id: string) => number | undefined;
}

/** By the place among all relationships, which is their order by id. */
type Places = number[];

/** The lines through some families, drawn from a set of bodies and of relationships between them. The relationships are in id order. */
export function drawLines(
  bodies: readonly Organisation[],
  relationships: readonly Relationship[],
  families: readonly RelationshipFamily[],
): LineGraph {
  const numbers = new Map(bodies.map(({ id }, number) => [id, number]));
  const crossings = bodies.map(() => new Map<number, Places>());
  const lines = linesByKind(families);
  relationships.forEach(({ kind, from, to }, place) => {
    const ofKind = lines.get(kind);
    if (ofKind === undefined) return;
    const one = numbers.get(from);
    const other = numbers.get(to);
    if (one === undefined || other === undefined || one === other) return;
    for (const line of ofKind) {
      const here = line.direction === "OUT" ? one : other;
      const there = line.direction === "OUT" ? other : one;
      if (!leads(line, bodies[here], bodies[there])) continue;
      const places = crossings[here]?.get(there);
      if (places === undefined) crossings[here]?.set(there, [place]);
      else places.push(place);
    }
  });
  return {
    bodies,
    steps: crossings.map((out) => stepsOf(out, relationships)),
    numberOf: (id) => numbers.get(id),
  };
}

function linesByKind(
  families: readonly RelationshipFamily[],
): ReadonlyMap<RelationshipKind, readonly Line[]> {
  const byKind = new Map<RelationshipKind, Line[]>();
  for (const line of linesThrough(families))
    for (const kind of line.kinds)
      byKind.set(kind, [...(byKind.get(kind) ?? []), line]);
  return byKind;
}

function leads(
  { bodyKinds, otherKinds }: Line,
  start: Organisation | undefined,
  end: Organisation | undefined,
): boolean {
  return (
    start !== undefined &&
    end !== undefined &&
    (bodyKinds?.includes(start.kind) ?? true) &&
    (otherKinds?.includes(end.kind) ?? true)
  );
}

/** One step to each body, however many relationships lead there: ten sections of one Act are one line with ten grounds, not ten lines. */
function stepsOf(
  out: ReadonlyMap<number, Places>,
  relationships: readonly Relationship[],
): Step[] {
  const ranked = [...out].map(([to, places]) => ({
    to,
    places: places.length === 1 ? places : places.sort(byRank(relationships)),
  }));
  ranked.sort((a, b) => (a.places[0] ?? 0) - (b.places[0] ?? 0));
  const steps: Step[] = [];
  for (const { to, places } of ranked) {
    const grounds: Relationship[] = [];
    for (const place of places) {
      const ground = relationships[place];
      if (ground !== undefined) grounds.push(ground);
    }
    if (isSome(grounds)) steps.push({ to, relationships: grounds });
  }
  return steps;
}

function isSome<T>(items: readonly T[]): items is readonly [T, ...T[]] {
  return items.length > 0;
}

/**
 * What leads first: answering before any other family, law before practice, then in the order of the table of kinds, what was read before
 * what was not, then by id.
 */
function byRank(relationships: readonly Relationship[]) {
  return (a: number, b: number): number =>
    rankOf(relationships[a]) - rankOf(relationships[b]) || a - b;
}

const KINDS = relationshipKinds.length;
const RANKS = new Map(
  relationshipKinds.map((kind, place) => [
    kind,
    (familyOf(kind) === "ACCOUNTABILITY" ? place : place + 2 * KINDS) * 2,
  ]),
);

function rankOf(relationship: Relationship | undefined): number {
  if (relationship === undefined) return Infinity;
  const { kind, basis } = relationship;
  const beside = basis !== null && isLaw(basis) ? 0 : KINDS * 2;
  return (RANKS.get(kind) ?? 0) + beside + (basis?.checked === true ? 0 : 1);
}
