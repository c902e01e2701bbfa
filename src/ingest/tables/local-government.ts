import { COUNCIL_TIERS, COUNCIL_TYPES } from "../../domain/model.js";
import { oneOf, text, yesNo } from "../cells.js";
import { optional, required } from "../columns.js";
import {
  begin,
  organisations,
  plain,
  type OrganisationTable,
} from "./organisation-table.js";

const code = optional(text);
const words = optional(text);

/** The files of councils and of what stands around them. */
export const LOCAL_GOVERNMENT: readonly OrganisationTable[] = [
  organisations(
    "ELECTORATE",
    "electorates",
    begin("ELECTORATE"),
    plain("ELECTORATE"),
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
    "HEALTH_AND_WELLBEING_BOARD",
    "health-and-wellbeing-boards",
    begin("HEALTH_AND_WELLBEING_BOARD"),
    plain("HEALTH_AND_WELLBEING_BOARD"),
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
];
