import { text, wholeNumber, yesNo } from "../cells.js";
import { optional, required } from "../columns.js";
import {
  begin,
  organisations,
  plain,
  type OrganisationTable,
} from "./organisation-table.js";

const code = optional(text);
const words = optional(text);

/** The files of what bodies of several sectors form together, and of the partners in it. */
export const JOINT_ORGANISATIONS: readonly OrganisationTable[] = [
  organisations(
    "INTEGRATED_CARE_SYSTEM",
    "integrated-care-systems",
    begin("INTEGRATED_CARE_SYSTEM"),
    plain("INTEGRATED_CARE_SYSTEM"),
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
];
