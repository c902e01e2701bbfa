import { isDay } from "../app/calendar.js";

const INSTEAD = {
  date: "today is seen instead",
  compare: "no day is compared",
};

/** What the address names as days and the calendar has not, each with what is done instead. */
export function unreadDays(search: string): string[] {
  const address = new URLSearchParams(search);
  return Object.entries(INSTEAD).flatMap(([name, instead]) => {
    const text = address.get(name);
    return text === null || isDay(text)
      ? []
      : [
          `The address gives “${text}”, which is no day of the calendar written as 2026-04-01: ${instead}.`,
        ];
  });
}
