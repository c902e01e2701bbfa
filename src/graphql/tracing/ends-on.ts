import type { Day } from "../../domain/time.js";
import type { Side } from "../../domain/tracing/dual.js";

/** The ends of lines of answering, seen on a day. */
export function endsOn(ends: Side["ends"], asOf: Day) {
  return ends.map(({ organisation, hops }) => ({
    organisation: { record: organisation, asOf },
    hops,
  }));
}
