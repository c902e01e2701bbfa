import { formatDay, type DatePrecision, type Day } from "../time.js";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A day as a sentence has it, no more exactly than its source: 1 April 2026, April 2026, 2026. */
export function dayInWords(
  day: Day,
  precision: DatePrecision | null = "DAY",
): string {
  const [year = 0, month = 0, date = 0] = formatDay(day).split("-").map(Number);
  if (precision === "YEAR") return String(year);
  const name = MONTHS[month - 1] ?? "";
  return precision === "MONTH" ? `${name} ${year}` : `${date} ${name} ${year}`;
}
