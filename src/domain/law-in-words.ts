import type { LegalProvision } from "./model.js";

/** A provision as a sentence names it; said, where nobody opened its text. */
export function lawInWords({ act, section, checked }: LegalProvision): string {
  return `${act} ${section}${checked ? "" : ", its text not read"}`;
}
