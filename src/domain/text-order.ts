/** Code-unit order: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders things by their ids. */
export function byId(
  a: { readonly id: string },
  b: { readonly id: string },
): number {
  return compareText(a.id, b.id);
}
