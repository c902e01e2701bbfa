import type { Organisation, Relationship } from "../model.js";
import { holdsAt, type Day } from "../time.js";
import type { DrawnLines } from "./drawn-lines.js";
import { lastOf, type Hop, type Path } from "./path.js";
import { endTest, type TraceQuestion } from "./trace.js";

export interface OnDay {
  readonly day: Day;
  /** Whether it is the later of the two days. */
  readonly isAfter: boolean;
}

/** Whether, and by what, lines stand on one day. */
export interface Standing {
  readonly isAfter: boolean;
  readonly holds: (path: Path) => boolean;
  /** The relationships that join the two bodies of a hop on the day. */
  readonly groundsOf: (hop: Hop) => readonly Relationship[];
  /** Whether the two bodies of a hop are joined on the day, by what is seen from the first body of the line or by what the hop itself rests on. */
  readonly hasHop: (hop: Hop) => boolean;
  /** Whether a line that comes to the body ends there. */
  readonly endsAt: (body: Organisation) => boolean;
}

/** A line is tried hop by hop, not looked up among the lines found on the day, so that a bound on their number loses none. */
export function standingOn(
  question: TraceQuestion,
  lines: DrawnLines,
  { day, isAfter }: OnDay,
): Standing {
  const isEnd = endTest(lines, numberOf(lines, question.from));
  const endsAt = ({ id }: Organisation): boolean =>
    question.to === null ? isEnd(numberOf(lines, id)) : id === question.to;
  const groundsOf = ({ from, to }: Hop): readonly Relationship[] =>
    lines.steps[numberOf(lines, from.id)]?.find(
      (step) => step.to === lines.numberOf(to.id),
    )?.hop.relationships ?? [];
  return {
    isAfter,
    groundsOf,
    hasHop: (hop) =>
      groundsOf(hop).length > 0 ||
      hop.relationships.some(({ validity }) => holdsAt(validity, day)),
    endsAt,
    holds: (path) =>
      path.hops.every((hop) => groundsOf(hop).length > 0) &&
      endsAt(lastOf(path)),
  };
}

/** No body has the number -1. */
function numberOf(lines: DrawnLines, id: string): number {
  return lines.numberOf(id) ?? -1;
}
