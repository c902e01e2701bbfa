import type { OrganisationFilter } from "../../graph-store.js";
import { toDate } from "../dates.js";
import { NO_DAY } from "../records/side-by-side.js";
import { dayParameters, differs, holdsOn, ownDays } from "./days.js";
import type { Tests } from "./tests.js";

/** What a filter asks of a body, beside what it is found by. */
export function organisationTests(
  filter: OrganisationFilter,
  foundBy: "ids" | "codes" | "kinds" | null,
): Tests {
  const own = ownDays("record");
  const { asOf, changedBetween, kinds, codes, nameContains } = filter;
  return [
    asOf !== undefined && holdsOn(own, "$asOf"),
    changedBetween !== undefined &&
      `(${differs(own)}
      OR ${anyDiffers("otherName")}
      OR ${anyDiffers("identifier")})`,
    kinds !== undefined && foundBy !== "kinds" && "record.kind IN $kinds",
    codes !== undefined &&
      foundBy !== "codes" &&
      "any(code IN record.codes WHERE code IN $codes)",
    filter.councilTypes !== undefined && "record.councilType IN $councilTypes",
    filter.adultSocialCare !== undefined &&
      "record.adultSocialCare = $adultSocialCare",
    filter.trustTypes !== undefined && "record.trustType IN $trustTypes",
    filter.foundation !== undefined && "record.foundation = $foundation",
    filter.forerunner !== undefined && "record.forerunner = $forerunner",
    nameContains !== undefined &&
      "any(name IN record.lowerNames WHERE name CONTAINS $namePart)",
  ];
}

/** Of the names or codes: their days are in lists side by side, where one day stands for null; a list of nulls alone is left out. */
function anyDiffers(list: "otherName" | "identifier"): string {
  const [froms, tos] = [`record.${list}Froms`, `record.${list}Tos`];
  const days = differs([
    `nullIf(${froms}[place], $noDay)`,
    `nullIf(${tos}[place], $noDay)`,
  ]);
  return `\
any(place IN range(0, size(coalesce(${froms}, ${tos}, [])) - 1)
      WHERE ${days})`;
}

export function organisationParameters(filter: OrganisationFilter) {
  const { ids, codes, kinds } = filter;
  const upper = codes?.map((code) => code.toUpperCase());
  return {
    ids: distinct(ids),
    codes: distinct(upper),
    kinds: distinct(kinds),
    ...dayParameters(filter),
    noDay: toDate(NO_DAY),
    councilTypes: filter.councilTypes ?? null,
    adultSocialCare: filter.adultSocialCare ?? null,
    trustTypes: filter.trustTypes ?? null,
    foundation: filter.foundation ?? null,
    forerunner: filter.forerunner ?? null,
    namePart: filter.nameContains?.toLowerCase() ?? null,
  };
}

function distinct(values: readonly string[] | undefined): string[] | null {
  return values === undefined ? null : [...new Set(values)];
}
