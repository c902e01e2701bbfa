import type { Day } from "../../domain/time.js";
import type { Hop } from "../../domain/tracing/path.js";

/** A hop of a line of answering, on the day on which the line stands. */
export interface HopOnDay {
  readonly hop: Hop;
  readonly asOf: Day;
}
