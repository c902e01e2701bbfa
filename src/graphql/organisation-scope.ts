import { straddlingCouncils } from "../domain/alignment.js";
import { unknownId } from "../domain/code-resolution.js";
import type { OrganisationKind } from "../domain/organisation-kinds.js";
import type { RelationshipKind } from "../domain/relationship-kinds.js";
import type { Day } from "../domain/time.js";
import type { Direction, GraphStore } from "../store/graph-store.js";
import { EVERYTHING } from "./loaders/everything.js";

interface Step {
  readonly kinds: readonly RelationshipKind[];
  readonly direction: Direction;
  readonly otherKinds?: readonly OrganisationKind[];
}

const STANDS_FOR_SYSTEMS: readonly OrganisationKind[] = [
  "NHS_REGION",
  "INTEGRATED_CARE_SYSTEM",
  "INTEGRATED_CARE_BOARD",
];
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
 * @throws DomainError NOT_FOUND for an id that is none of these.
 */
export async function idsOfSystems(
  store: GraphStore,
  ids: readonly string[],
  asOf: Day,
): Promise<string[]> {
  const near = await reach(store, ids, TO_SYSTEMS, 2, asOf);
  for (const id of ids)
    if (
      !near.some(
        (body) => body.id === id && STANDS_FOR_SYSTEMS.includes(body.kind),
      )
    )
      throw unknownId(id, []);
  const systems = idsOf(near.filter(({ kind }) => kind !== "NHS_REGION"));
  const [within, covered] = await Promise.all([
    reach(store, systems, INTO_SYSTEM, 2, asOf),
    reach(store, systems, TO_COUNCILS, 1, asOf),
  ]);
  const beside = await reach(store, idsOf(covered), BESIDE_COUNCILS, 1, asOf);
  return [...new Set(idsOf([...within, ...covered, ...beside]))];
}

async function reach(
  store: GraphStore,
  roots: readonly string[],
  step: Step,
  hops: number,
  asOf: Day,
) {
  const { nodes } = await store.neighbourhood(
    roots,
    { asOf, ...step },
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
  store: GraphStore,
  asOf: Day,
): Promise<string[]> {
  const boards = await store.findOrganisations(
    { kinds: ["INTEGRATED_CARE_BOARD"], asOf },
    { ...EVERYTHING, orderBy: "ID" },
  );
  const roots = boards.items.map(({ node }) => node.id);
  const { relationships } = await store.neighbourhood(
    roots,
    { asOf, ...TO_COUNCILS },
    1,
    EVERYTHING.first,
  );
  return straddlingCouncils(relationships);
}

/** The ids of all councils but the straddlers, of the dates asked for. */
export async function idsOfOtherCouncils(
  store: GraphStore,
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
