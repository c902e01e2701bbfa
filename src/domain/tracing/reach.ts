import type { LineGraph, Step } from "./line-graph.js";

type Steps = Pick<LineGraph, "steps">;

/** Bodies, nearest first, and how many hops away each is. */
export type Hops = ReadonlyMap<number, number>;

/** Every body within some hops of another; those of steps that may not be taken left out. */
export function hopsFrom(
  { steps }: Steps,
  start: number,
  maxHops: number,
  mayTake?: (step: Step) => boolean,
): Hops {
  const hops = new Map([[start, 0]]);
  // What is found is gone through in its turn.
  for (const [body, distance] of hops)
    if (distance < maxHops)
      for (const step of steps[body] ?? [])
        if (!hops.has(step.to) && (mayTake?.(step) ?? true))
          hops.set(step.to, distance + 1);
  return hops;
}

/** How many hops each body is from the nearest goal; a body that leads to none is left out. */
export function hopsTo(
  { steps }: Steps,
  isGoal: (body: number) => boolean,
): Hops {
  const before: number[][] = steps.map(() => []);
  steps.forEach((out, body) => {
    for (const { to } of out) before[to]?.push(body);
  });
  const goals = steps.flatMap((_, body) => (isGoal(body) ? [body] : []));
  const hops = new Map(goals.map((body) => [body, 0]));
  for (const [body, distance] of hops)
    for (const other of before[body] ?? [])
      if (!hops.has(other)) hops.set(other, distance + 1);
  return hops;
}
