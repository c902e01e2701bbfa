import { DomainError } from "../../domain/errors.js";
import type { FundingEntry } from "../../domain/funding-summary/entry.js";
import type { FundingRelationship } from "../../domain/model.js";
import {
  kindsOf,
  type RelationshipKind,
} from "../../domain/relationship-kinds.js";
import type { GraphReader } from "../../store/graph-store.js";
import { allKnown, bothKnown } from "../../at-hand.js";
import type { Loaders } from "../loaders/loaders.js";
import { allRelationships } from "../whole/lists.js";
import { sumsWithin } from "./sums-within.js";

/**
 * All money of some kinds of relationship, of any date: the amounts say for which year it is.
 * @throws DomainError BAD_ARGUMENT for a kind that is no funding, and where there is more than can be gone through.
 */
export async function findFunding(
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
  const slice = { kinds: kinds ?? funding };
  const found = await allRelationships(store, slice, sumsWithin("kinds"));
  return found.filter((one) => one.family === "FUNDING");
}

/** Each amount with the bodies at its ends: one call for all of them. */
export async function entriesOf(
  fundings: readonly FundingRelationship[],
  { organisation }: Loaders,
): Promise<FundingEntry[]> {
  const ends = await allKnown(
    fundings.map(({ from, to }) =>
      bothKnown(organisation(from), organisation(to)),
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
