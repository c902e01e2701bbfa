import { expect, it } from "vitest";
import { organisationKinds } from "../../src/domain/organisation-kinds.js";
import { relationshipKinds } from "../../src/domain/relationship-kinds.js";
import { parseDay } from "../../src/domain/time.js";
import { graphOf } from "../generators/records.js";
import { onSmallGraph, type Subject } from "./subject.js";

export function datasetConformance(subject: Subject): void {
  onSmallGraph(subject, () => {
    it("gives the version, the totals, the latest date and the licences", async () => {
      expect(await subject.store().dataset()).toMatchObject({
        version: "small",
        figureCount: 5,
        findingCount: 3,
        recommendationCount: 1,
        sourceCount: 4,
        latestSourceDate: parseDay("2026-04-01"),
        licences: ["CC-BY-4.0", "OGL-UK-3.0"],
        coverage: [
          {
            kind: "PLACE_PARTNERSHIP",
            complete: false,
            statement: "Only the places that a register names.",
          },
        ],
      });
    });

    it("counts every kind in the order of the domain's tables, those with none included", async () => {
      const { organisationCounts, relationshipCounts } = await subject
        .store()
        .dataset();
      expect(organisationCounts.map(({ kind }) => kind)).toEqual(
        organisationKinds,
      );
      expect(relationshipCounts.map(({ kind }) => kind)).toEqual(
        relationshipKinds,
      );
      expect(
        new Map(organisationCounts.map(({ kind, count }) => [kind, count])),
      ).toSatisfy(
        (counts: Map<string, number>) =>
          counts.get("COUNCIL") === 2 &&
          counts.get("ELECTORATE") === 1 &&
          counts.get("PARTNER") === 0,
      );
      expect(relationshipCounts.filter(({ count }) => count > 0)).toEqual([
        { kind: "MEMBER_OF", count: 2 },
        { kind: "PART_OF", count: 1 },
        { kind: "ACCOUNTABLE_TO", count: 3 },
        { kind: "OVERSEEN_BY", count: 1 },
        { kind: "SCRUTINISED_BY", count: 1 },
        { kind: "ELECTED_BY", count: 1 },
        { kind: "ALLOCATES_TO", count: 1 },
        { kind: "TAX_FUNDS", count: 1 },
        { kind: "POOLS_INTO", count: 2 },
        { kind: "COVERS", count: 2 },
        { kind: "SUCCEEDED_BY", count: 2 },
      ]);
    });
  });

  it("describes an empty graph too", async () => {
    await subject.store().replace(graphOf({ version: "empty" }));
    expect(await subject.store().dataset()).toEqual({
      version: "empty",
      organisationCounts: organisationKinds.map((kind) => ({ kind, count: 0 })),
      relationshipCounts: relationshipKinds.map((kind) => ({ kind, count: 0 })),
      figureCount: 0,
      findingCount: 0,
      recommendationCount: 0,
      sourceCount: 0,
      latestSourceDate: null,
      licences: [],
      coverage: [],
    });
  });
}
