import {
  COUNCIL_TIERS,
  COUNCIL_TYPES,
  TRUST_TYPES,
  type Organisation,
} from "../../domain/model.js";
import { oneOf, text, wholeNumber, yesNo } from "../cells.js";
import { optional, required } from "../columns.js";
import {
  begin,
  organisations,
  type OrganisationTable,
  type PlainKind,
  type Base,
} from "./organisation-table.js";

const code = optional(text);
const words = optional(text);

/** Every organisation file of the seed. */
export const ORGANISATION_TABLES: readonly OrganisationTable[] = [
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
    "ELECTORATE",
    "electorates",
    begin("ELECTORATE"),
    plain("ELECTORATE"),
  ),
  organisations(
    "INTEGRATED_CARE_SYSTEM",
    "integrated-care-systems",
    begin("INTEGRATED_CARE_SYSTEM"),
    plain("INTEGRATED_CARE_SYSTEM"),
  ),
  organisations(
    "INTEGRATED_CARE_BOARD",
    "integrated-care-boards",
    { ...begin("INTEGRATED_CARE_BOARD"), ods: code },
    plain("INTEGRATED_CARE_BOARD"),
  ),
  organisations(
    "INTEGRATED_CARE_PARTNERSHIP",
    "integrated-care-partnerships",
    { ...begin("INTEGRATED_CARE_PARTNERSHIP"), chair_kind: words },
    (base, row) => ({
      ...base,
      kind: "INTEGRATED_CARE_PARTNERSHIP",
      chairKind: row.chair_kind,
    }),
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
    "PLACE_PARTNERSHIP",
    "place-partnerships",
    {
      ...begin("PLACE_PARTNERSHIP"),
      form: required(text),
      forerunner: required(yesNo),
      population: optional(wholeNumber),
    },
    (base, { form, forerunner, population }) => ({
      ...base,
      kind: "PLACE_PARTNERSHIP",
      form,
      forerunner,
      population,
    }),
  ),
  organisations(
    "HEALTH_AND_WELLBEING_BOARD",
    "health-and-wellbeing-boards",
    begin("HEALTH_AND_WELLBEING_BOARD"),
    plain("HEALTH_AND_WELLBEING_BOARD"),
  ),
  organisations(
    "COUNCIL",
    "councils",
    {
      ...begin("COUNCIL"),
      ons: code,
      type: required(oneOf(COUNCIL_TYPES)),
      tier: required(oneOf(COUNCIL_TIERS)),
      adult_social_care: required(yesNo),
      region_name: words,
      region_code: code,
    },
    (base, row) => ({
      ...base,
      kind: "COUNCIL",
      councilType: row.type,
      tier: row.tier,
      adultSocialCare: row.adult_social_care,
      regionName: row.region_name,
      regionCode: row.region_code,
    }),
  ),
  organisations(
    "COMBINED_AUTHORITY",
    "combined-authorities",
    {
      ...begin("COMBINED_AUTHORITY"),
      ons: code,
      form: required(text),
      legislation: words,
    },
    (base, { form, legislation }) => ({
      ...base,
      kind: "COMBINED_AUTHORITY",
      form,
      legislation,
    }),
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
    "PROVIDER_COLLABORATIVE",
    "provider-collaboratives",
    {
      ...begin("PROVIDER_COLLABORATIVE"),
      specialty: required(text),
      form: required(text),
      member_count_stated: optional(wholeNumber),
    },
    (base, row) => ({
      ...base,
      kind: "PROVIDER_COLLABORATIVE",
      specialty: row.specialty,
      form: row.form,
      memberCountStated: row.member_count_stated,
    }),
  ),
  organisations(
    "PARTNER",
    "partners",
    { ...begin("PARTNER"), ods: code, sector: required(text) },
    (base, { sector }) => ({
      ...base,
      kind: "PARTNER",
      sector,
    }),
  ),
  organisations(
    "PARTNERSHIP_ARRANGEMENT",
    "partnership-arrangements",
    {
      ...begin("PARTNERSHIP_ARRANGEMENT"),
      form: required(text),
      functions: words,
    },
    (base, { form, functions }) => ({
      ...base,
      kind: "PARTNERSHIP_ARRANGEMENT",
      form,
      functions,
    }),
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

function plain(kind: PlainKind): (base: Base) => Organisation {
  return (base) => ({ ...base, kind });
}
