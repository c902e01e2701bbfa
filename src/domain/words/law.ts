import { PRACTICE, type LegalProvision } from "../legal-provision.js";

/** A provision as a sentence names it, with a warning where nobody has read its text. Practice beside the law says that it is no statute. */
export function lawInWords({ act, section, checked }: LegalProvision): string {
  const named =
    act === PRACTICE ? `${section}; no statute` : `${act} ${section}`;
  return `${named}${checked ? "" : ", its text not read"}`;
}
