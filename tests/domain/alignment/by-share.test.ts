import { expect, it } from "vitest";
import { byShare } from "../../../src/domain/alignment/by-share.js";
import type { GeographyRelationship } from "../../../src/domain/model.js";
import { relationship } from "../../generators/records.js";

function coverage(
  id: string,
  populationShareOfTo: number | null,
): { record: GeographyRelationship } {
  const record = relationship("COVERS", id, "icb:A", "council:T");
  if (record.family !== "GEOGRAPHY") throw new Error("Coverage is geography.");
  return { record: { ...record, populationShareOfTo } };
}

it("coverage comes with the largest share first, the unknown last, ties by id", () => {
  const list = [
    coverage("d", null),
    coverage("c", 0.1),
    coverage("b", 0.8),
    coverage("a", 0.1),
  ];
  expect(
    byShare("populationShareOfTo", list).map(({ record }) => record.id),
  ).toEqual(["b", "a", "c", "d"]);
});
