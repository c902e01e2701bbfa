import type { Organisation } from "./model.js";

export const RULE_CLASSES = [
  "SOCIAL_CARE",
  "BILLING",
  "PRINCIPAL",
  "FOUNDATION",
  "NOT_FOUNDATION",
] as const;
/**
 * SOCIAL_CARE: councils with adult social care. BILLING: councils that are not counties. PRINCIPAL: principal councils
 * in the sense of the Local Government Act 1972, which leaves out the City of London Corporation and the Council of the Isles of Scilly.
 * FOUNDATION and NOT_FOUNDATION: trusts.
 */
export type RuleClass = (typeof RULE_CLASSES)[number];

/** A council of its own kind, under its own order. */
const ISLES_OF_SCILLY = "council:E06000053";

export function isOfClass(body: Organisation, only: RuleClass): boolean {
  switch (only) {
    case "PRINCIPAL":
      return (
        body.kind === "COUNCIL" &&
        body.councilType !== "CITY_CORPORATION" &&
        body.id !== ISLES_OF_SCILLY
      );
    case "SOCIAL_CARE":
      return body.kind === "COUNCIL" && body.adultSocialCare;
    case "BILLING":
      return body.kind === "COUNCIL" && body.councilType !== "COUNTY";
    case "FOUNDATION":
      return body.kind === "TRUST" && body.foundation;
    case "NOT_FOUNDATION":
      return body.kind === "TRUST" && !body.foundation;
  }
}
