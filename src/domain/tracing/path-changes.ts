import type { Day } from "../time.js";
import { causesOf, type Cause } from "./causes.js";
import { linesIn, type Surroundings } from "./drawn-lines.js";
import type { Path } from "./path.js";
import { standingOn } from "./standing.js";
import { traceIn, type Trace, type TraceQuestion } from "./trace.js";

/** The lines of two days. Lines are the same where they pass the same bodies. */
export interface PathChanges {
  /** Those of the day after, and what changed in their grounds. */
  readonly kept: readonly ChangedPath[];
  readonly lost: readonly ChangedPath[];
  readonly gained: readonly ChangedPath[];
  /** What a bound cut on each day. What is told of the lines found holds all the same. */
  readonly cut: readonly [Trace["cut"], Trace["cut"]];
}

export interface ChangedPath {
  readonly path: Path;
  readonly causes: readonly Cause[];
}

/** What lay around the body that answers, on each of two days. */
export interface AroundOnDay {
  readonly day: Day;
  readonly surroundings: Surroundings;
}

export function pathChanges(
  question: TraceQuestion,
  before: AroundOnDay,
  after: AroundOnDay,
): PathChanges {
  const days = [before.day, after.day] as const;
  const linesThen = linesIn(before.surroundings, question.through);
  const linesNow = linesIn(after.surroundings, question.through);
  const then = traceIn(question, linesThen);
  const now = traceIn(question, linesNow);
  const onBefore = standingOn(question, linesThen, {
    day: before.day,
    isAfter: false,
  });
  const onAfter = standingOn(question, linesNow, {
    day: after.day,
    isAfter: true,
  });
  const changed = (paths: readonly Path[], other: typeof onBefore) =>
    paths.map((path) => ({ path, causes: causesOf(path, other, days) }));
  return {
    kept: changed(now.paths.filter(onBefore.holds), onBefore),
    lost: changed(
      then.paths.filter((path) => !onAfter.holds(path)),
      onAfter,
    ),
    gained: changed(
      now.paths.filter((path) => !onBefore.holds(path)),
      onBefore,
    ),
    cut: [then.cut, now.cut],
  };
}
