import { straddlingCouncils } from "../../domain/alignment/straddling.js";
import type { OrganisationKind } from "../../domain/organisation-kinds.js";
import type { Day } from "../../domain/time.js";
import type { GraphReader, Way } from "../../store/graph-store.js";
import type { Context } from "../context.js";
import { around } from "../whole/around.js";
import { allOrganisations } from "../whole/lists.js";
import { bodiesById } from "./by-id.js";

/** The arguments that stand for systems, and the kinds whose ids each takes. */
export const STANDS_FOR_SYSTEMS = {
  regions: ["NHS_REGION"],
  systems: ["INTEGRATED_CARE_SYSTEM", "INTEGRATED_CARE_BOARD"],
} as const satisfies Record<string, readonly OrganisationKind[]>;

interface Scope {
  readonly ids: readonly string[];
  readonly argument: keyof typeof STANDS_FOR_SYSTEMS;
}

/** From a region, a system or a board to the boards and systems it stands for. */
const TO_SYSTEMS: Way = {
  kinds: ["PART_OF"],
  direction: "BOTH",
  otherKinds: ["INTEGRATED_CARE_BOARD", "INTEGRATED_CARE_SYSTEM"],
};
const INTO_SYSTEM: Way = {
  kinds: ["PART_OF", "LIES_WITHIN", "OPERATES_IN"],
  direction: "IN",
};
const TO_COUNCILS: Way = {
  kinds: ["COVERS"],
  direction: "OUT",
  otherKinds: ["COUNCIL"],
};
const BESIDE_COUNCILS: Way = {
  kinds: ["COMMITTEE_OF", "ELECTED_BY"],
  direction: "BOTH",
  otherKinds: ["HEALTH_AND_WELLBEING_BOARD", "ELECTORATE"],
};

/**
 * The ids of the bodies of some systems on a day, given by the ids of regions, systems or boards.
 * @throws DomainError NOT_FOUND for an id of nobody, BAD_ARGUMENT for one of another kind of body.
 */
export async function idsOfSystems(
  scope: Scope,
  asOf: Day,
  context: Context,
): Promise<string[]> {
  const { store } = context;
  const kinds = STANDS_FOR_SYSTEMS[scope.argument];
  const named = await bodiesById({ ...scope, kinds }, asOf, context);
  const reach = async (roots: readonly string[], step: Way, hops: number) => {
    const ways = [{ ...step, asOf }];
    return (await around(store, { roots, ways, hops })).bodies;
  };
  const near = await reach(idsOf(named), TO_SYSTEMS, 2);
  const systems = idsOf(near.filter(({ kind }) => kind !== "NHS_REGION"));
  const [within, covered] = await Promise.all([
    reach(systems, INTO_SYSTEM, 2),
    reach(systems, TO_COUNCILS, 1),
  ]);
  const beside = await reach(idsOf(covered), BESIDE_COUNCILS, 1);
  return [...new Set(idsOf([...within, ...covered, ...beside]))];
}

function idsOf(bodies: readonly { readonly id: string }[]): string[] {
  return bodies.map(({ id }) => id);
}

/** The ids of the councils that more than one board covers on a day. */
export async function idsOfStraddlers(
  store: GraphReader,
  asOf: Day,
): Promise<string[]> {
  const kinds = ["INTEGRATED_CARE_BOARD"] as const;
  const boards = await allOrganisations(store, { kinds, asOf });
  const { relationships } = await around(store, {
    roots: idsOf(boards),
    ways: [{ ...TO_COUNCILS, asOf }],
    hops: 1,
  });
  return straddlingCouncils(relationships);
}

/** The ids of all councils but the straddlers, of the dates asked for. */
export async function idsOfOtherCouncils(
  store: GraphReader,
  asOf: Day,
  anyDate: boolean,
): Promise<string[]> {
  const [straddlers, councils] = await Promise.all([
    idsOfStraddlers(store, asOf),
    allOrganisations(store, {
      kinds: ["COUNCIL"],
      asOf: anyDate ? undefined : asOf,
    }),
  ]);
  const straddling = new Set(straddlers);
  return idsOf(councils).filter((id) => !straddling.has(id));
}
