import { timesAsFast } from "../measure/round.js";
import type { Aim } from "../report/aim.js";
import type { Bar } from "../report/bar.js";
import { barOf, by, type Contest } from "../report/contest.js";

const ANEW = "placegraph";
const KEPT = "placegraph, answers kept";
const APOLLO = "stock Apollo";
const MERCURIUS = "Mercurius with JIT";
const FLOOR = "JSON by hand";
const PEERS = [APOLLO, MERCURIUS, "GraphQL Yoga"];

export function aimsOf(long: Contest, short: Contest): Aim[] {
  return [
    aim(long, ANEW, 5, APOLLO),
    aim(long, ANEW, 1, MERCURIUS),
    aim(long, ANEW, 0.7, FLOOR),
    aim(long, KEPT, 1, FLOOR),
    aim(short, KEPT, 1, MERCURIUS),
    aim(short, ANEW, 1, APOLLO),
  ];
}

function aim(
  contest: Contest,
  ours: string,
  wanted: number,
  peer: string,
): Aim {
  return {
    of: `${contest.work} over HTTP: ${ours}, times as fast as ${peer}`,
    bound: "at least",
    wanted,
    measured: timesAsFast(by(ours, contest), by(peer, contest)),
  };
}

/** Answering anew beside the fastest server of GraphQL; anew and kept beside the floor. */
export function barsOf(contest: Contest): Bar[] {
  const work = `${contest.work} over HTTP`;
  return [
    barOf(
      work,
      by(ANEW, contest),
      PEERS.map((name) => by(name, contest)),
    ),
    barOf(`${work}, beside the floor`, by(ANEW, contest), [by(FLOOR, contest)]),
    barOf(`${work}, answers kept`, by(KEPT, contest), [by(FLOOR, contest)]),
  ];
}
