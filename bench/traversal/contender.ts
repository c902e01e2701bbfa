import type { Work } from "./questions.js";

/** An answer as it is compared: texts, whose order means nothing. */
export type Answer = readonly string[];

/** A graph in memory, and what it can be asked about the bodies. */
export interface Contender {
  readonly name: string;
  /** False where it has no way to say it. */
  readonly does: (work: Work) => boolean;
  readonly answers: (work: Work) => Promise<readonly Answer[]>;
  /** Milliseconds of each body, asked as often in a row as takes a tenth of one. */
  readonly times: (work: Work) => Promise<readonly number[]>;
  readonly close: () => Promise<void>;
}
