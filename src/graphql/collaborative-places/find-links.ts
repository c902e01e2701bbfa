import { collaborativePlaceLinks } from "../../domain/collaborative-places/links.js";
import type { OrganisationKind } from "../../domain/organisation-kinds.js";
import type { Day } from "../../domain/time.js";
import { bodyById } from "../bodies/by-id.js";
import type { Context } from "../context.js";
import { datedAll } from "../dated.js";
import { LONGEST_LIST } from "../lists/paging.js";
import { ownTurn } from "../../own-turn.js";
import type { DatedLink } from "./dated.js";
import { findSeats } from "./find-seats.js";

interface Asked {
  readonly collaborative?: string | null | undefined;
  readonly place?: string | null | undefined;
}

/**
 * @throws DomainError NOT_FOUND for an id of nobody; BAD_ARGUMENT for that of another kind of body, and where there are more
 * links than a list may hold.
 */
export async function findLinks(
  asked: Asked,
  asOf: Day,
  context: Context,
): Promise<DatedLink[]> {
  const idOf = async (
    argument: keyof Asked,
    kind: OrganisationKind,
  ): Promise<string | null> => {
    const id = asked[argument];
    if (id == null) return null;
    const sought = { id, argument, kinds: [kind] };
    return (await bodyById(sought, asOf, context)).id;
  };
  const ends = {
    collaborative: await idOf("collaborative", "PROVIDER_COLLABORATIVE"),
    place: await idOf("place", "PLACE_PARTNERSHIP"),
  };
  await ownTurn();
  const seats = await findSeats(ends, asOf, context.store);
  const sought = { ...ends, most: LONGEST_LIST };
  return datedAll(collaborativePlaceLinks(sought, seats), asOf);
}
