/**
 * The properties of one kind of record that a query reads, in order: the driver reads a list in half the time of a map,
 * and what serves only to find or to order a record stays in the database.
 */
export interface Columns {
  readonly names: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

export function columns(names: readonly string[]): Columns {
  return { names, places: new Map(names.map((name, place) => [name, place])) };
}

/** The properties that are dates, and those that are lists of dates. */
const DATES = ["validFrom", "validTo", "date", "latestSourceDate"];
const LISTS_OF_DATES = [
  "otherNameFroms",
  "otherNameTos",
  "identifierFroms",
  "identifierTos",
];

/** The record as a list, in Cypher. Dates are given as `readDay` reads them. */
export function listOf({ names }: Columns, record: string): string {
  const values = names.map((name) => {
    const value = `${record}.${name}`;
    if (DATES.includes(name)) return written(value);
    return LISTS_OF_DATES.includes(name)
      ? `[day IN ${value} | ${written("day")}]`
      : value;
  });
  return `[${values.join(", ")}]`;
}

/** The driver takes long to make dates of its own, and whole numbers too, so that a date is given as a fraction is: 20260401.0. */
function written(date: string): string {
  return `${date}.year * 10000.0 + ${date}.month * 100 + ${date}.day`;
}
