import { timesAsFast } from "../measure/round.js";
import type { Aim } from "../report/aim.js";
import type { Bar } from "../report/bar.js";
import { barOf, by, type Contest } from "../report/contest.js";
import { BEFOREHAND, COPIED } from "./graphology/by-packages.js";
import { NOTHING_KEPT } from "./placegraph.js";
import type { Work } from "./questions.js";

const SHORTEST: Work = "shortest line";
/** How many times as fast as graphology's own packages the shortest line is to be found. */
const WANTED = 25;

/** What makes the difference, where a peer is ahead. */
const WHY: Readonly<Partial<Record<string, string>>> = {
  [BEFOREHAND]:
    "It holds one day and two choices of families, and can be asked about no other.",
};

/** What was tried, where a work is behind. */
const TRIED: Readonly<Partial<Record<string, string>>> = {
  "point read":
    "Tried: recent records by id, where the bytes of ids were hashed; reads of one record, with no list around it.",
  "one hop":
    "Tried: rows read off their heads without views on them, kinds of families worked out once, kinds and days alone tested where no more is asked. It gives a page of records in order, the peer ends alone.",
  "three-hop neighbourhood":
    "Tried: one sweep for two, relationships ordered by a bit each. It gives the relationships as well, the peer bodies alone.",
};

/** placegraph beside the fastest that can be asked about any day, and beside the one that knows the day beforehand. */
export function barsOf(contest: Contest): Bar[] {
  const ours = by("placegraph", contest);
  const peers = contest.contenders.filter(
    (one) => one !== ours && one.name !== NOTHING_KEPT,
  );
  const anyDay = peers.filter(({ name }) => name !== BEFOREHAND);
  const oneDay = peers.filter(({ name }) => name === BEFOREHAND);
  return [anyDay, oneDay]
    .filter((among) => among.length > 0)
    .map((among) => barOf(contest.work, ours, among));
}

export function aimsOf(contest: Contest): Aim[] {
  const ahead = barsOf(contest).map(({ work, beside, times }) =>
    aim(work, beside, 1, times),
  );
  if (contest.work !== SHORTEST) return ahead;
  // A copy made for the question is beside lines found for the question.
  const times = timesAsFast(by(NOTHING_KEPT, contest), by(COPIED, contest));
  const anew = aim(`${SHORTEST}, nothing kept`, COPIED, WANTED, times);
  return [anew, ...ahead];
}

function aim(work: string, peer: string, wanted: number, times: number): Aim {
  return {
    of: `${work}, in this process: times as fast as ${peer}`,
    bound: "at least",
    wanted,
    measured: times,
    missedBecause: [WHY[peer], TRIED[work]].filter(Boolean).join(" "),
  };
}
