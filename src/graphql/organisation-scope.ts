import { straddlingCouncils } from "../domain/alignment.js";
import type { OrganisationKind } from "../domain/organisation-kinds.js";
import type { RelationshipKind } from "../domain/relationship-kinds.js";
import type { Day } from "../domain/time.js";
import type { Direction, GraphReader } from "../store/graph-store.js";
import { bodiesNamed } from "./bodies-named.js";
import type { Context } from "./context.js";
import { EVERYTHING } from "./loaders/everything.js";

interface Step {
  readonly kinds: readonly RelationshipKind[];
  readonly direction: Direction;
  readonly otherKinds?: readonly OrganisationKind[];
}

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
const TO_SYSTEMS: Step = {
  kinds: ["PART_OF"],
  direction: "BOTH",
  otherKinds: ["INTEGRATED_CARE_BOARD", "INTEGRATED_CARE_SYSTEM"],
};
const INTO_SYSTEM: Step = {
  kinds: ["PART_OF", "LIES_WITHIN", "OPERATES_IN"],
  direction: "IN",
};
const TO_COUNCILS: Step = {
  kinds: ["COVERS"],
  direction: "OUT",
  otherKinds: ["COUNCIL"],
};
const BESIDE_COUNCILS: Step = {
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
  await bodiesNamed(
    { ...scope, kinds: STANDS_FOR_SYSTEMS[scope.argument] },
    asOf,
    context,
  );
  const near = await reach(store, scope.ids, TO_SYSTEMS, 2, asOf);
  const systems = idsOf(near.filter(({ kind }) => kind !== "NHS_REGION"));
  const [within, covered] = await Promise.all([
    reach(store, systems, INTO_SYSTEM, 2, asOf),
    reach(store, systems, TO_COUNCILS, 1, asOf),
  ]);
  const beside = await reach(store, idsOf(covered), BESIDE_COUNCILS, 1, asOf);
  return [...new Set(idsOf([...within, ...covered, ...beside]))];
}

async function reach(
  store: GraphReader,
  roots: readonly string[],
  step: Step,
  hops: number,
  asOf: Day,
) {
  const { nodes } = await store.neighbourhood(
    roots,
    [{ asOf, ...step }],
    hops,
    EVERYTHING.first,
  );
  return nodes.map(({ organisation }) => organisation);
}

function idsOf(bodies: readonly { readonly id: string }[]): string[] {
  return bodies.map(({ id }) => id);
}

/** The ids of the councils that more than one board covers on a day. */
export async function idsOfStraddlers(
  store: GraphReader,
  asOf: Day,
): Promise<string[]> {
  const boards = await store.findOrganisations(
    { kinds: ["INTEGRATED_CARE_BOARD"], asOf },
    { ...EVERYTHING, orderBy: "ID" },
  );
  const roots = boards.items.map(({ node }) => node.id);
  const { relationships } = await store.neighbourhood(
    roots,
    [{ asOf, ...TO_COUNCILS }],
    1,
    EVERYTHING.first,
  );
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
    store.findOrganisations(
      { kinds: ["COUNCIL"], asOf: anyDate ? undefined : asOf },
      { ...EVERYTHING, orderBy: "ID" },
    ),
  ]);
  const straddling = new Set(straddlers);
  return councils.items
    .map(({ node }) => node.id)
    .filter((id) => !straddling.has(id));
}
