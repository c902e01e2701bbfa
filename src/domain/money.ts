/**
 * Pence as a whole number: sums are exact. The largest national total (about 200 billion pounds)
 * is a ten-thousandth of the largest safe integer in pence.
 */
export type Pence = number;

const POUNDS = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/;

/** Pounds as written in a file ("48895293.5") to whole pence; null when it is no amount to the penny. */
export function parsePounds(text: string): Pence | null {
  const match = POUNDS.exec(text);
  if (match === null) return null;
  const [, sign, whole, fraction = ""] = match;
  const pence = Number(whole) * 100 + Number(fraction.padEnd(2, "0"));
  return sign === "-" && pence !== 0 ? -pence : pence;
}

/** Pounds as a JSON number, to the penny. */
export function toPounds(pence: Pence): number {
  return pence / 100;
}
