/** What is tested of a record, in Cypher; false what nobody asked for. Only what is asked for is tested: a test of nothing takes as long as any. */
export type Tests = readonly (string | false)[];

export function where(tests: Tests): string {
  const asked = tests.filter((test) => test !== false);
  return asked.length === 0 ? "" : `\n    WHERE ${asked.join("\n    AND ")}`;
}
