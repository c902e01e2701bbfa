import { expect, it } from "vitest";
import { parseDay } from "../../src/domain/time.js";
import type { Slice } from "../../src/store/graph-store.js";
import { SMALL_GRAPH } from "../generators/small-graph.js";
import { someGroup } from "./questions.js";
import * as reference from "./reference.js";
import { onGeneratedGraphs, onSmallGraph, type Subject } from "./subject.js";

const PLENTY = 100;
const [before, after] = [parseDay("2026-03-31"), parseDay("2026-04-01")];

const BOARDS = ["national:executive", "icb:QNV", "icb:QNS", "council:E1"];
/** With what the council has to do with those who elect it, of unknown first day and open end. */
const AND_ELECTORS = [...BOARDS, "electorate:E1"];

export function amongConformance(subject: Subject): void {
  const among = async (ids: string[], slice: Slice = {}, cap = PLENTY) => {
    const { relationships, total } = await subject
      .store()
      .relationshipsAmong(ids, slice, cap);
    return { ids: relationships.map(({ id }) => id), total };
  };

  onSmallGraph(subject, () => {
    it("gives what joins two of the bodies, in id order, and nothing that leads to any other", async () => {
      expect(
        await among(["icb:QNV", "council:E1", "national:executive"]),
      ).toEqual({ ids: ["r03", "r08", "r11"], total: 3 });
    });

    it("gives them with every field as loaded", async () => {
      expect(
        await subject
          .store()
          .relationshipsAmong(["icb:QNV", "trust:RN1"], {}, PLENTY),
      ).toEqual({
        relationships: SMALL_GRAPH.relationships.filter(
          ({ id }) => id === "r16",
        ),
        total: 1,
      });
    });

    it("gives both of two that join the same bodies", async () => {
      expect(await among(["council:E1", "electorate:E1"])).toEqual({
        ids: ["r06", "r07"],
        total: 2,
      });
    });

    it("gives only what the slice lets through", async () => {
      expect(await among(BOARDS, { families: ["FUNDING"] })).toEqual({
        ids: ["r08"],
        total: 1,
      });
      expect(await among(BOARDS, { inferred: true })).toEqual({
        ids: ["r03", "r04"],
        total: 2,
      });
      expect(await among(BOARDS, { kinds: [] })).toEqual({ ids: [], total: 0 });
    });

    it("gives what holds on a day, on either of two, and on only one of them", async () => {
      const ids = async (slice: Slice) =>
        (await among(AND_ELECTORS, slice)).ids;
      expect(await ids({ asOf: before })).toEqual([
        "r03",
        "r06",
        "r07",
        "r08",
        "r11",
      ]);
      expect(await ids({ onEither: [before, after] })).toEqual([
        "r02",
        "r03",
        "r04",
        "r06",
        "r07",
        "r08",
        "r11",
        "r12",
      ]);
      expect(await ids({ changedBetween: [before, after] })).toEqual([
        "r02",
        "r03",
        "r04",
        "r08",
        "r11",
        "r12",
      ]);
    });

    it("keeps the first by id up to the cap, and counts them all", async () => {
      expect(await among(BOARDS.toReversed(), {}, 2)).toEqual({
        ids: ["r02", "r03"],
        total: 6,
      });
      expect(await among(BOARDS, {}, 6)).toEqual({
        ids: ["r02", "r03", "r04", "r08", "r11", "r12"],
        total: 6,
      });
      expect(await among(BOARDS, {}, 0)).toEqual({ ids: [], total: 6 });
    });

    it("takes a body asked twice once, ignores one unknown, and joins no body to itself", async () => {
      expect(
        await among(["icb:QNV", "no:such", "icb:QNV", "trust:RN1"]),
      ).toEqual({ ids: ["r16"], total: 1 });
      expect(await among(["council:E1"])).toEqual({ ids: [], total: 0 });
      expect(await among([])).toEqual({ ids: [], total: 0 });
    });
  });

  onGeneratedGraphs(
    subject,
    "gives what plain filtering gives",
    someGroup,
    async (store, graph, { ids, slice, cap }) => {
      expect(await store.relationshipsAmong(ids, slice, cap)).toEqual(
        reference.relationshipsAmong(graph, ids, slice, cap),
      );
    },
  );
}
