import { counted, listed } from "../../app/words.js";
import type { Trace } from "../useTrace.js";

export type End = Trace["ends"][number];
type Nature = End["nature"];

/** Where lines end, in the order in which it is told. */
const PLACES: readonly (readonly [nature: Nature, words: string])[] = [
  ["PARLIAMENT", "at Parliament"],
  ["ELECTORS", "at electors"],
  ["ASKED_FOR", "at the body asked for, from which lines go on"],
  ["NO_LINE_ON", "where no line on is recorded"],
];

/** How many lines there are and where they end: 42 lines of answering: 21 end at Parliament, 21 where no line on is recorded. */
export function linesInWords({
  pathCount,
  ends,
}: Pick<Trace, "pathCount" | "ends">): string {
  const places = PLACES.flatMap(([nature, words]) => {
    const lines = sum(ends.filter((end) => end.nature === nature));
    return lines === 0 ? [] : [{ lines, words }];
  });
  const parts = places.map(({ lines, words }, place) =>
    [
      places.length === 1 ? (lines === 1 ? "it" : "all") : String(lines),
      ...(place === 0 ? [lines === 1 ? "ends" : "end"] : []),
      words,
    ].join(" "),
  );
  return `${counted(pathCount, "line")}: ${listed(parts)}.`;
}

/** What kind of end a body is, beside its name. */
export const NATURES: Readonly<Record<Nature, string>> = {
  PARLIAMENT: "the national end",
  ELECTORS: "the local end",
  ASKED_FOR: "asked for; lines go on from it",
  NO_LINE_ON: "no line on is recorded",
};

function sum(ends: readonly End[]): number {
  return ends.reduce((lines, { paths }) => lines + paths, 0);
}

/** How many lines may be asked for. */
const LOTS = [25, 100, 500];

/** How many lines to ask for next, where there are more than are shown: null where there are not, or no more may be asked for. */
export function nextLot(shown: number, found: number): number | null {
  return shown < found ? (LOTS.find((lot) => lot > shown) ?? null) : null;
}
