import { SITS_IN } from "../../domain/collaborative-places/seats.js";
import type { OrganisationKind } from "../../domain/organisation-kinds.js";
import type { Surroundings } from "../../domain/surroundings.js";
import type { Day } from "../../domain/time.js";
import type { GraphReader, Way } from "../../store/graph-store.js";
import { around, type Reach } from "../whole/around.js";
import { allOrganisations } from "../whole/lists.js";

/** The ids of the two that are asked about. Null: any. */
interface Ends {
  readonly collaborative: string | null;
  readonly place: string | null;
}

/** Who sits in collaboratives and places on a day, as far as is needed to tell how those asked about are linked. */
export async function findSeats(
  ends: Ends,
  asOf: Day,
  store: GraphReader,
): Promise<Surroundings> {
  const { ways, ...from } = await reach(ends, asOf, store);
  return around(store, {
    ...from,
    ways: ways.map((way) => ({ ...way, kinds: SITS_IN, asOf })),
  });
}

/** From one of the two to those who sit in it, and on to what else they sit in. */
async function reach(
  { collaborative, place }: Ends,
  asOf: Day,
  store: GraphReader,
): Promise<Reach> {
  if (collaborative !== null && place !== null)
    return {
      roots: [collaborative, place],
      ways: [{ direction: "IN" }],
      hops: 1,
    };
  if (place !== null)
    return between([place], "PLACE_PARTNERSHIP", "PROVIDER_COLLABORATIVE");
  const roots =
    collaborative === null
      ? await allCollaboratives(asOf, store)
      : [collaborative];
  return between(roots, "PROVIDER_COLLABORATIVE", "PLACE_PARTNERSHIP");
}

function between(
  roots: readonly string[],
  here: OrganisationKind,
  there: OrganisationKind,
): Reach {
  const sitHere: Way = { direction: "IN", bodyKinds: [here] };
  const sitThere: Way = { direction: "OUT", otherKinds: [there] };
  return { roots, ways: [sitHere, sitThere], hops: 2 };
}

async function allCollaboratives(
  asOf: Day,
  store: GraphReader,
): Promise<string[]> {
  const kinds = ["PROVIDER_COLLABORATIVE"] as const;
  const found = await allOrganisations(store, { kinds, asOf });
  return found.map(({ id }) => id);
}
