import type { OrganisationKind } from "placegraph/client";
import type { Family } from "./state.js";
import { capitalised } from "./words.js";

/** What one body of a kind is called, and several. */
const KINDS: Record<OrganisationKind, readonly [one: string, many: string]> = {
  NATIONAL_BODY: ["National body", "National bodies"],
  NHS_REGION: ["NHS England region", "NHS England regions"],
  ELECTORATE: ["Electorate", "Electorates"],
  INTEGRATED_CARE_SYSTEM: ["Integrated care system", "Integrated care systems"],
  INTEGRATED_CARE_BOARD: ["Integrated care board", "Integrated care boards"],
  INTEGRATED_CARE_PARTNERSHIP: [
    "Integrated care partnership",
    "Integrated care partnerships",
  ],
  ICB_CLUSTER: [
    "Cluster of integrated care boards",
    "Clusters of integrated care boards",
  ],
  SUB_ICB_LOCATION: ["Sub-ICB location", "Sub-ICB locations"],
  PLACE_PARTNERSHIP: ["Place-based partnership", "Place-based partnerships"],
  HEALTH_AND_WELLBEING_BOARD: [
    "Health and wellbeing board",
    "Health and wellbeing boards",
  ],
  COUNCIL: ["Council", "Councils"],
  COMBINED_AUTHORITY: ["Combined authority", "Combined authorities"],
  TRUST: ["NHS trust", "NHS trusts"],
  TRUST_GROUP: ["Group of trusts", "Groups of trusts"],
  PROVIDER_COLLABORATIVE: ["Provider collaborative", "Provider collaboratives"],
  PARTNER: ["Partner", "Partners"],
  PARTNERSHIP_ARRANGEMENT: [
    "Partnership arrangement",
    "Partnership arrangements",
  ],
  CLINICAL_COMMISSIONING_GROUP: [
    "Clinical commissioning group",
    "Clinical commissioning groups",
  ],
  SUSTAINABILITY_AND_TRANSFORMATION_PARTNERSHIP: [
    "Sustainability and transformation partnership",
    "Sustainability and transformation partnerships",
  ],
};

/** What a family of relationships is called, and what it tells. */
const FAMILY: Record<Family, readonly [name: string, tells: string]> = {
  ACCOUNTABILITY: ["Accountability", "who answers to whom"],
  GOVERNANCE: ["Governance", "who belongs to, leads or hosts whom"],
  FUNDING: ["Funding", "who pays whom"],
  GEOGRAPHY: ["Geography", "whose people or area are whose"],
  SUCCESSION: ["Succession", "who took over from whom"],
};

/** A kind of body as the heading of one: Integrated care board. A kind this page does not know is read as it is written. */
export function kindInWords(kind: string): string {
  return isKind(kind) ? KINDS[kind][0] : asWritten(kind);
}

/** A kind of body as the heading of several: Integrated care boards. */
export function kindsInWords(kind: string): string {
  return isKind(kind) ? KINDS[kind][1] : asWritten(kind);
}

/** A family of relationships as a heading: Accountability. */
export function familyInWords(family: string): string {
  return isFamily(family) ? FAMILY[family][0] : asWritten(family);
}

/** What a family of relationships tells: who answers to whom. */
export function familyTells(family: string): string {
  return isFamily(family) ? FAMILY[family][1] : "";
}

function isKind(kind: string): kind is OrganisationKind {
  return Object.hasOwn(KINDS, kind);
}

function isFamily(family: string): family is Family {
  return Object.hasOwn(FAMILY, family);
}

function asWritten(name: string): string {
  return capitalised(name.replaceAll("_", " ").toLowerCase());
}
