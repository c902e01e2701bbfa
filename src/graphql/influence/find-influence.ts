import {
  compareInfluence,
  type Recorded,
} from "../../domain/influence/comparison.js";
import { UNDRAWN_PROVISIONS } from "../../domain/influence/members.js";
import {
  SYSTEM_BODIES,
  systemBodies,
} from "../../domain/influence/system-bodies.js";
import { holdsAt, type Day } from "../../domain/time.js";
import type { Way } from "../../store/graph-store.js";
import { bodyById } from "../bodies/by-id.js";
import type { Context } from "../context.js";
import { ownTurn } from "../../own-turn.js";
import { around } from "../whole/around.js";
import type { DatedComparison } from "./dated.js";

/** Between a system and its board and partnership. */
const PARTS_OF_SYSTEMS: Way = {
  kinds: ["PART_OF"],
  direction: "BOTH",
  otherKinds: SYSTEM_BODIES,
};

/**
 * Two rounds of calls to the store after the one for the body asked about: who the two are, then all that stands around both, beside what
 * the whole graph holds.
 * @throws DomainError NOT_FOUND for an id of nobody, BAD_ARGUMENT for that of another kind of body.
 */
export async function findInfluence(
  id: string,
  asOf: Day,
  context: Context,
): Promise<DatedComparison> {
  const sought = { id, argument: "system", kinds: SYSTEM_BODIES };
  await ownTurn();
  const asked = await bodyById(sought, asOf, context);
  const near = (roots: readonly string[], way: Way, hops: number) =>
    around(context.store, { roots, ways: [{ ...way, asOf }], hops });
  const parts = await near([asked.id], PARTS_OF_SYSTEMS, 2);
  const found = systemBodies(asked, asOf, parts);
  const both = [found.board, found.partnership].flatMap(
    (body) => body?.id ?? [],
  );
  const [surroundings, recorded] = await Promise.all([
    near(both, { direction: "BOTH" }, 1),
    recordedOn(asOf, context),
  ]);
  return { record: compareInfluence(found, surroundings, recorded), asOf };
}

async function recordedOn(
  asOf: Day,
  { store, loaders }: Context,
): Promise<Recorded> {
  const [provisions, { relationshipCounts }] = await Promise.all([
    store.provisions(UNDRAWN_PROVISIONS),
    loaders.dataset(),
  ]);
  return {
    provisions: provisions.flatMap((one) =>
      one !== null && holdsAt(one.validity, asOf) ? [one] : [],
    ),
    commissions:
      relationshipCounts.find(({ kind }) => kind === "COMMISSIONS")?.count ?? 0,
  };
}
