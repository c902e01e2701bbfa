import * as fc from "fast-check";
import { COUNCIL_TYPES, TRUST_TYPES } from "../../src/domain/model.js";
import {
  RELATIONSHIP_FAMILIES,
  relationshipKinds,
} from "../../src/domain/relationship-kinds.js";
import { someDay } from "../generators/days.js";
import {
  SOME_CODES,
  SOME_IDS,
  SOME_KINDS,
  SOME_NAMES,
  SOME_WORDS,
  SOME_YEARS,
} from "../generators/pools.js";

/** Questions to put to generated graphs. Every part of a filter is often absent and now and then an empty list. */

const asOf = maybe(someDay);
const kinds = maybe(some(SOME_KINDS));
const someDays = fc.tuple(someDay, someDay);
const changedBetween = rarely(someDays);
export const someIds = fc.array(fc.constantFrom(...SOME_IDS, "no:such"), {
  maxLength: 5,
});
export const someCodes = fc.array(
  fc.constantFrom(...SOME_CODES, "Qnv", "none", ""),
  { maxLength: 4 },
);
export const somePageSize = fc.integer({ min: 1, max: 7 });

export const someOrganisationOrder = fc.constantFrom(
  "NAME" as const,
  "ID" as const,
);
export const someOrganisationFilter = fc.record({
  ids: rarely(someIds),
  kinds,
  codes: rarely(someCodes),
  nameContains: rarely(fc.constantFrom("leeds", "LEEDS", "é", "'", "", "zzz")),
  councilTypes: rarely(some(COUNCIL_TYPES)),
  adultSocialCare: rarely(fc.boolean()),
  trustTypes: rarely(some(TRUST_TYPES)),
  foundation: rarely(fc.boolean()),
  forerunner: rarely(fc.boolean()),
  asOf,
  changedBetween,
});

/** Names and codes, whole, cut short, in another case, with one letter changed, added or left out. */
export const someSearchText = fc
  .tuple(
    fc.constantFrom(
      ...SOME_NAMES,
      ...SOME_CODES,
      "leeds trust",
      "st johns",
      "",
      " . ",
    ),
    fc.nat(),
    fc.constantFrom("whole", "cut", "upper", "drop", "change", "add"),
  )
  .map(([text, number, how]) => {
    const place = text.length === 0 ? 0 : number % text.length;
    const [before, after] = [text.slice(0, place), text.slice(place + 1)];
    return {
      whole: text,
      cut: before,
      upper: text.toUpperCase(),
      drop: before + after,
      change: `${before}x${after}`,
      add: `${before}x${text.slice(place)}`,
    }[how];
  });
export const someSearchFilter = fc.record({ kinds, asOf: someDay });

export const someRelationshipOrder = fc.constantFrom(
  "ID" as const,
  "NEWEST" as const,
  "OLDEST" as const,
);
const slice = {
  asOf,
  changedBetween,
  onEither: rarely(someDays),
  families: rarely(some(RELATIONSHIP_FAMILIES)),
  kinds: rarely(
    fc.uniqueArray(fc.constantFrom(...relationshipKinds), {
      maxLength: 20,
      size: "max",
    }),
  ),
  inferred: rarely(fc.boolean()),
  checked: rarely(fc.boolean()),
};
export const someSlice = fc.record(slice);
const directedSlice = {
  ...slice,
  direction: fc.constantFrom("OUT" as const, "IN" as const, "BOTH" as const),
  otherKinds: rarely(some(SOME_KINDS)),
};
export const someDirectedSlice = fc.record(directedSlice);
const someWay = fc.record({
  ...directedSlice,
  bodyKinds: rarely(some(SOME_KINDS)),
});
const walk = {
  roots: fc.array(fc.constantFrom(...SOME_IDS, "no:such"), {
    minLength: 2,
    maxLength: 5,
  }),
  hops: fc.integer({ min: 0, max: 6 }),
  cap: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constant(100)),
};
export const someWalk = fc.record({
  ...walk,
  ways: fc.oneof(
    { arbitrary: someWay.map((way) => [way]), weight: 2 },
    { arbitrary: fc.array(someWay, { maxLength: 3 }), weight: 1 },
  ),
});
export const someReach = fc.record({ ...walk, slice: someDirectedSlice });
/** Enough of the bodies that many are joined, and now and then one twice. */
export const someGroup = fc.record({
  ids: fc.array(fc.constantFrom(...SOME_IDS, "no:such"), {
    maxLength: 60,
    size: "max",
  }),
  slice: someSlice,
  cap: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constant(1000)),
});

export const someFigureFilter = fc.record({
  financialYears: maybe(some(SOME_YEARS)),
  streams: rarely(some(SOME_WORDS)),
  measures: rarely(some(["budget", "outturn"])),
});
export const someEvidenceFilter = fc.record({
  type: maybe(fc.constantFrom("FINDING" as const, "RECOMMENDATION" as const)),
  ids: rarely(fc.array(fc.nat(12).map((number) => `evidence:${number}`))),
  organisationIds: maybe(someIds),
  kinds,
  themes: rarely(some(SOME_WORDS)),
  stances: rarely(some(["barrier", "gap"])),
});
export const someSourceFilter = fc.record({
  textContains: maybe(fc.constantFrom("MONEY", "leeds", "é", "")),
  publishers: maybe(some(SOME_WORDS)),
});

function some<T>(values: readonly T[]): fc.Arbitrary<T[]> {
  return fc.uniqueArray(fc.constantFrom(...values));
}

function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof(fc.constant(undefined), arbitrary);
}

function rarely<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { arbitrary: fc.constant(undefined), weight: 9 },
    { arbitrary, weight: 1 },
  );
}
