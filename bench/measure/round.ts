import type { Taken } from "./in-turns.js";

/** What one contender did in one round. */
export interface Round {
  /** Milliseconds of each answer. */
  readonly times: readonly number[];
  /** Answers a second. */
  readonly perSecond: number;
}

/** One contender at one piece of work. */
export type Measured = Taken<Round>;

export interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export function latencyOf({ rounds }: Measured): Latency {
  const times = rounds.flatMap((round) => round.times);
  return {
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
  };
}

export function perSecondOf({ rounds }: Measured): number {
  return median(rounds.map(({ perSecond }) => perSecond));
}

/** How many times as fast the one is as the other: each round by itself, and the median of the rounds. */
export function timesAsFast(one: Measured, other: Measured): number {
  return median(
    one.rounds.map(
      ({ perSecond }, round) =>
        perSecond / (other.rounds[round]?.perSecond ?? NaN),
    ),
  );
}

export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}

export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share + 0.5)] ?? NaN;
}
