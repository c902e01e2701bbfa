import type { Row } from "./query.js";

/** What stands in one column of the rows, where anything does. */
export function column<T>(
  rows: readonly Row[],
  name: string,
  read: (value: unknown) => T,
): T[] {
  return rows.flatMap((row) => {
    const value = row[name] ?? null;
    return value === null ? [] : [read(value)];
  });
}

/** The count of a whole list, which every row repeats; none without rows. */
export function totalOf([row]: readonly Row[]): number {
  const total = row?.["total"];
  return typeof total === "number" ? total : 0;
}
