import type { CitedView } from "../cited-view.js";

/** Writes a view as a text, some bodies and relationships in each turn of the event loop. */
export type Write = (view: CitedView) => Promise<string>;

/** A file format in which a view can be had. */
export interface Format {
  readonly mediaType: string;
  /** The argument that chooses between several ways to write it. */
  readonly chosenBy?: string;
  /** The usual way first. */
  readonly ways: readonly [Way, ...Way[]];
}

export interface Way {
  readonly name: string;
  readonly write: Write;
}
