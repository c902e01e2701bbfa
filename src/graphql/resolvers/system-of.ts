import { whenKnown, type Awaitable } from "../../at-hand.js";
import type { DatedOrganisation } from "../dated.js";
import type { Related } from "../loaders/related.js";
import { PART_OF } from "./ways.js";

/** The system that a board or place is part of; for a sub-ICB location, the system of its board. */
export function systemOf(
  body: DatedOrganisation,
  related: Related,
): Awaitable<DatedOrganisation<"INTEGRATED_CARE_SYSTEM"> | null> {
  const board = related.body(body, { ...PART_OF, to: "INTEGRATED_CARE_BOARD" });
  return whenKnown(board, (found) =>
    related.body(found ?? body, { ...PART_OF, to: "INTEGRATED_CARE_SYSTEM" }),
  );
}
