import * as fc from "fast-check";
import { expect, it } from "vitest";
import { SMALL_GRAPH } from "../generators/small-graph.js";
import { someFigureFilter, someIds } from "./questions.js";
import * as reference from "./reference.js";
import { onGeneratedGraphs, onSmallGraph, type Subject } from "./subject.js";

export function figuresConformance(subject: Subject): void {
  onSmallGraph(subject, () => {
    it("gives each body its figures by year, stream, measure, then id", async () => {
      const found = await subject
        .store()
        .figuresOf(["council:E1", "trust:RN1", "no:such", "icb:QNV"], {});
      expect(found.map((figures) => figures.map(({ id }) => id))).toEqual([
        ["fig:3", "fig:4", "fig:2", "fig:1"],
        [],
        [],
        ["fig:5"],
      ]);
    });

    it("gives every field as loaded, negative pence included", async () => {
      expect(await subject.store().figuresOf(["icb:QNV"], {})).toEqual([
        SMALL_GRAPH.figures.filter(({ id }) => id === "fig:5"),
      ]);
    });

    it("filters by year, stream and measure, an empty list matching nothing", async () => {
      const find = async (
        filter: Parameters<ReturnType<typeof subject.store>["figuresOf"]>[1],
      ): Promise<string[]> =>
        (await subject.store().figuresOf(["council:E1"], filter))
          .flat()
          .map(({ id }) => id);
      expect(await find({ financialYears: ["2025/26", "2026/27"] })).toEqual([
        "fig:1",
      ]);
      expect(
        await find({ streams: ["social care"], measures: ["budget"] }),
      ).toEqual(["fig:4", "fig:1"]);
      expect(await find({ measures: [] })).toEqual([]);
    });
  });

  onGeneratedGraphs(
    subject,
    "gives each body the figures that pass",
    fc.tuple(someIds, someFigureFilter),
    async (store, graph, [ids, filter]) => {
      expect(await store.figuresOf(ids, filter)).toEqual(
        ids.map((id) => reference.figuresOf(graph, id, filter)),
      );
    },
  );
}
