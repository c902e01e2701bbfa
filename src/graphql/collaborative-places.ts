import {
  collaborativePlaceLinks,
  SITS_IN,
  type CollaborativePlaceLink,
  type SharedBody,
} from "../domain/collaborative-place-links.js";
import type { OrganisationKind } from "../domain/organisation-kinds.js";
import type { Day } from "../domain/time.js";
import type { Way } from "../store/graph-store.js";
import { bodyOfKind } from "./body-of-kind.js";
import type { Context } from "./context.js";
import type { Dated } from "./dated.js";
import { EVERYTHING } from "./loaders/everything.js";
import { LONGEST_LIST } from "./paging.js";

export type DatedLink = Dated<CollaborativePlaceLink>;
export type DatedSharedBody = Dated<SharedBody>;

interface Asked {
  readonly collaborative?: string | null | undefined;
  readonly place?: string | null | undefined;
}

/** Where to start, and how far: from one of the two to those who sit in it, and on to what else they sit in. */
interface Start {
  readonly roots: readonly string[];
  readonly ways: readonly Way[];
  readonly hops: number;
}

/**
 * @throws DomainError NOT_FOUND for an id of nobody; BAD_ARGUMENT for that of another kind of body, and where there are more
 * links than a list may hold.
 */
export async function linksOf(
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
    const sought = { id, kinds: [kind], argument };
    return (await bodyOfKind(sought, asOf, context)).record.id;
  };
  const collaborative = await idOf("collaborative", "PROVIDER_COLLABORATIVE");
  const place = await idOf("place", "PLACE_PARTNERSHIP");
  const { roots, ways, hops } = await start(
    { collaborative, place },
    asOf,
    context,
  );
  const { nodes, relationships } = await context.store.neighbourhood(
    roots,
    ways.map((way) => ({ ...way, kinds: SITS_IN, asOf })),
    hops,
    EVERYTHING.first,
  );
  const links = collaborativePlaceLinks({
    collaborative,
    place,
    bodies: nodes.map(({ organisation }) => organisation),
    relationships,
    most: LONGEST_LIST,
  });
  return links.map((record) => ({ record, asOf }));
}

async function start(
  { collaborative, place }: Asked,
  asOf: Day,
  { store }: Context,
): Promise<Start> {
  if (collaborative != null && place != null)
    return {
      roots: [collaborative, place],
      ways: [{ direction: "IN" }],
      hops: 1,
    };
  if (place != null)
    return between([place], "PLACE_PARTNERSHIP", "PROVIDER_COLLABORATIVE");
  const roots =
    collaborative == null
      ? await allCollaboratives(asOf, store)
      : [collaborative];
  return between(roots, "PROVIDER_COLLABORATIVE", "PLACE_PARTNERSHIP");
}

function between(
  roots: readonly string[],
  here: OrganisationKind,
  there: OrganisationKind,
): Start {
  const sitHere: Way = { direction: "IN", bodyKinds: [here] };
  const sitThere: Way = { direction: "OUT", otherKinds: [there] };
  return { roots, ways: [sitHere, sitThere], hops: 2 };
}

async function allCollaboratives(
  asOf: Day,
  store: Context["store"],
): Promise<string[]> {
  const { items } = await store.findOrganisations(
    { kinds: ["PROVIDER_COLLABORATIVE"], asOf },
    { ...EVERYTHING, orderBy: "ID" },
  );
  return items.map(({ node }) => node.id);
}
