const MS_PER_DAY = 86_400_000;

/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(timeOf(text)) &&
    dayOf(numberOf(text)) === text
  );
}

/** The beginning of a day in milliseconds since that of 1970-01-01, in UTC. */
export function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** A day as the number of days since 1970-01-01: what a slider counts in. */
export function numberOf(day: string): number {
  return timeOf(day) / MS_PER_DAY;
}

export function dayOf(number: number): string {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The same day of the month so many months on; the last of the month where that is shorter. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
