import type { DatedOrganisation } from "../dated.js";
import type { Related } from "../loaders/related.js";
import { PART_OF } from "./ways.js";

/** The system that a board or place is part of; for a sub-ICB location, the system of its board. */
export async function systemOf(
  body: DatedOrganisation,
  related: Related,
): Promise<DatedOrganisation<"INTEGRATED_CARE_SYSTEM"> | null> {
  const board = await related.body(body, {
    ...PART_OF,
    to: "INTEGRATED_CARE_BOARD",
  });
  return related.body(board ?? body, {
    ...PART_OF,
    to: "INTEGRATED_CARE_SYSTEM",
  });
}
