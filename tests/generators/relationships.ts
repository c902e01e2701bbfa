import * as fc from "fast-check";
import type {
  LegalProvision,
  Organisation,
  Relationship,
} from "../../src/domain/model.js";
import {
  mayJoin,
  relationshipKinds,
  type RelationshipKind,
} from "../../src/domain/relationship-kinds.js";
import { intersect } from "../../src/domain/time.js";
import { someCitations } from "./citations.js";
import { someValidity } from "./days.js";
import { someAmounts } from "./money.js";
import { SOME_WORDS } from "./pools.js";
import { relationship } from "./records.js";
import { maybe, someText } from "./text.js";

const someShare = maybe(
  fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1)),
);

/** Facts of every family, of which each family takes its own. */
const someFacts = fc.record({
  role: maybe(someText),
  mechanism: maybe(someText),
  stream: maybe(fc.constantFrom(...SOME_WORDS)),
  amounts: someAmounts,
  vintage: maybe(fc.constantFrom("2024-04", "2026-04")),
  populationShareOfFrom: someShare,
  populationShareOfTo: someShare,
  areaShareOfTo: someShare,
  admissionShareOfFrom: someShare,
  population: maybe(fc.nat()),
  form: maybe(someText),
  areaShareOfFrom: someShare,
});

/** Of every kind, and more of the one by which bodies follow one another. */
const someKind = fc.oneof(
  { arbitrary: fc.constantFrom(...relationshipKinds), weight: 9 },
  { arbitrary: fc.constant<RelationshipKind>("SUCCEEDED_BY"), weight: 1 },
);

/** A relationship before it is known which bodies there are: its ends and basis are numbers to pick them by. */
export const someLink = fc.record({
  from: fc.nat(),
  to: fc.nat(),
  kind: someKind,
  basis: maybe(fc.nat()),
  common: fc.record({
    validity: someValidity,
    inferred: fc.boolean(),
    note: maybe(someText),
    sourceIds: someCitations,
  }),
  facts: someFacts,
});
type Link = typeof someLink extends fc.Arbitrary<infer T> ? T : never;

interface Joined {
  readonly organisations: readonly Organisation[];
  readonly provisions: readonly LegalProvision[];
}

/** The relationship that a link makes, between bodies that its kind may join and within their lives; null where there is none. */
export function join(
  { organisations, provisions }: Joined,
  { kind, ...link }: Link,
  id: string,
): Relationship | null {
  const from = pick(
    organisations.filter((body) =>
      organisations.some((other) => mayJoin(kind, body.kind, other.kind)),
    ),
    link.from,
  );
  if (from === undefined) return null;
  const to = pick(
    organisations.filter(
      (body) => body !== from && mayJoin(kind, from.kind, body.kind),
    ),
    link.to,
  );
  if (to === undefined) return null;
  const lives = intersect(from.validity, to.validity);
  const validity =
    kind === "SUCCEEDED_BY"
      ? link.common.validity
      : lives && intersect(link.common.validity, lives);
  if (validity === null) return null;
  return relationship(kind, id, from.id, to.id, {
    ...link.common,
    ...link.facts,
    validity,
    basis: link.basis === null ? null : (pick(provisions, link.basis) ?? null),
  });
}

export function pick<T>(items: readonly T[], number: number): T | undefined {
  return items[number % items.length];
}
