import type { Run } from "./rows.js";

/** Numbers in order, as a typed array, which sorts without a call for each comparison. */
export function ascending(numbers: readonly number[]): Run {
  return new Uint32Array(numbers).sort();
}

/** The same, each number once. */
export function ascendingOnce(numbers: readonly number[]): Run {
  const sorted = ascending(numbers);
  let count = 0;
  for (let at = 0; at < sorted.length; at++)
    if (at === 0 || sorted[at] !== sorted[at - 1])
      sorted[count++] = sorted[at] ?? 0;
  return sorted.subarray(0, count);
}
