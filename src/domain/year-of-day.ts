import { formatDay, type Day } from "./time.js";

const MS_PER_DAY = 86_400_000;
const APRIL = 4;

/** The English public-sector financial year that a day falls in: 2026-03-31 is of 2025/26, 2026-04-01 of 2026/27. */
export function financialYearOn(day: Day): string {
  const year = firstYearOn(day);
  const next = String((year + 1) % 100).padStart(2, "0");
  return `${String(year).padStart(4, "0")}/${next}`;
}

/** The 1 April on which the financial year of a day began. */
export function firstDayOfYearOn(day: Day): Day {
  return (
    new Date(0).setUTCFullYear(firstYearOn(day), APRIL - 1, 1) / MS_PER_DAY
  );
}

function firstYearOn(day: Day): number {
  const [year = 0, month = 0] = formatDay(day).split("-").map(Number);
  return month < APRIL ? year - 1 : year;
}
