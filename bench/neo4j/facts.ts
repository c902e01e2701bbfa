/**
 * What an answer says, whatever its shape: every value with the name of its field, each once, in order.
 * Pence and pounds are the same amount.
 */
export function factsOf(
  answer: unknown,
  without: readonly string[] = [],
): string[] {
  const facts = new Set<string>();
  collect("", answer);
  return [...facts].sort();

  function collect(field: string, value: unknown): void {
    if (value === null || value === undefined || without.includes(field))
      return;
    if (Array.isArray(value)) for (const item of value) collect(field, item);
    else if (typeof value === "object")
      for (const [inner, held] of Object.entries(value)) collect(inner, held);
    else if (field === "pence") collect("amount", Number(value) / 100);
    else facts.add(`${field}=${JSON.stringify(value)}`);
  }
}
