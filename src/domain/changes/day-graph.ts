import { financialYearOn } from "../financial-year.js";
import { amountsOf } from "../funding.js";
import type {
  FundingAmount,
  Graph,
  Identifier,
  Organisation,
  Relationship,
} from "../model.js";
import { nameOn } from "../name-in-use.js";
import { holdsAt, type Day } from "../time.js";

/** What of a body differs from day to day. */
export interface BodyOnDay {
  readonly name: string;
  /** Those it carries on the day, each once. */
  readonly codes: readonly Identifier[];
}

/** What of a relationship differs from day to day. */
export interface RelationshipOnDay {
  /** Of funding: those of the financial year that the day falls in. */
  readonly amounts: readonly FundingAmount[];
}

/** The graph of one day, by id: the bodies in force and the relationships that hold. */
export interface DayGraph {
  readonly bodies: ReadonlyMap<string, BodyOnDay>;
  readonly relationships: ReadonlyMap<string, RelationshipOnDay>;
}

export function graphOn(
  { organisations, relationships }: Graph,
  day: Day,
): DayGraph {
  return {
    bodies: seenOn(organisations, (body) => bodyOn(body, day)),
    relationships: seenOn(relationships, (one) => relationshipOn(one, day)),
  };
}

/** Null where it is not in force. */
export function bodyOn(body: Organisation, day: Day): BodyOnDay | null {
  if (!holdsAt(body.validity, day)) return null;
  const carried = body.identifiers.filter(({ validity }) =>
    holdsAt(validity, day),
  );
  const keys = carried.map(codeKey);
  const codes = carried.filter(
    (code, at) => keys.indexOf(codeKey(code)) === at,
  );
  return { name: nameOn(body, day), codes };
}

/** Null where it does not hold. */
export function relationshipOn(
  relationship: Relationship,
  day: Day,
): RelationshipOnDay | null {
  if (!holdsAt(relationship.validity, day)) return null;
  return {
    amounts:
      relationship.family === "FUNDING"
        ? amountsOf(relationship, financialYearOn(day))
        : [],
  };
}

/** The same code of the same register, whenever carried. */
export function codeKey({ scheme, value }: Identifier): string {
  return `${scheme} ${value}`;
}

function seenOn<T extends { readonly id: string }, S>(
  records: readonly T[],
  see: (record: T) => S | null,
): Map<string, S> {
  const seen = new Map<string, S>();
  for (const record of records) {
    const view = see(record);
    if (view !== null) seen.set(record.id, view);
  }
  return seen;
}
