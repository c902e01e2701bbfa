import type { Organisation } from "../../domain/model.js";
import type { Day } from "../../domain/time.js";
import type { DualAccountability } from "../../domain/tracing/dual.js";
import type { Missed } from "../../domain/tracing/missed.js";
import type { TraceQuestion } from "../../domain/tracing/trace.js";

/** Whom a body answers to on both sides, as it was asked. */
export interface AskedDual {
  readonly of: Organisation;
  readonly asOf: Day;
  readonly question: TraceQuestion;
  readonly dual: DualAccountability;
  /** The body, where it is not in force on the day, looked up once for all who ask. */
  readonly missed: () => Promise<Missed[]>;
}
