/** A list of records that a query found, and how long the whole list is, where that was asked. */
export interface Listed {
  readonly records?: unknown;
  readonly total?: unknown;
}

/** Of what there is nothing. */
export const NONE: Listed = { records: [], total: 0 };

/** Reads each record of a list. */
export function recordsIn<T>(
  { records }: Listed,
  read: (json: unknown) => T,
): T[] {
  return listOf(records).map(read);
}

/** Lists of records by what each is of: a query gives each as a list of both, and of the total where that was asked. */
export function listsIn(lists: unknown): Map<string, Listed> {
  return new Map(
    listOf(lists).map((list) => {
      const [id, records, total] = listOf(list);
      return [String(id), { records, total }];
    }),
  );
}

export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new TypeError("The database gave no list.");
}
