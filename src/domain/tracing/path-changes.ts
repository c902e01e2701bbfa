import { causesOf, type Cause } from "./causes.js";
import type { Path } from "./path.js";
import { standingOn, type OnDay } from "./standing.js";
import { trace, type Trace, type TraceQuestion } from "./trace.js";

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

export function pathChanges(
  question: TraceQuestion,
  before: OnDay,
  after: OnDay,
): PathChanges {
  const days = [before.day, after.day] as const;
  const then = trace(question, before.surroundings);
  const now = trace(question, after.surroundings);
  const onBefore = standingOn(question, before);
  const onAfter = standingOn(question, after);
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
