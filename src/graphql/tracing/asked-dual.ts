import type { Organisation } from "../../domain/model.js";
import type { Day } from "../../domain/time.js";
import type { DualAccountability } from "../../domain/tracing/dual.js";
import type { TraceQuestion } from "../../domain/tracing/trace.js";

/** Whom a body answers to on both sides, as it was asked. */
export interface AskedDual {
  readonly of: Organisation;
  readonly asOf: Day;
  readonly question: TraceQuestion;
  readonly dual: DualAccountability;
}
