import type { Hop, Path } from "../../domain/tracing/path.js";
import type { Day } from "../../domain/time.js";

/** A line of answering, on the day on which it stands. */
export interface DatedPath {
  readonly path: Path;
  readonly asOf: Day;
}

export interface DatedHop {
  readonly hop: Hop;
  readonly asOf: Day;
}
