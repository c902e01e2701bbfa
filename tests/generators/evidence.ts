import * as fc from "fast-check";
import type { CoverageNote, Evidence } from "../../src/domain/model.js";
import { organisationKinds } from "../../src/domain/organisation-kinds.js";
import { someCitations } from "./citations.js";
import { someDate } from "./days.js";
import { SOME_IDS, SOME_KINDS, SOME_WORDS } from "./pools.js";
import { maybe, someText } from "./text.js";

/** A finding or a recommendation, but for its id. */
export const someEvidence: fc.Arbitrary<Omit<Evidence, "id">> = fc
  .record({
    type: fc.constantFrom("FINDING" as const, "RECOMMENDATION" as const),
    text: someText,
    theme: fc.constantFrom(...SOME_WORDS),
    stance: maybe(fc.constantFrom("barrier", "gap")),
    organisationIds: fc.uniqueArray(fc.constantFrom(...SOME_IDS), {
      maxLength: 3,
    }),
    kinds: fc.uniqueArray(fc.constantFrom(...SOME_KINDS), { maxLength: 2 }),
    asStated: fc.uniqueArray(someText, { maxLength: 2 }),
    dated: someDate,
    sourceIds: someCitations,
  })
  .map(({ dated, ...facts }) => ({
    ...facts,
    ...dated,
    stance: facts.type === "FINDING" ? facts.stance : null,
  }));

/** Notes on some kinds, in no order. */
export const someCoverage: fc.Arbitrary<CoverageNote[]> = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom(...organisationKinds),
    complete: fc.boolean(),
    statement: someText,
  }),
  { maxLength: 3, selector: ({ kind }) => kind },
);
