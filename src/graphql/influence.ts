import {
  compareInfluence,
  type InfluenceComparison,
} from "../domain/influence/comparison.js";
import type { LawOfBody } from "../domain/influence/laws.js";
import type { MembersOfKind } from "../domain/influence/members.js";
import type { PassingMoney } from "../domain/influence/money.js";
import type { InfluenceSide } from "../domain/influence/side.js";
import {
  SYSTEM_BODIES,
  systemBodies,
} from "../domain/influence/system-bodies.js";
import type { Surroundings } from "../domain/influence/ties.js";
import type { Day } from "../domain/time.js";
import type { GraphReader, Way } from "../store/graph-store.js";
import { bodyOfKind } from "./body-of-kind.js";
import type { Context } from "./context.js";
import type { Dated } from "./dated.js";
import { EVERYTHING } from "./loaders/everything.js";

export type DatedComparison = Dated<InfluenceComparison>;
export type DatedSide = Dated<InfluenceSide>;
export type DatedMembers = Dated<MembersOfKind>;
export type DatedLaw = Dated<LawOfBody>;
export type DatedMoney = Dated<PassingMoney>;

/** Between a system and its board and partnership. */
const PARTS_OF_SYSTEMS: Way = {
  kinds: ["PART_OF"],
  direction: "BOTH",
  otherKinds: SYSTEM_BODIES,
};

/**
 * Two calls to the store after the one for the body asked about: who the two are, then all that stands around both.
 * @throws DomainError NOT_FOUND for an id of nobody, BAD_ARGUMENT for that of another kind of body.
 */
export async function influence(
  system: string,
  asOf: Day,
  context: Context,
): Promise<DatedComparison> {
  const sought = { id: system, kinds: SYSTEM_BODIES, argument: "system" };
  const { record: asked } = await bodyOfKind(sought, asOf, context);
  const around = (ids: readonly string[], way: Way, hops: number) =>
    surroundings(context.store, ids, { ...way, asOf }, hops);
  const found = systemBodies(
    asked,
    asOf,
    await around([asked.id], PARTS_OF_SYSTEMS, 2),
  );
  const both = [found.board, found.partnership].flatMap(
    (body) => body?.id ?? [],
  );
  const record = compareInfluence(
    found,
    await around(both, { direction: "BOTH" }, 1),
  );
  return { record, asOf };
}

async function surroundings(
  store: GraphReader,
  ids: readonly string[],
  way: Way,
  hops: number,
): Promise<Surroundings> {
  const { nodes, relationships } = await store.neighbourhood(
    ids,
    [way],
    hops,
    EVERYTHING.first,
  );
  return {
    bodies: nodes.map(({ organisation }) => organisation),
    relationships,
  };
}
