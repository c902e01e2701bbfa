import type { LineGraph, Step } from "./line-graph.js";

/** Every body within some hops of another, and how many hops away it is; those of steps that may not be taken left out. */
export function hopsFrom(
  { steps }: Pick<LineGraph, "steps">,
  start: number,
  maxHops: number,
  mayTake: (step: Step) => boolean = () => true,
): Map<number, number> {
  const hops = new Map([[start, 0]]);
  let ring = [start];
  for (let distance = 1; distance <= maxHops && ring.length > 0; distance++) {
    const next: number[] = [];
    for (const body of ring)
      for (const step of steps[body] ?? [])
        if (!hops.has(step.to) && mayTake(step)) {
          hops.set(step.to, distance);
          next.push(step.to);
        }
    ring = next;
  }
  return hops;
}

/** How many hops each body is from the nearest goal; a body that leads to none is left out. */
export function hopsTo(
  { steps }: Pick<LineGraph, "steps">,
  isGoal: (body: number) => boolean,
): Map<number, number> {
  const before: number[][] = steps.map(() => []);
  steps.forEach((out, body) => {
    for (const { to } of out) before[to]?.push(body);
  });
  let ring = steps.flatMap((_, body) => (isGoal(body) ? [body] : []));
  const hops = new Map(ring.map((body) => [body, 0]));
  for (let distance = 1; ring.length > 0; distance++) {
    const next: number[] = [];
    for (const body of ring.flatMap((each) => before[each] ?? []))
      if (!hops.has(body)) {
        hops.set(body, distance);
        next.push(body);
      }
    ring = next;
  }
  return hops;
}
