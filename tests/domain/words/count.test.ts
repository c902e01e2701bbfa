import { expect, it } from "vitest";
import {
  ORGANISATION_KINDS,
  type OrganisationKind,
} from "../../../src/domain/organisation-kinds.js";
import { countInWords } from "../../../src/domain/words/count.js";

it.each<[number, OrganisationKind, string]>([
  [0, "COUNCIL", "no council"],
  [1, "COUNCIL", "1 council"],
  [2, "NATIONAL_BODY", "2 national bodies"],
  [3, "COMBINED_AUTHORITY", "3 combined authorities"],
  [2, "TRUST_GROUP", "2 groups of trusts"],
  [2, "ICB_CLUSTER", "2 clusters of integrated care boards"],
])("%i of %s: %s", (count, kind, expected) => {
  expect(countInWords(count, ORGANISATION_KINDS[kind].noun)).toBe(expected);
});
