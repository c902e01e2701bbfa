import type { Organisation } from "../model.js";

/** What kind of end a line of answering comes to: the national one, the local one, or none that is an end in itself. */
export const END_NATURES = [
  "PARLIAMENT",
  "ELECTORS",
  "ASKED_FOR",
  "NO_LINE_ON",
] as const;
export type EndNature = (typeof END_NATURES)[number];

const PARLIAMENT = "national:parliament";

/** Parliament and electors answer to nobody; at any other body a line stops because it was asked for, or because none on is recorded. */
export function natureOf(
  { id, kind }: Organisation,
  goesOn: boolean,
): EndNature {
  if (id === PARLIAMENT) return "PARLIAMENT";
  if (kind === "ELECTORATE") return "ELECTORS";
  return goesOn ? "ASKED_FOR" : "NO_LINE_ON";
}
