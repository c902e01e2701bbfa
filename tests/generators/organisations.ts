import * as fc from "fast-check";
import {
  COUNCIL_TIERS,
  COUNCIL_TYPES,
  IDENTIFIER_SCHEMES,
  TRUST_TYPES,
  type Organisation,
} from "../../src/domain/model.js";
import {
  organisationKinds,
  type OrganisationKind,
} from "../../src/domain/organisation-kinds.js";
import { someCitations } from "./citations.js";
import { someValidity } from "./days.js";
import { idsOf, SOME_CODES, SOME_KINDS, SOME_NAMES } from "./pools.js";
import { organisation } from "./records.js";
import { maybe, someText } from "./text.js";

const someName = fc.oneof(
  { arbitrary: fc.constantFrom(...SOME_NAMES), weight: 9 },
  {
    arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }),
    weight: 1,
  },
);

/** Of few kinds mostly, so that many bodies may be joined, and of every kind. */
const someIdentity = fc.oneof(
  fc.constantFrom(...SOME_KINDS.flatMap(identitiesOf)),
  fc.constantFrom(...organisationKinds.flatMap(identitiesOf)),
);

/** Facts of every kind of body, of which each kind takes its own. */
const someFacts = fc.record({
  councilType: fc.constantFrom(...COUNCIL_TYPES),
  tier: fc.constantFrom(...COUNCIL_TIERS),
  adultSocialCare: fc.boolean(),
  regionName: maybe(someText),
  regionCode: maybe(someText),
  trustType: maybe(fc.constantFrom(...TRUST_TYPES)),
  foundation: fc.boolean(),
  careTrust: fc.boolean(),
  form: someText,
  legislation: maybe(someText),
  chairKind: maybe(someText),
  specialty: someText,
  memberCountStated: maybe(fc.nat()),
  forerunner: fc.boolean(),
  population: maybe(fc.nat()),
  sector: someText,
  functions: maybe(someText),
});

/** A body of any kind, each of its facts given or left out. */
export const someOrganisation: fc.Arbitrary<Organisation> = fc
  .record({
    identity: someIdentity,
    common: fc.record({
      name: someName,
      otherNames: fc.array(
        fc.record({ name: someName, validity: someValidity }),
        { maxLength: 2 },
      ),
      identifiers: fc.array(
        fc.record({
          scheme: fc.constantFrom(...IDENTIFIER_SCHEMES),
          value: fc.constantFrom(...SOME_CODES),
          validity: someValidity,
        }),
        { maxLength: 2 },
      ),
      validity: someValidity,
      note: maybe(someText),
      sourceIds: someCitations,
    }),
    facts: someFacts,
  })
  .map(({ identity: { kind, id }, common, facts }) =>
    organisation(kind, id, { ...common, ...facts }),
  );

function identitiesOf(kind: OrganisationKind) {
  return idsOf([kind]).map((id) => ({ kind, id }));
}
