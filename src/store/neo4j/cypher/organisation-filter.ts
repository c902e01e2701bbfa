import type { OrganisationFilter } from "../../graph-store.js";
import { toDate } from "../dates.js";
import { NO_DAY } from "../records/side-by-side.js";
import { dayParameters, differs, holds, ownDays } from "./days.js";

/** Whether a body passes every part of the filter; its ids and codes may also be what it is found by. */
export const ORGANISATION_PASSES = `\
${holds(ownDays("record"))}
    AND ($changedBetween IS NULL OR ${differs(ownDays("record"))}
      OR ${anyDiffers("otherName")}
      OR ${anyDiffers("identifier")})
    AND ($kinds IS NULL OR record.kind IN $kinds)
    AND ($codes IS NULL OR any(code IN record.codes WHERE code IN $codes))
    AND ($councilTypes IS NULL OR record.councilType IN $councilTypes)
    AND ($adultSocialCare IS NULL
      OR record.adultSocialCare = $adultSocialCare)
    AND ($trustTypes IS NULL OR record.trustType IN $trustTypes)
    AND ($foundation IS NULL OR record.foundation = $foundation)
    AND ($forerunner IS NULL OR record.forerunner = $forerunner)
    AND ($namePart IS NULL OR
      any(name IN record.lowerNames WHERE name CONTAINS $namePart))`;

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
