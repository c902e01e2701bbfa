import type { FactLineFragment } from "placegraph/client";
import { exactPounds, inWords, shortPounds } from "../money/words.js";

const COUNT = new Intl.NumberFormat("en-GB");
const SHARE = new Intl.NumberFormat("en-GB", {
  style: "percent",
  maximumSignificantDigits: 3,
});

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
      : `${COUNT.format(line.population)} residents in common (Census 2021)`,
    shareInWords(line.populationShareOfFrom, `the people of ${from}`),
    shareInWords(line.populationShareOfTo, `the people of ${to}`),
    shareInWords(line.areaShareOfTo, `the small areas of ${to}`),
    shareInWords(line.admissionShareOfFrom, `the admissions of ${from}`),
    line.vintage === null ? null : `boundaries of ${line.vintage}`,
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
