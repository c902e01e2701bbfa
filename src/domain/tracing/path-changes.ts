import type { Day } from "../time.js";
import { causesOf, type Cause } from "./causes.js";
import type { DrawnLines } from "./drawn-lines.js";
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

/** The lines around the body that answers, through the families asked for, on one of two days. */
export interface LinesOnDay {
  readonly day: Day;
  readonly lines: DrawnLines;
}

export function pathChanges(
  question: TraceQuestion,
  before: LinesOnDay,
  after: LinesOnDay,
): PathChanges {
  const days = [before.day, after.day] as const;
  const then = traceIn(question, before.lines);
  const now = traceIn(question, after.lines);
  const onBefore = standingOn(question, before.lines, {
    day: before.day,
    isAfter: false,
  });
  const onAfter = standingOn(question, after.lines, {
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
