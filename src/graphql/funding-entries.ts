import { DomainError } from "../domain/errors.js";
import type { FundingEntry } from "../domain/funding-summary/entry.js";
import {
  geographyOf,
  type Geography,
} from "../domain/funding-summary/geography.js";
import type { FundingRelationship, Organisation } from "../domain/model.js";
import {
  kindsOf,
  type RelationshipKind,
} from "../domain/relationship-kinds.js";
import type { GraphReader, Way } from "../store/graph-store.js";
import type { Loaders } from "./loaders/loaders.js";
import { EVERYTHING } from "./loaders/everything.js";

/** From payees to the boards they are, lie within or are covered by, to what those are part of and to all they cover. */
const TO_AREAS: readonly Way[] = [
  {
    bodyKinds: ["TRUST"],
    kinds: ["LIES_WITHIN"],
    direction: "OUT",
    otherKinds: ["INTEGRATED_CARE_BOARD"],
  },
  {
    bodyKinds: ["COUNCIL"],
    kinds: ["COVERS"],
    direction: "IN",
    otherKinds: ["INTEGRATED_CARE_BOARD"],
  },
  {
    bodyKinds: ["INTEGRATED_CARE_BOARD"],
    kinds: ["PART_OF"],
    direction: "OUT",
    otherKinds: ["NHS_REGION", "INTEGRATED_CARE_SYSTEM"],
  },
  {
    bodyKinds: ["INTEGRATED_CARE_BOARD"],
    kinds: ["COVERS"],
    direction: "OUT",
    otherKinds: ["COUNCIL"],
  },
];
const HOPS = 2;

/**
 * All money of some kinds of relationship, of any date: the amounts say for which year it is.
 * @throws DomainError BAD_ARGUMENT for a kind that is no funding, and where there is more than can be gone through: a part of it would be no sum.
 */
export async function fundingOf(
  kinds: readonly RelationshipKind[] | undefined,
  store: GraphReader,
): Promise<FundingRelationship[]> {
  const funding = kindsOf("FUNDING");
  const other = kinds?.find((kind) => !funding.includes(kind));
  if (other !== undefined)
    throw new DomainError(
      "BAD_ARGUMENT",
      `${other} is no kind of funding. \`kinds\` takes ${funding.join(", ")}.`,
      "kinds",
      funding,
    );
  const found = await store.findRelationships(
    { kinds: kinds ?? funding },
    { ...EVERYTHING, orderBy: "ID" },
  );
  if (found.hasNextPage) throw tooMuch("kinds");
  return found.items.flatMap(({ node }) =>
    node.family === "FUNDING" ? [node] : [],
  );
}

/** Each amount with the bodies at its ends: one call for all of them. */
export async function entriesOf(
  fundings: readonly FundingRelationship[],
  { organisation }: Loaders,
): Promise<FundingEntry[]> {
  const ends = await Promise.all(
    fundings.map(({ from, to }) =>
      Promise.all([organisation.load(from), organisation.load(to)]),
    ),
  );
  return fundings.flatMap((funding, at) => {
    const [payer = null, payee = null] = ends[at] ?? [];
    if (payer === null || payee === null)
      throw new Error(
        `The store does not hold both ends of the relationship ${funding.id}.`,
      );
    return funding.amounts.map((amount) => ({ funding, amount, payer, payee }));
  });
}

/** What is needed to say where payees lie and how many people live there, on any day: one call for all of them. */
export async function geographyAround(
  payees: readonly Organisation[],
  store: GraphReader,
): Promise<Geography> {
  const roots = [...new Set(payees.map(({ id }) => id))].sort();
  const { nodes, relationships, truncated } = await store.neighbourhood(
    roots,
    TO_AREAS,
    HOPS,
    EVERYTHING.first,
  );
  if (truncated) throw tooMuch("payeeKinds");
  return geographyOf(
    nodes.map(({ organisation }) => organisation),
    relationships,
  );
}

function tooMuch(argument: string): DomainError {
  return new DomainError(
    "BAD_ARGUMENT",
    `There is more money than can be added up at once. Narrow \`filter.${argument}\`.`,
    argument,
  );
}
