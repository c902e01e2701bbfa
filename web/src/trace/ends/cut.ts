import { inFigures } from "../../app/words.js";
import type { Trace } from "../useTrace.js";

type Reason = NonNullable<Trace["truncation"]>["reason"];

interface Cut extends Pick<Trace, "truncation" | "pathCount"> {
  readonly paths: readonly unknown[];
}

/** What is not shown of all lines there are, and what to do about it on this page; null where all are. */
export function cutInWords({ truncation, paths, pathCount }: Cut) {
  if (truncation === null) return null;
  const [shown, found] = [paths.length, pathCount].map((lines) =>
    inFigures(lines),
  );
  return [
    MISSED[truncation.reason],
    shown === found ? null : `${shown} of ${found} lines are shown.`,
    truncation.reason === "FIRST" ? null : NARROW,
  ]
    .filter((part) => part !== null)
    .join(" ");
}

/** What the search itself left out: null where it found every line. */
const MISSED: Record<Reason, string | null> = {
  FIRST: null,
  PATHS: "There are more lines than these: the shortest were found.",
  WORK: "The search was ended early: what it missed is no shorter.",
  BODIES:
    "Too many bodies lie around to look at all of them: lines may be missing.",
};

const NARROW =
  "Allow fewer hops or families, or choose where the lines are to end.";
