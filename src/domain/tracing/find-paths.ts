import { isSome, type LineGraph, type Step, type Route } from "./line-graph.js";
import type { Hops } from "./reach.js";

/** The most hops of a line that may be asked for. */
export const MOST_HOPS = 12;
/** The most lines that are looked for. */
export const MOST_PATHS = 500;
/** The most steps tried in looking for them: some ten milliseconds of work. */
const MOST_WORK = 100_000;

export interface Sought {
  readonly graph: Pick<LineGraph, "steps">;
  readonly from: number;
  /** The bodies within the most hops of it. */
  readonly reached: Hops;
  readonly isGoal: (body: number) => boolean;
  readonly maxHops: number;
}

export interface FoundPaths {
  /** Shortest first, then by the ids of the relationships that lead their steps. */
  readonly paths: readonly Route[];
  /** What ended the search before its end; null where every path was found. */
  readonly cut: "PATHS" | "WORK" | null;
}

/**
 * Every way from a body to a goal that passes no body twice and no goal on the way. Lengths are taken one by one, so that what a bound cuts
 * is never shorter than what is found; a step is only tried where a walk of just the hops that are left leads from it to a goal.
 */
export function findPaths(sought: Sought): FoundPaths {
  const { graph, from, maxHops } = sought;
  const walks = walkLengths(sought);
  const paths: Route[] = [];
  const path: Step[] = [];
  let work = 0;
  let cut: FoundPaths["cut"] = null;

  function extend(body: number, left: number): void {
    if (left === 0) {
      const route = path.slice();
      if (paths.length === MOST_PATHS) cut = "PATHS";
      else if (isSome(route)) paths.push(route);
      return;
    }
    const lengths = walks[body] ?? 0;
    // No walk leads on through a body that the path has passed.
    walks[body] = 0;
    for (const step of graph.steps[body] ?? []) {
      if (++work > MOST_WORK) cut = "WORK";
      if (cut !== null) break;
      if (!has(walks[step.to], left - 1)) continue;
      path.push(step);
      extend(step.to, left - 1);
      path.pop();
    }
    walks[body] = lengths;
  }

  for (let length = 1; length <= maxHops && cut === null; length++)
    if (has(walks[from], length)) extend(from, length);
  return { paths, cut };
}

/** For each body the lengths, as bits, of the walks from it to a goal: not beyond a goal, though perhaps twice through one body. */
function walkLengths({ graph, reached, isGoal, maxHops }: Sought): Int32Array {
  const all = (1 << (maxHops + 1)) - 1;
  const walks = roomFor(graph.steps.length);
  const onward: number[] = [];
  for (const [body, hops] of reached) {
    const isHere = isGoal(body);
    walks[body] = isHere ? 1 : 0;
    if (!isHere && hops < maxHops) onward.push(body);
  }
  // From the furthest inward: most of what a body leads to is told before it.
  onward.reverse();
  for (let changed = true; changed;) {
    changed = false;
    for (const body of onward) {
      const before = walks[body] ?? 0;
      let lengths = before;
      for (const { to } of graph.steps[body] ?? [])
        lengths |= (walks[to] ?? 0) << 1;
      lengths &= all;
      if (lengths === before) continue;
      walks[body] = lengths;
      changed = true;
    }
  }
  return walks;
}

let room = new Int32Array(0);

/** Room for a number of each body, the same for one search after another: a search writes where it reaches, and reads nowhere else. */
function roomFor(bodies: number): Int32Array {
  if (room.length < bodies) room = new Int32Array(2 * bodies);
  return room;
}

function has(lengths: number | undefined, length: number): boolean {
  return ((lengths ?? 0) >> length) % 2 === 1;
}
