/** Records without repeats, by id; in the order in which each comes first. */
export function eachOnce<T extends { readonly id: string }>(
  records: readonly T[],
): T[] {
  return [...new Map(records.map((one) => [one.id, one])).values()];
}
