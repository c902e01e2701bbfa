import type { Aim } from "./report/aim.js";
import type { Bar } from "./report/bar.js";

/** A part of the benchmark, which can be run alone by its name. */
export interface Part {
  readonly name: string;
  run(): Promise<Section>;
}

/** What a part tells on the page of results. */
export interface Section {
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  readonly aims: readonly Aim[];
  /** What of it is drawn in the chart. */
  readonly bars: readonly Bar[];
}
