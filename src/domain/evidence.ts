import type { Evidence, Organisation } from "./model.js";

/** Whether a finding or recommendation names this body or its kind of body. */
export function isAbout(
  { organisationIds, kinds }: Evidence,
  { id, kind }: Pick<Organisation, "id" | "kind">,
): boolean {
  return organisationIds.includes(id) || kinds.includes(kind);
}
