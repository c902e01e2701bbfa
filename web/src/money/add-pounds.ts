/** A sum, by way of pence, so that it is exact. */
export function addPounds(a: number, b: number): number {
  return (Math.round(a * 100) + Math.round(b * 100)) / 100;
}
