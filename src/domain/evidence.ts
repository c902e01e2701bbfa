import type { Evidence, Organisation } from "./model.js";

/** How a finding or recommendation comes to be about a body: by naming the body itself, or else only its kind of body. */
export const EVIDENCE_MATCHES = ["BODY", "KIND"] as const;
export type EvidenceMatch = (typeof EVIDENCE_MATCHES)[number];

/** Null where it names neither the body nor its kind. One that names both names the body. */
export function matchOf(
  { organisationIds, kinds }: Evidence,
  { id, kind }: Pick<Organisation, "id" | "kind">,
): EvidenceMatch | null {
  if (organisationIds.includes(id)) return "BODY";
  return kinds.includes(kind) ? "KIND" : null;
}
