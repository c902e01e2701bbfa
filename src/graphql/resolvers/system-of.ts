import type { DatedOrganisation } from "../dated.js";
import type { Related } from "../loaders/related.js";

/** The system that a board or place is part of; for a sub-ICB location, the system of its board. */
export async function systemOf(
  body: DatedOrganisation,
  related: Related,
): Promise<DatedOrganisation<"INTEGRATED_CARE_SYSTEM"> | null> {
  const board = await related.body(body, {
    over: ["PART_OF"],
    direction: "OUT",
    to: "INTEGRATED_CARE_BOARD",
  });
  return related.body(board ?? body, {
    over: ["PART_OF"],
    direction: "OUT",
    to: "INTEGRATED_CARE_SYSTEM",
  });
}
