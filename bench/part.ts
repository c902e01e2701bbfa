import { z } from "zod";
import { Aim } from "./report/aim.js";
import { Bar } from "./report/bar.js";

/** A part of the benchmark, which can be run alone by its name. */
export interface Part {
  readonly name: string;
  /** @param only Of what it measures, that whose name holds this, where the part can do so. */
  run(only?: string): Promise<Section>;
}

/** What a part tells on the page of results. */
export const Section = z.object({
  title: z.string(),
  /** Markdown. */
  text: z.string(),
  aims: z.array(Aim),
  /** What of it is drawn in the chart. */
  bars: z.array(Bar),
});
export type Section = z.infer<typeof Section>;
