import type { LineGraph, Step } from "./line-graph.js";

/** The most hops of a line that may be asked for. */
export const MOST_HOPS = 12;
/** The most lines that are looked for. */
export const MOST_PATHS = 500;
/** The most steps tried in looking for them: some ten milliseconds of work. */
const MOST_WORK = 100_000;

export interface Sought {
  readonly graph: LineGraph;
  readonly from: number;
  readonly isGoal: (body: number) => boolean;
  readonly maxHops: number;
  readonly maxPaths?: number | undefined;
}

export interface FoundPaths {
  /** Shortest first, then by the ids of the relationships that lead their steps. */
  readonly paths: readonly (readonly Step[])[];
  /** What ended the search before its end; null where every path was found. */
  readonly cut: "PATHS" | "WORK" | null;
}

/**
 * Every way from a body to a goal that passes no body twice and no goal on the way. Lengths are taken one by one, so that what a bound cuts
 * is never shorter than what is found; a step is only tried where a walk of just the hops that are left leads from it to a goal.
 */
export function findPaths({
  graph: { steps },
  from,
  isGoal,
  maxHops,
  maxPaths = MOST_PATHS,
}: Sought): FoundPaths {
  const walks = walkLengths(steps, isGoal, maxHops);
  const paths: Step[][] = [];
  const onPath = new Uint8Array(steps.length);
  const path: Step[] = [];
  let work = 0;
  let cut: FoundPaths["cut"] = null;

  function extend(body: number, left: number): void {
    if (left === 0) {
      if (paths.length < maxPaths) paths.push([...path]);
      else cut = "PATHS";
      return;
    }
    onPath[body] = 1;
    for (const step of steps[body] ?? []) {
      if (++work > MOST_WORK) cut = "WORK";
      if (cut !== null) break;
      if (onPath[step.to] === 1 || !has(walks[step.to], left - 1)) continue;
      path.push(step);
      extend(step.to, left - 1);
      path.pop();
    }
    onPath[body] = 0;
  }

  for (let length = 1; length <= maxHops && cut === null; length++)
    if (has(walks[from], length)) extend(from, length);
  return { paths, cut };
}

/** For each body, the numbers of hops, as bits, of the walks from it to a goal: not beyond a goal, though perhaps twice through one body. */
function walkLengths(
  steps: LineGraph["steps"],
  isGoal: (body: number) => boolean,
  maxHops: number,
): Int32Array {
  const all = (1 << (maxHops + 1)) - 1;
  const walks = Int32Array.from(steps, (_, body) => (isGoal(body) ? 1 : 0));
  for (let changed = true; changed;) {
    changed = false;
    steps.forEach((out, body) => {
      if (isGoal(body)) return;
      const before = walks[body] ?? 0;
      let lengths = before;
      for (const { to } of out) lengths |= (walks[to] ?? 0) << 1;
      lengths &= all;
      if (lengths === before) return;
      walks[body] = lengths;
      changed = true;
    });
  }
  return walks;
}

function has(lengths: number | undefined, length: number): boolean {
  return ((lengths ?? 0) >> length) % 2 === 1;
}
