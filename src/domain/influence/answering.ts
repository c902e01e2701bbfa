import { eachOnce } from "../each-once.js";
import type { Organisation } from "../model.js";
import type { RelationshipFamily } from "../relationship-kinds.js";
import type { Surroundings } from "../surroundings.js";
import { byName } from "../text-order.js";
import { drawLines, type LineGraph } from "../tracing/line-graph.js";

/** Whom a body answers to and who answers to it, as lines of answering are traced. Each body once, by name. */
export interface Answering {
  /** By relationships of answering of its own. */
  readonly to: readonly Organisation[];
  readonly from: readonly Organisation[];
  /** The bodies that it answers through, where it has no legal personality: those that established it or make it up. */
  readonly through: readonly Organisation[];
  /** The bodies without legal personality that answer through it. */
  readonly passedOn: readonly Organisation[];
}

export function answeringOf(
  { id }: Organisation,
  { bodies, relationships }: Surroundings,
): Answering {
  const ends = (...families: RelationshipFamily[]) =>
    endsOf(drawLines(bodies, relationships, families), id);
  const own = ends("ACCOUNTABILITY");
  const passing = ends("GOVERNANCE");
  return {
    to: own.next,
    from: own.before,
    through: passing.next,
    passedOn: passing.before,
  };
}

/** One hop on from a body, and one hop back. */
function endsOf(
  { bodies, steps, numberOf }: LineGraph,
  id: string,
): { readonly next: Organisation[]; readonly before: Organisation[] } {
  const body = numberOf(id);
  const named = (numbers: readonly number[]) =>
    eachOnce(numbers.flatMap((number) => bodies[number] ?? [])).sort(byName);
  if (body === undefined) return { next: [], before: [] };
  return {
    next: named((steps[body] ?? []).map(({ to }) => to)),
    before: named(
      steps.flatMap((out, number) =>
        out.some(({ to }) => to === body) ? [number] : [],
      ),
    ),
  };
}
