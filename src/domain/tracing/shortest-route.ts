import { isSome, type LineGraph, type Step, type Route } from "./line-graph.js";

/** How a body was first come to. */
interface Arrival {
  readonly step: Step;
  readonly from: number;
  readonly hops: number;
}

/** The first of the lines that `findPaths` finds, without looking for any other: null where there is none. */
export function shortestRoute(
  { steps }: Pick<LineGraph, "steps">,
  start: number,
  isGoal: (body: number) => boolean,
  maxHops: number,
): Route | null {
  const arrivals = new Map<number, Arrival | null>([[start, null]]);
  // What is come to is gone on from in its turn: earlier is nearer, and of what is as near, earlier by the ids on the route.
  for (const [from, arrival] of arrivals) {
    const hops = (arrival?.hops ?? 0) + 1;
    if (hops > maxHops) return null;
    for (const step of steps[from] ?? []) {
      if (arrivals.has(step.to)) continue;
      arrivals.set(step.to, { step, from, hops });
      if (isGoal(step.to)) return routeTo(step.to, arrivals);
    }
  }
  return null;
}

function routeTo(
  goal: number,
  arrivals: ReadonlyMap<number, Arrival | null>,
): Route | null {
  const route: Step[] = [];
  let arrival = arrivals.get(goal);
  while (arrival) {
    route.push(arrival.step);
    arrival = arrivals.get(arrival.from);
  }
  route.reverse();
  return isSome(route) ? route : null;
}
