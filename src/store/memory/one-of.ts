/** A test of being one of the values asked for. Anything passes where no list is given, nothing where it is empty. */
export function oneOf<T>(
  asked: readonly T[] | undefined,
): (value: T) => boolean {
  if (asked === undefined) return () => true;
  const values = new Set(asked);
  return (value) => values.has(value);
}
