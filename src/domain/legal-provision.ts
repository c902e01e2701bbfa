import type { Validity } from "./time.js";

/** What a law, or a practice beside the law, provides. */
export interface LegalProvision {
  readonly id: string;
  readonly act: string;
  readonly section: string;
  readonly says: string;
  /** False where no source was opened for it. */
  readonly checked: boolean;
  readonly validity: Validity;
  readonly note: string | null;
  readonly sourceId: string | null;
}

/** The act of what is practised though no statute says it. */
export const PRACTICE = "Practice, no statute";

/** Whether it is law. Practice and policy stand beside it, and are named as such. */
export function isLaw({ act }: LegalProvision): boolean {
  return act !== PRACTICE && !act.includes("(policy");
}
