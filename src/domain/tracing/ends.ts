import type { Organisation } from "../model.js";

/** What kind of end a line of answering comes to: the national one, the local one, or none that is an end in itself. */
export const END_NATURES = ["PARLIAMENT", "ELECTORS", "NO_LINE_ON"] as const;
export type EndNature = (typeof END_NATURES)[number];

const PARLIAMENT = "national:parliament";

/** Parliament and electors answer to nobody; at any other body a line only stops because none on is recorded. */
export function natureOf({ id, kind }: Organisation): EndNature {
  if (id === PARLIAMENT) return "PARLIAMENT";
  return kind === "ELECTORATE" ? "ELECTORS" : "NO_LINE_ON";
}
