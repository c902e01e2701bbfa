import { expect, it } from "vitest";
import { parseDay } from "../../src/domain/time.js";
import type { DirectedSlice } from "../../src/store/graph-store.js";
import { someReach } from "./questions.js";
import { reach } from "./reference-neighbourhood.js";
import { onGeneratedGraphs, onSmallGraph, type Subject } from "./subject.js";

const PLENTY = 100;
const asOf = parseDay("2026-03-31");

export function reachConformance(subject: Subject): void {
  /** Each body as its distance, its id, how many bodies it is joined to, and by how many relationships. */
  const from = async (
    roots: string[],
    slice: Partial<DirectedSlice>,
    hops: number,
    cap = PLENTY,
  ) => {
    const { nodes, truncated } = await subject
      .store()
      .reach(roots, { direction: "BOTH", ...slice }, hops, cap);
    return {
      nodes: nodes.map(
        ({ distance, id, neighbours, relationships }) =>
          `${distance} ${id} ${neighbours}/${relationships}`,
      ),
      truncated,
    };
  };

  onSmallGraph(subject, () => {
    it("counts what joins each body to any other, reached or not: two relationships to one body join it once", async () => {
      expect(await from(["icb:QNV"], { asOf }, 1)).toEqual({
        nodes: [
          "0 icb:QNV 6/7",
          "1 arrangement:better-care 2/2",
          "1 ccg:00N 1/1",
          "1 council:E1 5/6",
          "1 national:executive 2/3",
          "1 region:north 1/1",
          "1 trust:RN1 3/3",
        ],
        truncated: false,
      });
    });

    it("counts the same where the cap leaves bodies out", async () => {
      expect(await from(["icb:QNV"], { asOf }, 3, 4)).toEqual({
        nodes: [
          "0 icb:QNV 6/7",
          "1 arrangement:better-care 2/2",
          "1 ccg:00N 1/1",
          "1 council:E1 5/6",
        ],
        truncated: true,
      });
    });

    it("counts only in the direction that it follows", async () => {
      const answering = {
        direction: "OUT",
        families: ["ACCOUNTABILITY"],
        asOf,
      } as const;
      expect(await from(["trust:RN1"], answering, 6)).toEqual({
        nodes: [
          "0 trust:RN1 2/2",
          "1 council:E1 1/1",
          "1 icb:QNV 1/1",
          "2 electorate:E1 0/0",
          "2 national:executive 1/1",
          "3 national:treasury 0/0",
        ],
        truncated: false,
      });
      expect(
        await from(
          ["national:executive"],
          { ...answering, direction: "IN" },
          2,
        ),
      ).toEqual({
        nodes: ["0 national:executive 1/1", "1 icb:QNV 1/1", "2 trust:RN1 0/0"],
        truncated: false,
      });
    });

    it("counts only relationships to bodies of the kinds asked for", async () => {
      expect(
        await from(["council:E1"], { otherKinds: ["ELECTORATE"] }, 2),
      ).toEqual({
        nodes: ["0 council:E1 1/2", "1 electorate:E1 0/0"],
        truncated: false,
      });
    });

    it("counts what holds on either of two days", async () => {
      const days = [asOf, parseDay("2026-04-01")] as const;
      expect(await from(["icb:QNS"], { onEither: days }, 1)).toEqual({
        nodes: [
          "0 icb:QNS 3/3",
          "1 council:E1 6/7",
          "1 icb:QNV 7/8",
          "1 national:executive 3/4",
        ],
        truncated: false,
      });
    });

    it("measures the roots alone for no hops", async () => {
      expect(await from(["council:E1"], {}, 0)).toEqual({
        nodes: ["0 council:E1 6/7"],
        truncated: false,
      });
    });

    it("ignores unknown roots and takes a root asked twice once", async () => {
      expect(await from(["no:such", "trust:RN2", "trust:RN2"], {}, 3)).toEqual({
        nodes: ["0 trust:RN2 0/0"],
        truncated: false,
      });
      expect(await from([], {}, 3)).toEqual({ nodes: [], truncated: false });
    });
  });

  onGeneratedGraphs(
    subject,
    "reaches and counts what the definition does",
    someReach,
    async (store, graph, { roots, slice, hops, cap }) => {
      expect(await store.reach(roots, slice, hops, cap)).toEqual(
        reach(graph, roots, slice, hops, cap),
      );
    },
  );
}
