import { dayOf, numberOf, yearOf } from "../app/calendar.js";

/** The days that the slider runs over. */
export interface TimeLine {
  readonly first: string;
  readonly last: string;
}

const FIRST = "2016-01-01";

/** From 2016 to the end of next year, or of the year of the last known day where that is later. */
export function timeLineOf(
  today: string,
  days: readonly { readonly day: string }[],
): TimeLine {
  const years = days.map(({ day }) => yearOf(day));
  const lastYear = Math.max(yearOf(today) + 1, ...years);
  return { first: FIRST, last: `${String(lastYear)}-12-31` };
}

/** Where a day stands on the line: 0 at its beginning, 1 at its end, and there for days beyond. */
export function placeOn({ first, last }: TimeLine, day: string): number {
  const length = numberOf(last) - numberOf(first);
  const place = (numberOf(day) - numberOf(first)) / length;
  return Math.min(1, Math.max(0, place));
}

/** Every year on the line, where it begins. */
export function yearsOn(line: TimeLine): { year: number; place: number }[] {
  const count = yearOf(line.last) - yearOf(line.first) + 1;
  return Array.from({ length: count }, (_, index) => {
    const year = yearOf(line.first) + index;
    return { year, place: placeOn(line, `${String(year)}-01-01`) };
  });
}

/** The day of the line nearest to one that may be beyond. */
export function nearestOn({ first, last }: TimeLine, day: string): string {
  const number = Math.max(numberOf(day), numberOf(first));
  return dayOf(Math.min(number, numberOf(last)));
}
