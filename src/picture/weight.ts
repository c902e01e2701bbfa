import type { Arranged } from "./arranged.js";
import type { Change } from "./picture.js";

/** How thick a line is: one that holds on one of two days alone is heavier. */
export function lineWidth(change: Change): number {
  return change === "BEGAN" ? 2.4 : change === "ENDED" ? 1.9 : 1.3;
}

/** How strong the lines are drawn that hold on the days seen: lighter than those that differ, and where hundreds cross each other freely. */
export function restingOpacity({ paths, bands }: Arranged): number {
  if (paths.some(({ line }) => line.change !== null)) return 0.3;
  if (bands.length > 0) return 1;
  return paths.length > 600 ? 0.5 : 0.8;
}
