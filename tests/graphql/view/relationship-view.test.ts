import { describe, expect, it } from "vitest";
import { SMALL_GRAPH } from "../../generators/small-graph.js";
import { ask, askWithErrors, storeOf } from "../ask.js";
import { counted } from "../counted-store.js";

const store = await storeOf(SMALL_GRAPH);

const NODES = `nodes { organisation { id asOf inForce } depth layer degree hidden relationshipCount }`;

function view(args: string, fields: string): string {
  return `{ relationshipView(${args}) { ${fields} } }`;
}

describe("a relationship view", () => {
  it("shows a body and its neighbours, by what each is joined to besides", async () => {
    const args = `root: "council:E1", asOf: "2026-03-31"`;
    const fields = `root { id } asOf depth truncated truncation { reason }
      nodes { organisation { id } depth layer degree hidden relationshipCount }
      edges { id reads from { id } to { id } }`;
    expect(await ask(store, view(args, fields))).toEqual({
      relationshipView: {
        root: { id: "council:E1" },
        asOf: "2026-03-31",
        depth: 1,
        truncated: false,
        truncation: null,
        nodes: [
          node("council:E1", "PLACE", [0, 5, 0, 6]),
          // Besides, and not shown: the executive, the region and the group that it took over from.
          node("icb:QNV", "SYSTEM", [1, 6, 3, 7]),
          // Besides: a place.
          node("trust:RN1", "PARTNER", [1, 3, 1, 3]),
          // Besides: the board, which is shown.
          node("arrangement:better-care", "PLACE", [1, 2, 0, 2]),
          node("electorate:E1", "PLACE", [1, 1, 0, 2]),
          node("icp:QNV", "SYSTEM", [1, 1, 0, 1]),
        ],
        edges: [
          edge("r06", "council:E1", "is elected by", "electorate:E1"),
          edge("r07", "electorate:E1", "pay council tax to", "council:E1"),
          edge("r09", "icb:QNV", "pools money into", "arrangement:better-care"),
          edge(
            "r10",
            "council:E1",
            "pools money into",
            "arrangement:better-care",
          ),
          edge("r11", "icb:QNV", "covers people of", "council:E1"),
          edge("r13", "council:E1", "is a member of", "icp:QNV"),
          edge("r16", "trust:RN1", "is overseen by", "icb:QNV"),
          edge("r17", "trust:RN1", "is scrutinised by", "council:E1"),
        ],
      },
    });
  });

  it("goes through the kinds and families asked for alone, and shows the root whatever its kind", async () => {
    const args = `root: "council:E1", asOf: "2026-03-31", depth: 4, families: [GEOGRAPHY], kinds: [INTEGRATED_CARE_BOARD]`;
    expect(await ask(store, view(args, `${NODES} edges { id }`))).toEqual({
      relationshipView: {
        nodes: [
          {
            organisation: {
              id: "council:E1",
              asOf: "2026-03-31",
              inForce: true,
            },
            depth: 0,
            layer: "PLACE",
            degree: 1,
            hidden: 0,
            relationshipCount: 1,
          },
          {
            organisation: { id: "icb:QNV", asOf: "2026-03-31", inForce: true },
            depth: 1,
            layer: "SYSTEM",
            degree: 1,
            hidden: 0,
            relationshipCount: 1,
          },
        ],
        edges: [{ id: "r11" }],
      },
    });
  });

  it("shows the neighbours of those expanded too, a hop further than asked for", async () => {
    const args = `root: "council:E1", asOf: "2026-03-31", expand: ["trust:RN1"]`;
    const fields = "nodes { organisation { id } depth hidden } edges { id }";
    const plain = await ask(
      store,
      view(args.replace(/, expand.*/, ""), fields),
    );
    expect(JSON.stringify(plain)).not.toContain("place:northvale");
    expect(await ask(store, view(args, fields))).toMatchObject({
      relationshipView: {
        nodes: expect.arrayContaining([
          {
            organisation: { id: "trust:RN1" },
            depth: 1,
            hidden: 0,
          },
          {
            organisation: { id: "place:northvale" },
            depth: 2,
            hidden: 0,
          },
        ]) as unknown,
        edges: expect.arrayContaining([{ id: "r14" }]) as unknown,
      },
    });
  });

  it("tells what is left out, the most connected kept", async () => {
    const args = `root: "council:E1", asOf: "2026-03-31", maxNodes: 2`;
    const fields = `nodes { organisation { id } hidden } edges { id } truncated
      truncation { reason nodesShown nodesFound edgesShown edgesFound }`;
    expect(await ask(store, view(args, fields))).toEqual({
      relationshipView: {
        nodes: [
          { organisation: { id: "council:E1" }, hidden: 4 },
          { organisation: { id: "icb:QNV" }, hidden: 5 },
        ],
        edges: [{ id: "r11" }],
        truncated: true,
        truncation: {
          reason: "NODES",
          nodesShown: 2,
          nodesFound: 6,
          edgesShown: 1,
          edgesFound: 1,
        },
      },
    });
  });

  it("of an ended body is that body alone", async () => {
    const args = `root: "ccg:00N", asOf: "2026-03-31", families: [ACCOUNTABILITY]`;
    expect(
      await ask(store, view(args, "nodes { organisation { id inForce } }")),
    ).toEqual({
      relationshipView: {
        nodes: [{ organisation: { id: "ccg:00N", inForce: false } }],
      },
    });
  });
});

describe("a view of two days", () => {
  const fields = `nodes { organisation { id asOf } } edges { id asOf }
    comparison {
      earlier later
      bodiesBegan { id } bodiesEnded { id }
      relationshipsBegan { id } relationshipsEnded { id }
    }`;
  const days = (asOf: string, comparedWith: string) =>
    view(
      `root: "council:E1", families: [GEOGRAPHY], asOf: "${asOf}", comparedWith: "${comparedWith}"`,
      fields,
    );
  const comparison = {
    earlier: "2026-03-31",
    later: "2026-04-01",
    bodiesBegan: [{ id: "icb:QNS" }],
    bodiesEnded: [{ id: "icb:QNV" }],
    relationshipsBegan: [{ id: "r12" }],
    relationshipsEnded: [{ id: "r11" }],
  };

  it("shows what holds on either, each on a day on which it does, and tells what differs", async () => {
    expect(await ask(store, days("2026-04-01", "2026-03-31"))).toEqual({
      relationshipView: {
        nodes: [
          { organisation: { id: "council:E1", asOf: "2026-04-01" } },
          { organisation: { id: "icb:QNS", asOf: "2026-04-01" } },
          { organisation: { id: "icb:QNV", asOf: "2026-03-31" } },
        ],
        edges: [
          { id: "r11", asOf: "2026-03-31" },
          { id: "r12", asOf: "2026-04-01" },
        ],
        comparison,
      },
    });
  });

  it("tells the same whichever day is asked for first", async () => {
    expect(await ask(store, days("2026-03-31", "2026-04-01"))).toMatchObject({
      relationshipView: { comparison },
    });
  });

  it("is no comparison where one day is given", async () => {
    const args = `root: "council:E1", asOf: "2026-04-01"`;
    expect(await ask(store, view(args, "comparison { later }"))).toEqual({
      relationshipView: { comparison: null },
    });
  });
});

describe("the turning days of a view", () => {
  it("are those of the root and its own relationships, of any year, by the families asked for", async () => {
    const args = `root: "council:E1", families: [GEOGRAPHY], asOf: "2026-11-01"`;
    const fields = "turningDays { day precision began ended }";
    expect(await ask(store, view(args, fields))).toEqual({
      relationshipView: {
        turningDays: [
          { day: "2022-07-01", precision: "DAY", began: 1, ended: 0 },
          { day: "2026-04-01", precision: "DAY", began: 1, ended: 1 },
        ],
      },
    });
  });
});

describe("the port calls of a view", () => {
  it("are at most five, whatever is asked of the bodies and relationships shown", async () => {
    const noted = counted(await storeOf(SMALL_GRAPH));
    const args = `root: "council:E1", expand: ["icb:QNV"], asOf: "2026-04-01", comparedWith: "2026-03-31", depth: 2`;
    const fields = `nodes { organisation { id name } degree }
      edges { id from { id name } to { id name } basis { act } }
      comparison { bodiesEnded { id name } }`;
    await ask(noted.store, view(args, fields));
    expect(noted.calls.length).toBeLessThanOrEqual(5);
    expect(noted.calls.toSorted()).toEqual([
      "organisations",
      "organisations",
      "reach",
      "reach",
      "relationshipsAmong",
    ]);
  });
});

describe("a view is refused", () => {
  const tooMany = Array.from({ length: 51 }, () => `"icb:QNV"`).join(" ");
  it.each([
    [`root: "icb:QNV", depth: 0`, "BAD_ARGUMENT", "depth"],
    [`root: "icb:QNV", depth: 5`, "BAD_ARGUMENT", "depth"],
    [`root: "icb:QNV", maxNodes: 0`, "BAD_ARGUMENT", "maxNodes"],
    [`root: "icb:QNV", maxNodes: 501`, "BAD_ARGUMENT", "maxNodes"],
    [`root: "icb:QNV", expand: [${tooMany}]`, "BAD_ARGUMENT", "expand"],
    [
      `root: "icb:QNV", asOf: "2026-04-01", comparedWith: "2026-04-01"`,
      "BAD_ARGUMENT",
      "comparedWith",
    ],
    [`root: "icb:NOBODY"`, "NOT_FOUND", "root"],
    [`root: "icb:QNV", expand: ["icb:NOBODY"]`, "NOT_FOUND", "expand"],
  ])("for %s", async (args, code, at) => {
    const { errors } = await askWithErrors(store, view(args, "truncated"));
    expect(errors.map(({ originalError }) => originalError)).toMatchObject([
      { code, at },
    ]);
  });

  it("with near ids for a root of nobody", async () => {
    const { errors } = await askWithErrors(
      store,
      view(`root: "icb:qnv"`, "truncated"),
    );
    expect(errors[0]?.originalError).toMatchObject({
      suggestions: ["icb:QNV", "icp:QNV", "icb:QNS"],
    });
  });
});

function node(
  id: string,
  layer: string,
  [depth, degree, hidden, relationshipCount]: readonly [
    number,
    number,
    number,
    number,
  ],
) {
  return {
    organisation: { id },
    depth,
    layer,
    degree,
    hidden,
    relationshipCount,
  };
}

function edge(id: string, from: string, reads: string, to: string) {
  return { id, reads, from: { id: from }, to: { id: to } };
}
