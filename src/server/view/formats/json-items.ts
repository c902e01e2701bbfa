/** Records as the inside of a JSON array. */
export function jsonItems(records: readonly unknown[]): string {
  return records.map((record) => JSON.stringify(record)).join(",");
}
