import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  graphOf,
  inForce,
  organisation,
  relationship,
} from "../../generators/records.js";
import { openEngland } from "../../operations/england.js";
import { ask, askFor, askWithErrors, storeOf } from "../ask.js";
import { WithId } from "../shapes.js";
import { counted } from "../counted-store.js";

const england = await openEngland();

const Side = z.object({ body: WithId }).nullable();
const Compared = z.object({
  influence: z.object({
    system: WithId.nullable(),
    board: Side,
    partnership: Side,
    reading: z.array(z.string()),
  }),
});

async function compared(system: string, asOf: string, store = england) {
  const { influence } = await askFor(
    Compared,
    store,
    `query ($system: ID!, $asOf: Date) { influence(system: $system, asOf: $asOf) {
       system { id } board { body { id } } partnership { body { id } } reading } }`,
    { system, asOf },
  );
  return influence;
}

const Summed = WithId.extend({
  relationships: z.object({ totalCount: z.number() }),
}).nullable();
const Systems = z.object({
  organisations: z.object({
    nodes: z.array(WithId.extend({ board: Summed, partnership: Summed })),
  }),
});

const Counted = z
  .object({
    body: WithId,
    relationships: z.array(
      z.object({ outgoing: z.number(), incoming: z.number() }),
    ),
  })
  .nullable();
const Sides = z.object({
  influence: z.object({ board: Counted, partnership: Counted }),
});

describe("influence", () => {
  it("is the same whether the system, its board or its partnership is given", async () => {
    const [system, board, partnership] = await Promise.all(
      ["ics:QWO", "icb:QWO", "icp:QWO"].map((id) => compared(id, "2026-04-01")),
    );
    expect(system).toMatchObject({
      system: { id: "ics:QWO" },
      board: { body: { id: "icb:QWO" } },
      partnership: { body: { id: "icp:QWO" } },
    });
    expect(board).toEqual(system);
    expect(partnership).toEqual(system);
  });

  it("reads aloud the law of West Yorkshire: who must do what, and that to establish is a duty and no power", async () => {
    const { reading } = await compared("ics:QWO", "2026-04-01");
    expect(reading).toContain(
      "NHS England, NHS West Yorkshire Integrated Care Board and 6 councils must have regard to West Yorkshire Partnership Board (Local Government and Public Involvement in Health Act 2007 s.116B(1), (2)).",
    );
    expect(reading).toContainEqual(
      expect.stringMatching(
        /^Under 21 sections of law NHS West Yorkshire Integrated Care Board must establish West Yorkshire Partnership Board, /,
      ),
    );
    expect(reading).toContainEqual(
      expect.stringContaining(
        "NHS West Yorkshire Integrated Care Board has powers under 1 section of law (over no other body), duties under 21 sections of law and ",
      ),
    );
    expect(reading).toContainEqual(
      expect.stringContaining(
        "West Yorkshire Partnership Board has powers under 1 section of law (over 8 other bodies), duties under no section of law and ",
      ),
    );
    expect(reading.join(" ")).not.toMatch(/establishes|draw no relationship/);
  });

  it("counts relationships of answering and not lines, and says through whom a partnership answers", async () => {
    const { reading } = await compared("ics:QWO", "2026-04-01");
    expect(reading).toContain(
      "NHS West Yorkshire Integrated Care Board has 19 relationships of answering in this graph, to 4 national bodies and 6 councils.",
    );
    expect(reading).toContain(
      "West Yorkshire Partnership Board has no relationship of answering of its own in this graph; without legal personality, it answers through those that established it or make it up: NHS West Yorkshire Integrated Care Board and 6 councils.",
    );
    const { accountabilityPaths } = (await ask(
      england,
      `{ accountabilityPaths(from: "icp:QWO", through: [ACCOUNTABILITY, GOVERNANCE], maxHops: 2, first: 200, asOf: "2026-04-01") {
           pathCount paths { hops { to { id } } } } }`,
    )) as {
      accountabilityPaths: {
        pathCount: number;
        paths: { hops: { to: { id: string } }[] }[];
      };
    };
    expect(accountabilityPaths.pathCount).toBeGreaterThan(0);
    expect(
      new Set(accountabilityPaths.paths.map(({ hops }) => hops[0]?.to.id)).size,
    ).toBe(7);
  });

  it("says which absence is of this graph: nominators that no source names, money that nobody recorded", async () => {
    const { reading } = await compared("ics:QWO", "2026-04-01");
    expect(reading).toContain(
      "In law it has more members, whose nominators no relationship in this graph names: the ordinary members include at least one nominated jointly by the NHS trusts and foundation trusts of a prescribed description in the area (National Health Service Act 2006 Schedule 1B para 8(2)(a)); the ordinary members include at least one nominated jointly by providers of primary medical services of a prescribed description in the area (National Health Service Act 2006 Schedule 1B para 8(2)(b)).",
    );
    const absent = reading.indexOf(
      "This graph records no money to or from West Yorkshire Partnership Board.",
    );
    expect(absent).toBeGreaterThan(0);
    expect(reading[absent + 1]).toBe(
      "This graph records no commissioning payments by any body, those of boards to trusts included: where it records no money, money may still pass.",
    );
  });

  it("tells the money of the latest year begun by the day, stream by stream", async () => {
    const money = async (asOf: string) =>
      (await compared("ics:QWO", asOf)).reading.find((sentence) =>
        sentence.includes("records money to NHS West Yorkshire"),
      );
    expect(await money("2025-03-31")).toContain(
      "The latest year begun by then for which this graph records money to NHS West Yorkshire Integrated Care Board is 2024/25, in ",
    );
    expect(await money("2025-03-31")).toContain(
      "ICB running cost allowance £38,921,000",
    );
    expect(await money("2026-04-01")).toContain(
      "is 2025/26, in 5 streams from NHS England (not added, because streams can overlap): ICB core services £5,266,745,206.41; Delegated specialised services £570,718,424.51; Primary medical care £565,215,794.07; Other primary care (pharmacy, ophthalmic, dental) £286,228,227.75; ICB running cost allowance £37,431,084.24.",
    );
  });

  it("says that a body had ended or not begun, and shows no side", async () => {
    expect(await compared("icb:QNQ", "2026-04-01")).toMatchObject({
      board: null,
      partnership: null,
      reading: [expect.stringContaining("had ended by 1 April 2026")],
    });
    expect(await compared("ics:QWO", "2022-06-30")).toMatchObject({
      board: null,
      partnership: null,
      reading: [expect.stringContaining("had not begun on 30 June 2022")],
    });
  });

  it("says what a system has not, and what stands in no system", async () => {
    const store = await storeOf(
      graphOf({
        organisations: [
          organisation("INTEGRATED_CARE_SYSTEM", "ics:QA"),
          organisation("INTEGRATED_CARE_BOARD", "icb:QA"),
          organisation("INTEGRATED_CARE_PARTNERSHIP", "icp:QB"),
        ],
        relationships: [
          relationship("PART_OF", "r:1", "icb:QA", "ics:QA"),
          relationship("PART_OF", "r:2", "icp:QB", "ics:QA", {
            validity: inForce(null, "2026-03-31"),
          }),
        ],
      }),
    );
    expect(await compared("ics:QA", "2026-04-01", store)).toMatchObject({
      board: { body: { id: "icb:QA" } },
      partnership: null,
    });
    expect((await compared("ics:QA", "2026-04-01", store)).reading[0]).toBe(
      "On 1 April 2026 this graph holds no integrated care partnership of ics:QA.",
    );
    expect(await compared("icp:QB", "2026-04-01", store)).toMatchObject({
      system: null,
      board: null,
      partnership: { body: { id: "icp:QB" } },
    });
  });

  it("refuses another kind of body, and an id of nobody with near ones", async () => {
    const errorOf = async (system: string) =>
      (
        await askWithErrors(
          england,
          "query ($system: ID!) { influence(system: $system) { reading } }",
          { system },
        )
      ).errors[0]?.originalError;
    expect(await errorOf("trust:RR8")).toMatchObject({
      code: "BAD_ARGUMENT",
      at: "system",
    });
    expect(await errorOf("ics:QW0")).toMatchObject({
      code: "NOT_FOUND",
      at: "system",
      suggestions: expect.arrayContaining(["ics:QWO"]) as unknown,
    });
  });

  it("costs the store five calls in three rounds, the bodies named within it none", async () => {
    const { store, calls } = counted(england);
    await ask(
      store,
      `{ influence(system: "icb:QWO") { reading board { members { bodies { name } } powers { kinds { count } bodies { name } } money { amount } } } }`,
    );
    expect(calls.slice(0, 2)).toEqual(["organisations", "neighbourhood"]);
    expect(calls.slice(2).sort()).toEqual([
      "dataset",
      "neighbourhood",
      "provisions",
    ]);
  });

  it.each(["2022-07-01", "2026-03-31", "2026-04-01"])(
    "has in each system of England the board and the partnership of the short cuts on %s, and every relationship once",
    async (asOf) => {
      const { organisations } = await askFor(
        Systems,
        england,
        `query ($asOf: Date) { organisations(kinds: [INTEGRATED_CARE_SYSTEM], asOf: $asOf) { nodes { id ... on IntegratedCareSystem {
           board { id relationships { totalCount } } partnership { id relationships { totalCount } } } } } }`,
        { asOf },
      );
      expect(organisations.nodes.length).toBeGreaterThanOrEqual(36);
      for (const { id, ...shortCuts } of organisations.nodes)
        expect(await countedSides(id, asOf)).toEqual(shortCuts);
    },
  );
});

async function countedSides(system: string, asOf: string) {
  const side = "{ body { id } relationships { outgoing incoming } }";
  const { influence } = await askFor(
    Sides,
    england,
    `query ($system: ID!, $asOf: Date) { influence(system: $system, asOf: $asOf) { board ${side} partnership ${side} } }`,
    { system, asOf },
  );
  const summed = (counts: z.infer<typeof Counted>) =>
    counts && {
      id: counts.body.id,
      relationships: {
        totalCount: counts.relationships.reduce(
          (sum, { outgoing, incoming }) => sum + outgoing + incoming,
          0,
        ),
      },
    };
  return {
    board: summed(influence.board),
    partnership: summed(influence.partnership),
  };
}
