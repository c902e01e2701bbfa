import { changesOfAmounts } from "../../domain/changes/amount-changes.js";
import { changesOfBody } from "../../domain/changes/body-changes.js";
import { compareChanges, type Change } from "../../domain/changes/change.js";
import { changesOfRelationship } from "../../domain/changes/relationship-changes.js";
import type { GraphReader } from "../../store/graph-store.js";
import { inLots, ownTurn } from "../../own-turn.js";
import { MOST_CHANGES } from "./bound-of-changes.js";
import {
  changeKindsOf,
  checkOrder,
  type ChangesAsked,
} from "./changes-asked.js";
import {
  differingBodies,
  differingRelationships,
  lastingFunding,
} from "./find-candidates.js";

/** How many records are compared in one turn: some milliseconds of work. */
const LOT = 2000;

/**
 * All changes between two days, in order: three calls to the store at most, whatever there is.
 * @throws DomainError BAD_ARGUMENT when the second day is before the first, or when there may be too many.
 */
export async function findChanges(
  store: GraphReader,
  asked: ChangesAsked,
): Promise<Change[]> {
  checkOrder(asked);
  const days = [asked.from, asked.to] as const;
  const [bodies, relationships, funding] = await Promise.all([
    differingBodies(store, asked),
    differingRelationships(store, asked),
    lastingFunding(store, asked),
  ]);
  const each = [
    await inLots(bodies, LOT, (lot) =>
      lot.flatMap((body) => changesOfBody(body, days)),
    ),
    await inLots(relationships, LOT, (lot) =>
      lot.flatMap((one) => changesOfRelationship(one, days)),
    ),
    await inLots(funding, LOT, (lot) =>
      lot.flatMap((one) =>
        one.family === "FUNDING" ? changesOfAmounts(one, days) : [],
      ),
    ),
  ];
  await ownTurn();
  const kinds = changeKindsOf(asked);
  const changes = each.flat().filter(({ kind }) => kinds.includes(kind));
  if (changes.length > MOST_CHANGES.most) throw MOST_CHANGES.tooMuch();
  return changes.sort(compareChanges);
}
