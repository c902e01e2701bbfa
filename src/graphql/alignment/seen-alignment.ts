import type { Alignment } from "../../domain/alignment/aligned.js";
import type { AlignmentComparison } from "../../domain/alignment/compare.js";

export interface SeenAlignment extends Alignment {
  /** Only where another day to compare with was given. */
  readonly comparison?: AlignmentComparison;
}
