import { describe, expect, it } from "vitest";
import type { Organisation } from "../../src/domain/model.js";
import { isOfClass, type RuleClass } from "../../src/domain/rule-class.js";
import { organisation } from "../generators/records.js";

const county = organisation("COUNCIL", "council:E10000016", {
  councilType: "COUNTY",
  adultSocialCare: true,
});
const district = organisation("COUNCIL", "council:E07000112", {
  councilType: "NON_METROPOLITAN_DISTRICT",
  adultSocialCare: false,
});
const city = organisation("COUNCIL", "council:E09000001", {
  councilType: "CITY_CORPORATION",
  adultSocialCare: true,
});
const scilly = organisation("COUNCIL", "council:E06000053", {
  councilType: "UNITARY",
  adultSocialCare: true,
});
const foundation = organisation("TRUST", "trust:RCD", { foundation: true });
const trust = organisation("TRUST", "trust:RR8", { foundation: false });

const ALL: Organisation[] = [county, district, city, scilly, foundation, trust];

describe("the classes that a rule of law may be narrowed to", () => {
  it.each<[RuleClass, Organisation[]]>([
    ["PRINCIPAL", [county, district]],
    ["SOCIAL_CARE", [county, city, scilly]],
    ["BILLING", [district, city, scilly]],
    ["FOUNDATION", [foundation]],
    ["NOT_FOUNDATION", [trust]],
  ])("%s takes in just those it should", (only, members) => {
    expect(ALL.filter((body) => isOfClass(body, only))).toEqual(members);
  });
});
