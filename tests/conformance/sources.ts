import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { SourceFilter } from "../../src/store/graph-store.js";
import { SMALL_GRAPH } from "../generators/small-graph.js";
import { somePageSize, someSourceFilter } from "./questions.js";
import { expectList, idsOf, whole } from "./reading.js";
import * as reference from "./reference.js";
import { onGeneratedGraphs, onSmallGraph, type Subject } from "./subject.js";

export function sourcesConformance(subject: Subject): void {
  const find = async (filter: SourceFilter): Promise<string[]> =>
    idsOf(await subject.store().findSources(filter, whole("ID")));

  onSmallGraph(subject, () => {
    it("looks up sources in the order asked, with null for an unknown id, every field as loaded", async () => {
      const [first, , third] = SMALL_GRAPH.sources;
      expect(await subject.store().sources(["s:3", "s:9", "s:1"])).toEqual([
        third,
        null,
        first,
      ]);
    });

    it("looks up provisions in the order asked, with null for an unknown id, every field as loaded", async () => {
      const [annual, custom] = SMALL_GRAPH.provisions;
      expect(
        await subject.store().provisions(["p:custom", "p:none", "p:annual"]),
      ).toEqual([custom, null, annual]);
    });

    it("finds a text in the title or the publisher, in any case", async () => {
      expect(await find({ textContains: "EXECUTIVE" })).toEqual([
        "s:1",
        "s:3",
        "s:4",
      ]);
      expect(await find({ textContains: "budget" })).toEqual(["s:2"]);
    });

    it("filters by publisher, whole and exact, an empty list matching nothing", async () => {
      expect(await find({ publishers: ["Treasury"] })).toEqual(["s:2", "s:3"]);
      expect(await find({ publishers: ["treasury", "Treas"] })).toEqual([]);
      expect(await find({ publishers: [] })).toEqual([]);
      expect(await find({})).toEqual(["s:1", "s:2", "s:3", "s:4"]);
    });
  });

  onGeneratedGraphs(
    subject,
    "lists and pages what plain filtering lists",
    fc.tuple(someSourceFilter, somePageSize),
    async (store, graph, [filter, first]) => {
      await expectList(
        (page) => store.findSources(filter, page),
        "ID",
        first,
        reference.sources(graph, filter),
      );
    },
  );
}
