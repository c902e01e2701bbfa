import * as fc from "fast-check";
import type { LegalProvision, Source } from "../../src/domain/model.js";
import { someDate, someValidity } from "./days.js";
import {
  numbered,
  SOME_NAMES,
  SOME_PROVISION_IDS,
  SOME_SOURCE_IDS,
  SOME_WORDS,
} from "./pools.js";
import { provision, source } from "./records.js";
import { maybe, someText } from "./text.js";

export const someSourceId = fc.constantFrom(...SOME_SOURCE_IDS);

/** The sources that a record cites: one or more, none twice, in an order of its own. */
export const someCitations: fc.Arbitrary<string[]> = fc.uniqueArray(
  someSourceId,
  { minLength: 1 },
);

const someSource = fc
  .record({
    title: fc.constantFrom(...SOME_NAMES),
    publisher: fc.constantFrom(...SOME_WORDS),
    dated: someDate,
    url: maybe(fc.constant("https://example.org/a?b=c&d=%C3%A9#e")),
    licence: maybe(fc.constantFrom("OGL-UK-3.0", "CC-BY-4.0")),
    via: maybe(someText),
    note: maybe(someText),
  })
  .map(({ dated, ...facts }) => ({ ...facts, ...dated }));

/** The sources that may be cited, and a few more. */
export const someSources: fc.Arbitrary<Source[]> = fc
  .array(someSource, { minLength: SOME_SOURCE_IDS.length, maxLength: 8 })
  .map((sources) =>
    sources.map((facts, at) => source(numbered("s", at), facts)),
  );

const someProvision = fc.record({
  act: someText,
  section: someText,
  says: someText,
  checked: fc.boolean(),
  validity: someValidity,
  note: maybe(someText),
  sourceId: maybe(someSourceId),
});

/** The provisions that a relationship may rest on. */
export const someProvisions: fc.Arbitrary<LegalProvision[]> = fc
  .tuple(...SOME_PROVISION_IDS.map(() => someProvision))
  .map((provisions) =>
    provisions.map((facts, at) => provision(`p:${at}`, facts)),
  );
