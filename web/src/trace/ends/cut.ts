import { counted } from "../../app/words.js";
import type { Trace } from "../useTrace.js";

type Reason = NonNullable<Trace["truncation"]>["reason"];

interface Cut extends Pick<Trace, "truncation" | "pathCount"> {
  readonly paths: readonly unknown[];
}

/** What of all lines there are is not shown, and what to do about it on this page; null where all are. */
export function cutInWords({ truncation, paths, pathCount }: Cut) {
  if (truncation === null) return null;
  const { reason } = truncation;
  const isAll = paths.length === pathCount;
  const shown = isAll
    ? "All of them are shown."
    : `${paths.length.toLocaleString("en-GB")} of them are shown.`;
  const found = counted(pathCount, "line");
  const narrow = reason === "FIRST" ? "" : ` ${NARROW}`;
  return `${LEAD[reason](found)} ${shown}${narrow}`;
}

const NARROW =
  "Allow fewer hops or families, or choose where the lines are to end.";

const LEAD: Record<Reason, (found: string) => string> = {
  FIRST: (found) => `${found} were found.`,
  PATHS: (found) => `There are more than ${found}: the shortest were found.`,
  WORK: (found) =>
    `The search was ended early: ${found} were found, and what was missed is no shorter.`,
  BODIES: (found) =>
    `Too many bodies lie around to look at all of them: ${found} were found among the nearest, and others may be missing.`,
};
