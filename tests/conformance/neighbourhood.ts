import { expect, it } from "vitest";
import { parseDay } from "../../src/domain/time.js";
import type { Way } from "../../src/store/graph-store.js";
import { someWalk } from "./questions.js";
import { neighbourhood } from "./reference-neighbourhood.js";
import { onGeneratedGraphs, onSmallGraph, type Subject } from "./subject.js";

const PLENTY = 100;

export function neighbourhoodConformance(subject: Subject): void {
  const around = async (
    roots: string[],
    way: Partial<Way> | readonly Partial<Way>[],
    hops: number,
    cap = PLENTY,
  ) => {
    const { nodes, relationships, truncated } = await subject
      .store()
      .neighbourhood(
        roots,
        [way].flat().map((each) => ({ direction: "BOTH", ...each })),
        hops,
        cap,
      );
    return {
      nodes: nodes.map(
        ({ organisation, distance }) => `${distance} ${organisation.id}`,
      ),
      edges: relationships.map(({ id }) => id),
      truncated,
    };
  };

  onSmallGraph(subject, () => {
    it("follows answering outward, nearest first, with the relationships that reach each body", async () => {
      expect(
        await around(
          ["trust:RN1"],
          {
            direction: "OUT",
            families: ["ACCOUNTABILITY"],
            asOf: parseDay("2026-03-31"),
          },
          6,
        ),
      ).toEqual({
        nodes: [
          "0 trust:RN1",
          "1 council:E1",
          "1 icb:QNV",
          "2 electorate:E1",
          "2 national:executive",
          "3 national:treasury",
        ],
        edges: ["r03", "r05", "r06", "r16", "r17"],
        truncated: false,
      });
    });

    it("follows only what holds on the day", async () => {
      expect(
        await around(
          ["trust:RN1"],
          {
            direction: "OUT",
            families: ["ACCOUNTABILITY"],
            asOf: parseDay("2026-04-01"),
          },
          6,
        ),
      ).toEqual({
        nodes: ["0 trust:RN1", "1 council:E1", "2 electorate:E1"],
        edges: ["r06", "r17"],
        truncated: false,
      });
    });

    it("follows against the direction when asked", async () => {
      expect(
        await around(
          ["national:executive"],
          { direction: "IN", kinds: ["ACCOUNTABLE_TO", "OVERSEEN_BY"] },
          2,
        ),
      ).toEqual({
        nodes: [
          "0 national:executive",
          "1 icb:QNS",
          "1 icb:QNV",
          "2 trust:RN1",
        ],
        edges: ["r03", "r04", "r16"],
        truncated: false,
      });
    });

    it("leaves out relationships between bodies of the last hop, which were not followed", async () => {
      const oneHop = await around(
        ["trust:RN1"],
        { asOf: parseDay("2026-03-31") },
        1,
      );
      expect(oneHop).toEqual({
        nodes: [
          "0 trust:RN1",
          "1 council:E1",
          "1 icb:QNV",
          "1 place:northvale",
        ],
        edges: ["r14", "r16", "r17"],
        truncated: false,
      });
      const { edges } = await around(
        ["trust:RN1"],
        { asOf: parseDay("2026-03-31") },
        2,
      );
      expect(edges).toContain("r11");
    });

    it("gives the roots alone for no hops", async () => {
      expect(await around(["icb:QNV", "council:E1"], {}, 0)).toEqual({
        nodes: ["0 council:E1", "0 icb:QNV"],
        edges: [],
        truncated: false,
      });
    });

    it("ignores unknown roots and takes a root asked twice once", async () => {
      expect(
        await around(["no:such", "trust:RN2", "trust:RN2"], {}, 3),
      ).toEqual({ nodes: ["0 trust:RN2"], edges: [], truncated: false });
      expect(await around([], {}, 3)).toEqual({
        nodes: [],
        edges: [],
        truncated: false,
      });
    });

    it("keeps the first bodies by id of the hop that would pass the cap, and goes no further", async () => {
      expect(
        await around(["icb:QNV"], { asOf: parseDay("2026-03-31") }, 3, 4),
      ).toEqual({
        nodes: [
          "0 icb:QNV",
          "1 arrangement:better-care",
          "1 ccg:00N",
          "1 council:E1",
        ],
        edges: ["r01", "r09", "r10", "r11"],
        truncated: true,
      });
    });

    it("keeps every root though they pass the cap", async () => {
      expect(
        await around(
          ["icb:QNV", "council:E1", "trust:RN1"],
          { kinds: ["COVERS", "ELECTED_BY"] },
          1,
          2,
        ),
      ).toEqual({
        nodes: ["0 council:E1", "0 icb:QNV", "0 trust:RN1"],
        edges: ["r11"],
        truncated: true,
      });
    });

    it("is not truncated where the cap leaves nothing out", async () => {
      expect(
        await around(
          ["electorate:E1"],
          { kinds: ["ELECTED_BY", "TAX_FUNDS"] },
          5,
          2,
        ),
      ).toEqual({
        nodes: ["0 electorate:E1", "1 council:E1"],
        edges: ["r06", "r07"],
        truncated: false,
      });
    });

    it("goes on only through bodies of the kinds asked for", async () => {
      const slice = {
        direction: "OUT",
        families: ["ACCOUNTABILITY"],
        otherKinds: ["INTEGRATED_CARE_BOARD", "NATIONAL_BODY"],
      } as const;
      expect(await around(["trust:RN1"], slice, 6)).toEqual({
        nodes: [
          "0 trust:RN1",
          "1 icb:QNV",
          "2 national:executive",
          "3 national:treasury",
        ],
        edges: ["r03", "r05", "r16"],
        truncated: false,
      });
    });

    it("follows each way from the kinds of body it is for, and gives what two ways reach once", async () => {
      const answering = {
        direction: "OUT",
        families: ["ACCOUNTABILITY"],
        asOf: parseDay("2026-03-31"),
      } as const;
      const throughMembers = {
        direction: "IN",
        kinds: ["MEMBER_OF"],
        bodyKinds: ["PLACE_PARTNERSHIP"],
        asOf: parseDay("2026-03-31"),
      } as const;
      expect(
        await around(
          ["place:northvale"],
          [answering, throughMembers, answering],
          2,
        ),
      ).toEqual({
        nodes: [
          "0 place:northvale",
          "1 trust:RN1",
          "2 council:E1",
          "2 icb:QNV",
        ],
        edges: ["r14", "r16", "r17"],
        truncated: false,
      });
      expect(await around(["place:northvale"], [], 2)).toEqual({
        nodes: ["0 place:northvale"],
        edges: [],
        truncated: false,
      });
    });
  });

  onGeneratedGraphs(
    subject,
    "reaches what the definition reaches",
    someWalk,
    async (store, graph, { roots, ways, hops, cap }) => {
      expect(await store.neighbourhood(roots, ways, hops, cap)).toEqual(
        neighbourhood(graph, roots, ways, hops, cap),
      );
    },
  );
}
