import type { Day } from "../../domain/time.js";
import type { Missed } from "../../domain/tracing/missed.js";
import { traceIn, type Trace } from "../../domain/tracing/trace.js";
import { lazy } from "../../lazy.js";
import type { Context } from "../context.js";
import { findMissed } from "./find-missed.js";
import { linesAround } from "./lines-around.js";
import type { Asked } from "./trace-arguments.js";

/** A question about lines of answering, and its answer. */
export interface AskedTrace extends Asked {
  readonly asOf: Day;
  readonly first: number;
  readonly trace: Trace;
  /** Which of the bodies asked about are not in force on the day, looked up once for all who ask. */
  readonly missed: () => Promise<Missed[]>;
}

interface Wanted {
  readonly asOf: Day;
  readonly first: number;
}

export async function askTrace(
  asked: Asked,
  { asOf, first }: Wanted,
  context: Context,
): Promise<AskedTrace> {
  const { question } = asked;
  const lines = await linesAround(context.store, { ...question, asOf });
  return {
    ...asked,
    asOf,
    first,
    trace: traceIn(question, lines),
    missed: lazy(() => findMissed(asked, [asOf, asOf], context)),
  };
}
