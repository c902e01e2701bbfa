/** The fields of a record as they were kept: as JSON, whole. */
export type Fields = Record<string, unknown>;

/**
 * A record as a load of this layout wrote it. That it is one of its noun is looked at, and no more: going through all of its fields
 * takes longer than parsing them.
 */
export function recordIn<T>(json: unknown, isOne: Test<T>): T {
  return checked(fieldsIn(json), isOne);
}

type Test<T> = (record: Fields) => record is Fields & T;

export function checked<T>(record: Fields, isOne: Test<T>): T {
  if (isOne(record)) return record;
  const begun = JSON.stringify(record).slice(0, 80);
  throw new TypeError(`The database holds a record of another noun: ${begun}`);
}

export function fieldsIn(json: unknown): Fields {
  const value: unknown = typeof json === "string" ? JSON.parse(json) : null;
  if (isFields(value)) return value;
  throw new TypeError("The database gave no record.");
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}
