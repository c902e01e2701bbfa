import { isLine } from "../facts/line.js";

/** The body that is told of beside the picture: the one selected or, where a line between two is, the one in the middle. */
export function bodyPicked(middle: string, pick: string | null): string {
  return pick === null || isLine(pick) ? middle : pick;
}
