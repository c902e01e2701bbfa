import * as fc from "fast-check";
import { expect, it } from "vitest";
import { parseDay } from "../../src/domain/time.js";
import type {
  DirectedSlice,
  RelationshipOrder,
  Slice,
} from "../../src/store/graph-store.js";
import { SMALL_GRAPH } from "../generators/small-graph.js";
import {
  someDirectedSlice,
  someIds,
  somePageSize,
  someRelationshipOrder,
  someSlice,
} from "./questions.js";
import { expectList, idsOf, whole } from "./reading.js";
import * as reference from "./reference.js";
import { onGeneratedGraphs, onSmallGraph, type Subject } from "./subject.js";

export function relationshipsConformance(subject: Subject): void {
  const find = async (
    slice: Slice,
    orderBy: RelationshipOrder = "ID",
  ): Promise<string[]> =>
    idsOf(await subject.store().findRelationships(slice, whole(orderBy)));
  const of = async (
    id: string,
    slice: Partial<DirectedSlice> = {},
    orderBy: RelationshipOrder = "ID",
  ): Promise<string[]> => {
    const pages = await subject
      .store()
      .relationshipsOf([id], { direction: "BOTH", ...slice }, whole(orderBy));
    return pages.flatMap(idsOf);
  };

  onSmallGraph(subject, () => {
    it("looks up relationships in the order asked, with null for an unknown id, every field as loaded", async () => {
      const known = new Map(
        SMALL_GRAPH.relationships.map((relationship) => [
          relationship.id,
          relationship,
        ]),
      );
      expect(
        await subject.store().relationships(["r09", "r99", "r01"]),
      ).toEqual([known.get("r09"), null, known.get("r01")]);
    });

    it("filters by family and by kind, both together by and", async () => {
      expect(await find({ families: ["FUNDING"] })).toEqual([
        "r07",
        "r08",
        "r09",
        "r10",
      ]);
      expect(await find({ families: ["SUCCESSION", "GEOGRAPHY"] })).toEqual([
        "r01",
        "r02",
        "r11",
        "r12",
      ]);
      expect(await find({ kinds: ["MEMBER_OF", "PART_OF"] })).toEqual([
        "r13",
        "r14",
        "r15",
      ]);
      expect(
        await find({
          families: ["FUNDING", "GOVERNANCE"],
          kinds: ["POOLS_INTO", "COVERS"],
        }),
      ).toEqual(["r09", "r10"]);
      expect(await find({ families: ["FUNDING"], kinds: ["COVERS"] })).toEqual(
        [],
      );
    });

    it("knows the last day in force from the day after", async () => {
      expect(
        await find({
          kinds: ["COVERS", "SUCCEEDED_BY"],
          asOf: parseDay("2026-03-31"),
        }),
      ).toEqual(["r01", "r11"]);
      expect(
        await find({
          kinds: ["COVERS", "SUCCEEDED_BY"],
          asOf: parseDay("2026-04-01"),
        }),
      ).toEqual(["r01", "r02", "r12"]);
    });

    it("gives what holds on either of two days, and not what holds only between them", async () => {
      const onEither = async (one: string, other: string) =>
        find({
          kinds: ["COVERS", "SUCCEEDED_BY", "ELECTED_BY"],
          onEither: [parseDay(one), parseDay(other)],
        });
      expect(await onEither("2026-03-31", "2026-04-01")).toEqual([
        "r01",
        "r02",
        "r06",
        "r11",
        "r12",
      ]);
      expect(await onEither("2026-04-01", "2022-06-30")).toEqual([
        "r01",
        "r02",
        "r06",
        "r12",
      ]);
      expect(await onEither("2022-06-30", "2022-06-30")).toEqual(["r06"]);
    });

    it("counts an unknown first day as before every day and an open end as after", async () => {
      expect(await find({ asOf: parseDay("1066-10-14") })).toEqual([
        "r05",
        "r06",
        "r07",
        "r17",
      ]);
      expect(await find({ asOf: parseDay("2999-12-31") })).toEqual([
        "r01",
        "r02",
        "r04",
        "r05",
        "r06",
        "r07",
        "r12",
        "r14",
        "r17",
      ]);
    });

    it("tells inferred from stated, and checked from unchecked; with no basis it is neither", async () => {
      expect(await find({ inferred: true })).toEqual(["r03", "r04", "r17"]);
      expect(
        await find({ inferred: false, families: ["ACCOUNTABILITY"] }),
      ).toEqual(["r05", "r06", "r16"]);
      expect(await find({ checked: true })).toEqual(["r03", "r04"]);
      expect(await find({ checked: false })).toEqual(["r05", "r16"]);
    });

    it("matches nothing by an empty list", async () => {
      expect(await find({ families: [] })).toEqual([]);
      expect(await find({ kinds: [] })).toEqual([]);
      expect(await of("council:E1", { otherKinds: [] })).toEqual([]);
    });

    it("orders by first day, the unknown as the oldest, ties by id ascending both ways", async () => {
      const slice = {
        kinds: ["SUCCEEDED_BY", "COVERS", "ELECTED_BY", "TAX_FUNDS"],
      } as const;
      expect(await find(slice, "NEWEST")).toEqual([
        "r02",
        "r12",
        "r01",
        "r11",
        "r06",
        "r07",
      ]);
      expect(await find(slice, "OLDEST")).toEqual([
        "r06",
        "r07",
        "r01",
        "r11",
        "r02",
        "r12",
      ]);
    });

    it("lists what leads out of a body, into it, and both, each once", async () => {
      expect(await of("council:E1", { direction: "OUT" })).toEqual([
        "r06",
        "r10",
        "r13",
      ]);
      expect(await of("council:E1", { direction: "IN" })).toEqual([
        "r07",
        "r11",
        "r12",
        "r17",
      ]);
      expect(
        await of("council:E1", {
          onEither: [parseDay("2022-06-30"), parseDay("2026-04-01")],
        }),
      ).toEqual(["r06", "r07", "r12", "r17"]);
      expect(await of("council:E1")).toEqual([
        "r06",
        "r07",
        "r10",
        "r11",
        "r12",
        "r13",
        "r17",
      ]);
      expect(await of("council:E1", {}, "NEWEST")).toEqual([
        "r12",
        "r10",
        "r11",
        "r13",
        "r06",
        "r07",
        "r17",
      ]);
    });

    it("looks at the kind of the other end, whichever end that is", async () => {
      expect(await of("council:E1", { otherKinds: ["ELECTORATE"] })).toEqual([
        "r06",
        "r07",
      ]);
      expect(
        await of("council:E1", { otherKinds: ["ELECTORATE"], direction: "IN" }),
      ).toEqual(["r07"]);
      expect(await of("electorate:E1", { otherKinds: ["ELECTORATE"] })).toEqual(
        [],
      );
    });

    it("gives each body its own page, empty for a body with none and for one unknown", async () => {
      const pages = await subject
        .store()
        .relationshipsOf(
          ["trust:RN1", "council:E2", "no:such", "trust:RN1"],
          { direction: "OUT" },
          { first: 2, after: null, orderBy: "ID", count: true },
        );
      expect(
        pages.map((page) => [idsOf(page), page.hasNextPage, page.total]),
      ).toEqual([
        [["r14", "r16"], true, 3],
        [[], false, 0],
        [[], false, 0],
        [["r14", "r16"], true, 3],
      ]);
    });
  });

  onGeneratedGraphs(
    subject,
    "lists and pages what plain filtering lists",
    fc.tuple(someSlice, someRelationshipOrder, somePageSize),
    async (store, graph, [slice, orderBy, first]) => {
      await expectList(
        (page) => store.findRelationships(slice, page),
        orderBy,
        first,
        reference.relationships(graph, slice, orderBy),
      );
    },
  );

  onGeneratedGraphs(
    subject,
    "lists and pages what each body has",
    fc.tuple(someIds, someDirectedSlice, someRelationshipOrder, somePageSize),
    async (store, graph, [ids, slice, orderBy, first]) => {
      const pages = await store.relationshipsOf(ids, slice, whole(orderBy));
      expect(pages.map(idsOf)).toEqual(
        ids.map((id) =>
          reference
            .relationshipsOf(graph, id, slice, orderBy)
            .map((relationship) => relationship.id),
        ),
      );
      for (const id of new Set(ids)) {
        const ask = async (page: Parameters<typeof store.relationshipsOf>[2]) =>
          (await store.relationshipsOf([id], slice, page))[0] ??
          pageMissing(id);
        await expectList(
          ask,
          orderBy,
          first,
          reference.relationshipsOf(graph, id, slice, orderBy),
        );
      }
    },
  );
}

function pageMissing(id: string): never {
  throw new Error(`No page was given for ${id}.`);
}
