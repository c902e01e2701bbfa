import { financialYearOn } from "../../domain/financial-year.js";
import type { Organisation, Relationship } from "../../domain/model.js";
import { kindOfId } from "../../domain/organisation-id.js";
import type { OrganisationKind } from "../../domain/organisation-kinds.js";
import type { GraphReader, Slice } from "../../store/graph-store.js";
import { ownTurn } from "../../own-turn.js";
import {
  allOrganisations,
  allRelationships,
  relationshipsOfBody,
} from "../whole/lists.js";
import { MOST_CHANGES } from "./bound-of-changes.js";
import { changeKindsOf, type ChangesAsked } from "./changes-asked.js";

/**
 * What may have changed between two days, as far as a store can tell: what did is for the domain to say. Each is read in a turn of its
 * own, since the embedded engine answers at once.
 */

export async function differingBodies(
  store: GraphReader,
  asked: ChangesAsked,
): Promise<Organisation[]> {
  if (!asksForAny(asked, "BODY_")) return [];
  const { from, to, kinds, about } = asked;
  const filter = {
    ids: about == null ? undefined : [about],
    kinds: kinds ?? undefined,
    changedBetween: [from, to],
  } as const;
  await ownTurn();
  return allOrganisations(store, filter, MOST_CHANGES);
}

export async function differingRelationships(
  store: GraphReader,
  asked: ChangesAsked,
): Promise<Relationship[]> {
  if (!asksForAny(asked, "RELATIONSHIP_")) return [];
  const { from, to, families } = asked;
  const slice = {
    families: families ?? undefined,
    changedBetween: [from, to],
  } as const;
  return relationshipsAsked(store, slice, asked);
}

/** Funding of the first day, where its amounts may differ on the second: where the two are of one financial year, they do not. */
export async function lastingFunding(
  store: GraphReader,
  asked: ChangesAsked,
): Promise<Relationship[]> {
  const { from, to, families } = asked;
  const sameYear = financialYearOn(from) === financialYearOn(to);
  const wanted = families?.includes("FUNDING") ?? true;
  if (sameYear || !wanted || !asksForAny(asked, "AMOUNT_")) return [];
  const slice = { families: ["FUNDING"], asOf: from } as const;
  return relationshipsAsked(store, slice, asked);
}

async function relationshipsAsked(
  store: GraphReader,
  slice: Slice,
  { about, kinds }: ChangesAsked,
): Promise<Relationship[]> {
  await ownTurn();
  const found =
    about == null
      ? await allRelationships(store, slice, MOST_CHANGES)
      : await relationshipsOfBody(store, about, slice, MOST_CHANGES);
  const allowed =
    kinds == null ? null : new Set<OrganisationKind | null>(kinds);
  return found.filter(
    ({ from, to }) =>
      allowed === null ||
      allowed.has(kindOfId(from)) ||
      allowed.has(kindOfId(to)),
  );
}

function asksForAny(asked: ChangesAsked, prefix: string): boolean {
  return changeKindsOf(asked).some((kind) => kind.startsWith(prefix));
}
