/** Shares are published to six decimals; a sum of them may be out by a little more. */
const ROUNDING = 0.000_01;

export function toSixDecimals(share: number): number {
  return Math.round(share * 1_000_000) / 1_000_000;
}

/** Whether a share is the whole, as far as rounding tells. */
export function isWhole(share: number | null): boolean {
  return share !== null && share > 1 - ROUNDING;
}

/** The whole where rounding alone keeps a sum from it, on either side. */
export function sum(shares: readonly number[]): number {
  const total = toSixDecimals(shares.reduce((all, share) => all + share, 0));
  return isWhole(total) ? 1 : total;
}
