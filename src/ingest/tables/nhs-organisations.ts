import { TRUST_TYPES } from "../../domain/model.js";
import { oneOf, text, yesNo } from "../cells.js";
import { optional, required } from "../columns.js";
import {
  begin,
  organisations,
  plain,
  type OrganisationTable,
} from "./organisation-table.js";

const code = optional(text);

/** The files of NHS bodies, their predecessors and the groups they form. */
export const NHS_ORGANISATIONS: readonly OrganisationTable[] = [
  organisations(
    "NATIONAL_BODY",
    "national-bodies",
    { ...begin("NATIONAL_BODY"), ods: code },
    plain("NATIONAL_BODY"),
  ),
  organisations(
    "NHS_REGION",
    "nhs-regions",
    { ...begin("NHS_REGION"), ods: code, ons: code },
    plain("NHS_REGION"),
  ),
  organisations(
    "INTEGRATED_CARE_BOARD",
    "integrated-care-boards",
    { ...begin("INTEGRATED_CARE_BOARD"), ods: code },
    plain("INTEGRATED_CARE_BOARD"),
  ),
  organisations(
    "ICB_CLUSTER",
    "icb-clusters",
    begin("ICB_CLUSTER"),
    plain("ICB_CLUSTER"),
  ),
  organisations(
    "SUB_ICB_LOCATION",
    "sub-icb-locations",
    { ...begin("SUB_ICB_LOCATION"), ods: code, ons: code },
    plain("SUB_ICB_LOCATION"),
  ),
  organisations(
    "TRUST",
    "trusts",
    {
      ...begin("TRUST"),
      ods: code,
      type: optional(oneOf(TRUST_TYPES)),
      foundation: required(yesNo),
      care_trust: required(yesNo),
    },
    (base, row) => ({
      ...base,
      kind: "TRUST",
      trustType: row.type,
      foundation: row.foundation,
      careTrust: row.care_trust,
    }),
  ),
  organisations(
    "TRUST_GROUP",
    "trust-groups",
    begin("TRUST_GROUP"),
    plain("TRUST_GROUP"),
  ),
  organisations(
    "CLINICAL_COMMISSIONING_GROUP",
    "clinical-commissioning-groups",
    { ...begin("CLINICAL_COMMISSIONING_GROUP"), ods: code, ons: code },
    plain("CLINICAL_COMMISSIONING_GROUP"),
  ),
  organisations(
    "SUSTAINABILITY_AND_TRANSFORMATION_PARTNERSHIP",
    "sustainability-and-transformation-partnerships",
    {
      ...begin("SUSTAINABILITY_AND_TRANSFORMATION_PARTNERSHIP"),
      ods: code,
      ons: code,
    },
    plain("SUSTAINABILITY_AND_TRANSFORMATION_PARTNERSHIP"),
  ),
];
