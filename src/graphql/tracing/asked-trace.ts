import type { Day } from "../../domain/time.js";
import { traceIn, type Trace } from "../../domain/tracing/trace.js";
import type { Context } from "../context.js";
import { linesAround } from "./lines-around.js";
import type { Asked } from "./trace-arguments.js";

/** A question about lines of answering, and its answer. */
export interface AskedTrace extends Asked {
  readonly asOf: Day;
  readonly first: number;
  readonly trace: Trace;
}

interface Wanted {
  readonly asOf: Day;
  readonly first: number;
}

export async function askTrace(
  asked: Asked,
  { asOf, first }: Wanted,
  { store }: Context,
): Promise<AskedTrace> {
  const { question } = asked;
  const lines = await linesAround(store, { ...question, asOf });
  return { ...asked, asOf, first, trace: traceIn(question, lines) };
}
