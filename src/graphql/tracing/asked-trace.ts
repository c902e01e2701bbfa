import type { Day } from "../../domain/time.js";
import { trace, type Trace } from "../../domain/tracing/trace.js";
import type { Context } from "../context.js";
import { surroundings } from "./surroundings.js";
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

/** One round trip: what lies around, from which the domain draws the lines. */
export async function askTrace(
  asked: Asked,
  { asOf, first }: Wanted,
  { store }: Context,
): Promise<AskedTrace> {
  const { question } = asked;
  const { from, through, maxHops } = question;
  const around = { roots: [from], through, maxHops, asOf };
  const found = trace(question, await surroundings(store, around));
  return { ...asked, asOf, first, trace: found };
}
