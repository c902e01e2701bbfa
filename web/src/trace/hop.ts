import type { TraceLineFragment } from "placegraph/client";

/** From one body of a line to the next. */
export type Hop = TraceLineFragment["hops"][number];

/** How a hop reads in a sentence: answers to; answers through, where the relationship that leads runs the other way. */
export function readsOf({ againstDirection, relationship }: Hop): string {
  return againstDirection ? "answers through" : relationship.reads;
}
