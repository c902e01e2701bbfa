import type { Organisation, Relationship } from "../model.js";
import type {
  RelationshipFamily,
  RelationshipKind,
} from "../relationship-kinds.js";
import { linesThrough, type Line } from "./answering.js";
import { onceForEachSet } from "../by-families.js";
import { byRank } from "./leading.js";
import type { Hop, Path } from "./path.js";

/** A hop of any line that passes there: made once, and the same in all of them. */
export interface Step {
  /** Number of the body that it comes to. */
  readonly to: number;
  readonly hop: Hop;
}

/** One step after another. */
export type Route = readonly [Step, ...Step[]];

/** Bodies by number, and the steps that leave each, by the id of the relationship that leads. */
export interface LineGraph {
  readonly bodies: readonly Organisation[];
  readonly steps: readonly (readonly Step[])[];
  readonly numberOf: (id: string) => number | undefined;
}

/** By the place among all relationships, which is their order by id. */
type Places = number[];

/** By the body that relationships lead to. */
type Crossings = Map<number, Places>;

/** The lines through some families, drawn from a set of bodies and of relationships between them. The relationships are in id order. */
export function drawLines(
  bodies: readonly Organisation[],
  relationships: readonly Relationship[],
  families: readonly RelationshipFamily[],
): LineGraph {
  const numbers = new Map(bodies.map(({ id }, number) => [id, number]));
  const crossings = new Map<number, Crossings>();
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
      let out = crossings.get(here);
      if (out === undefined)
        crossings.set(here, (out = new Map<number, Places>()));
      const places = out.get(there);
      if (places === undefined) out.set(there, [place]);
      else places.push(place);
    }
  });
  return {
    bodies,
    steps: bodies.map((_, from) => {
      const out = crossings.get(from);
      return out === undefined ? [] : stepsOf(from, out, bodies, relationships);
    }),
    numberOf: (id) => numbers.get(id),
  };
}

const linesByKind = onceForEachSet((families) => {
  const byKind = new Map<RelationshipKind, Line[]>();
  for (const line of linesThrough(families))
    for (const kind of line.kinds)
      byKind.set(kind, [...(byKind.get(kind) ?? []), line]);
  return byKind;
});

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
  from: number,
  out: Crossings,
  bodies: readonly Organisation[],
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
    const hop = hopOf(bodies[from], bodies[to], grounds);
    if (hop !== null) steps.push({ to, hop });
  }
  return steps;
}

function hopOf(
  from: Organisation | undefined,
  to: Organisation | undefined,
  relationships: readonly Relationship[],
): Hop | null {
  if (from === undefined || to === undefined || !isSome(relationships))
    return null;
  const againstDirection = relationships[0].from !== from.id;
  return { from, to, relationships, againstDirection };
}

/** Steps as the hops of a line. */
export function pathOf([first, ...rest]: Route): Path {
  const hops: [Hop, ...Hop[]] = [first.hop];
  for (const { hop } of rest) hops.push(hop);
  return { hops };
}

export function isSome<T>(items: readonly T[]): items is readonly [T, ...T[]] {
  return items.length > 0;
}
