import * as fc from "fast-check";
import type { Aim } from "./aimed.js";
import { argument } from "./ast.js";
import type { Pools } from "./pools.js";
import { oneOf } from "./texts.js";

const KINDS_OF_TYPES: Readonly<Record<string, readonly string[]>> = {
  OrganisationChange: [
    "BODY_BEGAN",
    "BODY_ENDED",
    "BODY_RENAMED",
    "BODY_RECODED",
  ],
  RelationshipChange: ["RELATIONSHIP_BEGAN", "RELATIONSHIP_ENDED"],
  AmountChange: [
    "AMOUNT_CHANGED",
    "AMOUNT_NEWLY_GIVEN",
    "AMOUNT_NO_LONGER_GIVEN",
  ],
};

/** Changes of one type, between two days in their order: two by chance are refused as often as not. */
export function aimsAtChanges(pools: Pools): Aim[] {
  const days = fc
    .tuple(someDay(pools), someDay(pools))
    .map((pair) => pair.sort());
  return Object.entries(KINDS_OF_TYPES).map(([type, kinds]) => ({
    root: "changes",
    instead: ["from", "to", "changeKinds"],
    leading: fc
      .tuple(days, fc.subarray([...kinds], { minLength: 1 }))
      .map(([[from = "", to = ""], some]) => [
        argument("from", JSON.stringify(from)),
        argument("to", JSON.stringify(to)),
        argument("changeKinds", `[${some.join(", ")}]`),
      ]),
    type,
    isList: true,
  }));
}

/** Of money it is a year that matters: one that amounts are given for. */
function someDay({ days, financialYears }: Pools): fc.Arbitrary<string> {
  return fc.oneof(
    oneOf(days),
    oneOf(financialYears.map((year) => `${year.slice(0, 4)}-04-01`)),
  );
}
