import type { Stretch } from "./stretch.js";

type Compare = (a: number, b: number) => number;
type Test = (item: number) => boolean;

/** Takes the first accepted items of several ordered stretches, in one order: a page is read without reading the rest. */
export function takeFirst(
  stretches: readonly Stretch[],
  compare: Compare,
  accepts: Test,
  most: number,
): number[] {
  const taken: number[] = [];
  for (const stretch of stretches) stretch.skipTo(accepts);
  while (taken.length < most) {
    const stretch = leastOf(stretches, compare);
    if (stretch === null) break;
    taken.push(stretch.take());
    stretch.skipTo(accepts);
  }
  return taken;
}

function leastOf(
  stretches: readonly Stretch[],
  compare: Compare,
): Stretch | null {
  let least: Stretch | null = null;
  for (const stretch of stretches)
    if (stretch.length > 0)
      if (least === null || compare(stretch.head, least.head) < 0)
        least = stretch;
  return least;
}
