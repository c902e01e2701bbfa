import type { FactLineFragment } from "placegraph/client";
import { dayInWords, daysInWords, firstDayInWords } from "../app/dates.js";
import { inFigures } from "../app/words.js";
import { exactPounds, inWords, shortPounds } from "../money/words.js";

const SHARE = new Intl.NumberFormat("en-GB", {
  style: "percent",
  maximumSignificantDigits: 3,
});

/**
 * On which days a relationship holds. What is paid and has no recorded end is told by the year of its latest amount: that it went on after that
 * year, no source need say.
 */
export function whenInWords(line: FactLineFragment): string {
  const { validity } = line;
  if (!("latest" in line) || line.latest === null || validity.to !== null)
    return daysInWords(validity);
  const first = firstDayInWords(validity);
  return [
    `in ${line.latest.financialYear}, the latest year with an amount`,
    ...(first === null ? [] : [`begun ${first}`]),
    "no end is recorded",
  ].join("; ");
}

/** What a relationship tells besides whom it joins, by which law and when: a role, a means, a share of the people, an amount. */
export function detailsOf(line: FactLineFragment): string[] {
  const [from, to] = [line.from.name, line.to.name];
  if ("role" in line) return said([line.role]);
  if ("mechanism" in line) return said([line.mechanism]);
  if ("stream" in line) return said([line.stream, latestInWords(line.latest)]);
  if ("form" in line)
    return said([
      line.form,
      shareInWords(line.areaShareOfFrom, `the area of ${from}`),
    ]);
  if (!("vintage" in line)) return [];
  return said([
    line.population === null
      ? null
      : `${inFigures(line.population)} residents in common (Census 2021)`,
    shareInWords(line.populationShareOfFrom, `the people of ${from}`),
    shareInWords(line.populationShareOfTo, `the people of ${to}`),
    shareInWords(line.areaShareOfTo, `the small areas of ${to}`),
    shareInWords(line.admissionShareOfFrom, `the admissions of ${from}`),
    line.vintage === null
      ? null
      : `boundaries of ${monthInWords(line.vintage)}`,
  ]);
}

type Latest = Extract<FactLineFragment, { stream: string | null }>["latest"];

function latestInWords(latest: Latest): string | null {
  if (latest === null) return null;
  const { amount, financialYear, measure, certainty, role } = latest;
  const [short, exact] = [shortPounds(amount), exactPounds(amount)];
  const pounds = short === exact ? short : `${short} (${exact})`;
  const alone = role === "STANDALONE" ? ", added to nothing" : "";
  return `${pounds} in ${financialYear}: ${inWords(measure)}, ${certainty}${alone}`;
}

/** 2022-07 as July 2022; a year as it is. */
function monthInWords(vintage: string): string {
  return /^\d{4}-\d{2}$/.test(vintage)
    ? dayInWords(`${vintage}-01`, "MONTH")
    : vintage;
}

function shareInWords(share: number | null, of: string): string | null {
  if (share === null) return null;
  // Nearly all is not all.
  const text =
    share < 1 && share >= 0.9995 ? "over 99.9%" : SHARE.format(share);
  return `${text} of ${of}`;
}

function said(parts: readonly (string | null)[]): string[] {
  return parts.filter((part) => part !== null);
}
