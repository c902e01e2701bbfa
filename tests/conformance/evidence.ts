import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { EvidenceFilter } from "../../src/store/graph-store.js";
import { SMALL_GRAPH } from "../generators/small-graph.js";
import { someEvidenceFilter, somePageSize } from "./questions.js";
import { expectList, idsOf, whole } from "./reading.js";
import * as reference from "./reference.js";
import { onGeneratedGraphs, onSmallGraph, type Subject } from "./subject.js";

export function evidenceConformance(subject: Subject): void {
  const find = async (filter: EvidenceFilter): Promise<string[]> =>
    idsOf(await subject.store().findEvidence(filter, whole("ID")));

  onSmallGraph(subject, () => {
    it("lists every finding and recommendation by id, every field as loaded", async () => {
      const page = await subject.store().findEvidence({}, whole("ID"));
      expect(page.items.map(({ node }) => node)).toEqual(SMALL_GRAPH.evidence);
    });

    it("filters by type, id, theme and stance", async () => {
      expect(await find({ type: "RECOMMENDATION" })).toEqual([
        "recommendation:1",
      ]);
      expect(await find({ ids: ["finding:2", "finding:9"] })).toEqual([
        "finding:2",
      ]);
      expect(await find({ themes: ["money"], type: "FINDING" })).toEqual([
        "finding:1",
        "finding:3",
      ]);
      expect(await find({ stances: ["gap", "barrier"] })).toEqual([
        "finding:1",
        "finding:2",
      ]);
    });

    it("takes what names one of the bodies or one of the kinds: either will do", async () => {
      expect(await find({ organisationIds: ["icb:QNV"] })).toEqual([
        "finding:1",
        "finding:3",
      ]);
      expect(await find({ kinds: ["COUNCIL"] })).toEqual([
        "finding:2",
        "recommendation:1",
      ]);
      expect(
        await find({ organisationIds: ["icb:QNV"], kinds: ["COUNCIL"] }),
      ).toEqual(["finding:1", "finding:2", "finding:3", "recommendation:1"]);
      expect(
        await find({
          organisationIds: ["icb:QNV"],
          kinds: ["COUNCIL"],
          type: "FINDING",
        }),
      ).toEqual(["finding:1", "finding:2", "finding:3"]);
    });

    it("matches nothing by an empty list; an empty list of bodies still leaves the kinds to match", async () => {
      for (const empty of [
        { ids: [] },
        { organisationIds: [] },
        { kinds: [] },
        { themes: [] },
        { stances: [] },
      ])
        expect(await find(empty)).toEqual([]);
      expect(await find({ organisationIds: [], kinds: ["TRUST"] })).toEqual([
        "finding:3",
      ]);
    });
  });

  onGeneratedGraphs(
    subject,
    "lists and pages what plain filtering lists",
    fc.tuple(someEvidenceFilter, somePageSize),
    async (store, graph, [filter, first]) => {
      await expectList(
        (page) => store.findEvidence(filter, page),
        "ID",
        first,
        reference.evidence(graph, filter),
      );
    },
  );
}
