import type { LegalProvision, Relationship } from "../../domain/model.js";
import type { Row } from "./query.js";
import { readProvision } from "./records/provision.js";
import { readRelationship } from "./records/relationship.js";

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

/** Reads relationships with the help of the provisions that stand in the same rows. */
export function relationshipReader(
  rows: readonly Row[],
): (record: unknown) => Relationship {
  const provisions = new Map<string, LegalProvision>(
    column(rows, "provision", readProvision).map((provision) => [
      provision.id,
      provision,
    ]),
  );
  return (record) => readRelationship(record, provisions);
}

/** The count of a whole list, which every row repeats; null where none was asked for. */
export function totalOf([row]: readonly Row[]): number | null {
  const total = row?.["total"];
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
