import {
  latencyOf,
  perSecondOf,
  timesAsFast,
  type Measured,
} from "../measure/round.js";
import type { Bar } from "./bar.js";
import { rounded, table, time } from "./numbers.js";

/** One piece of work, and all who did it. */
export interface Contest {
  readonly work: string;
  readonly contenders: readonly Measured[];
}

/** What a contender of this name did. */
export function by(name: string, { work, contenders }: Contest): Measured {
  const found = contenders.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} did not do: ${work}.`);
  return found;
}

/** Who took how long, and how many times as fast as each placegraph is. */
export function contestTable(contest: Contest): string {
  const ours = by("placegraph", contest);
  return table([
    [contest.work, "a second", "median", "95th", "99th", "placegraph is"],
    ...contest.contenders.map((one) => {
      const { p50, p95, p99 } = latencyOf(one);
      const times = one === ours ? "" : `${rounded(timesAsFast(ours, one))} ×`;
      return [
        one.name,
        rounded(perSecondOf(one)),
        time(p50),
        time(p95),
        time(p99),
        times,
      ];
    }),
  ]);
}

/** placegraph beside the fastest of some peers. */
export function barOf(
  work: string,
  ours: Measured,
  peers: readonly Measured[],
): Bar {
  const bars = peers.map((peer) => ({
    work,
    beside: peer.name,
    times: timesAsFast(ours, peer),
  }));
  const [hardest] = bars.sort((a, b) => a.times - b.times);
  if (hardest === undefined) throw new Error(`${work}: there is no peer.`);
  return hardest;
}
