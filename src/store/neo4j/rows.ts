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

/** The count of a whole list, which every row repeats; null where none was asked for. */
export function totalOf({
  rows,
}: {
  readonly rows: readonly Row[];
}): number | null {
  const total = rows[0]?.["total"];
  return typeof total === "number" ? total : null;
}

/** Records by the ids asked for; null for one that is not there. */
export function inOrderAsked<T extends { readonly id: string }>(
  ids: readonly string[],
  read: readonly T[],
): (T | null)[] {
  const byId = new Map(read.map((record) => [record.id, record]));
  return ids.map((id) => byId.get(id) ?? null);
}
