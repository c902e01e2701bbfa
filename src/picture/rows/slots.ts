/** A place for one box of a band: its line within the band, and how far from the middle it stands, in columns. */
export interface Slot {
  readonly tier: number;
  readonly column: number;
}

/**
 * Places for `count` boxes on lines of at most `columns`. Where all fit on one line the root stands in its middle; where not, it has the first
 * line to itself, and the others fill columns below, so that the space between two columns is free from top to bottom.
 */
export function slotsOf(
  count: number,
  columns: number,
  withRoot: boolean,
): { readonly root: Slot | null; readonly others: readonly Slot[] } {
  const root = { tier: 0, column: 0 };
  if (!withRoot) return { root: null, others: grid(count, columns, 0) };
  if (aboutRoot(count) > columns)
    return { root, others: grid(count - 1, columns, 1) };
  const others = Array.from({ length: count - 1 }, (_, index) => {
    const step = Math.floor(index / 2) + 1;
    return { tier: 0, column: index % 2 === 0 ? -step : step };
  });
  return { root, others };
}

/** How many columns a line of so many boxes takes with the root in its middle: one more on one side must fit on the other too. */
export function aboutRoot(count: number): number {
  return 2 * Math.ceil((count - 1) / 2) + 1;
}

function grid(count: number, columns: number, firstTier: number): Slot[] {
  const across = Math.min(count, columns);
  const tiers = Math.ceil(count / Math.max(1, across));
  const left = count - across * (tiers - 1);
  return Array.from({ length: tiers }, (_, tier) => {
    const length = tier === tiers - 1 ? left : across;
    const skipped = Math.floor((across - length) / 2);
    return Array.from({ length }, (_, index) => ({
      tier: firstTier + tier,
      column: index + skipped - (across - 1) / 2,
    }));
  }).flat();
}
