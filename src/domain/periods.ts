import type { Validity } from "./time.js";

/** The fewest periods that hold on the same days: those that overlap or adjoin become one. In the order of their first days. */
export function mergePeriods(periods: readonly Validity[]): Validity[] {
  const merged: Validity[] = [];
  for (const period of periods.toSorted(byStart)) {
    const last = merged.at(-1);
    if (last !== undefined && reaches(last, period))
      merged[merged.length - 1] = hull([last, period]);
    else merged.push(period);
  }
  return merged;
}

/** One period from the first day of any to the last day of any. An unknown first day is the first of all, an open end the last. */
export function hull(periods: readonly [Validity, ...Validity[]]): Validity {
  return periods.reduce((a, b) => {
    const start = startOf(a) <= startOf(b) ? a : b;
    const end = endOf(a) >= endOf(b) ? a : b;
    return {
      from: start.from,
      fromPrecision: start.fromPrecision,
      to: end.to,
      toPrecision: end.toPrecision,
    };
  });
}

function reaches(earlier: Validity, later: Validity): boolean {
  return endOf(earlier) >= startOf(later);
}

function byStart(a: Validity, b: Validity): number {
  return startOf(a) === startOf(b) ? 0 : startOf(a) - startOf(b);
}

function startOf({ from }: Validity): number {
  return from ?? -Infinity;
}

function endOf({ to }: Validity): number {
  return to ?? Infinity;
}
