/** How long one way of asking took, in milliseconds. */
export interface Latency {
  readonly p50: number;
  readonly p95: number;
}

export function latencyOf(times: readonly number[]): Latency {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

/** How many times as long the one takes, at the median. */
export function ratio(one: Latency, other: Latency): number {
  return one.p50 / other.p50;
}
