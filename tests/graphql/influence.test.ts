import { describe, expect, it } from "vitest";
import {
  graphOf,
  inForce,
  organisation,
  relationship,
} from "../generators/records.js";
import { openEngland } from "../operations/england.js";
import { ask, askWithErrors, storeOf } from "./ask.js";
import { counted } from "./counted-store.js";

const england = await openEngland();

interface Side {
  readonly body: { readonly id: string };
}
interface Compared {
  readonly influence: {
    readonly system: { readonly id: string } | null;
    readonly board: Side | null;
    readonly partnership: Side | null;
    readonly reading: readonly string[];
  };
}

async function compared(
  system: string,
  asOf: string,
  store = england,
): Promise<Compared["influence"]> {
  const { influence } = (await ask(
    store,
    `query ($system: ID!, $asOf: Date) { influence(system: $system, asOf: $asOf) {
       system { id } board { body { id } } partnership { body { id } } reading } }`,
    { system, asOf },
  )) as Compared;
  return influence;
}

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

  it("reads aloud the law of West Yorkshire, what is absent as absent from the graph", async () => {
    const { reading } = await compared("ics:QWO", "2026-04-01");
    expect(reading).toContain(
      "West Yorkshire Partnership Board must be had regard to by NHS England, NHS West Yorkshire Integrated Care Board and 6 councils (Local Government and Public Involvement in Health Act 2007 s.116B(1), (2)).",
    );
    expect(reading).toContain(
      "This graph records no money to or from West Yorkshire Partnership Board.",
    );
    expect(reading).toContain(
      "No body in this graph answers to NHS West Yorkshire Integrated Care Board; 19 lines of answering lead from it to others.",
    );
  });

  it("tells the money of the latest year begun by the day, stream by stream", async () => {
    const money = async (asOf: string) =>
      (await compared("ics:QWO", asOf)).reading.find((sentence) =>
        sentence.includes("records money to NHS West Yorkshire"),
      );
    expect(await money("2025-03-31")).toContain(
      "For 2024/25, the latest year begun by then that it has",
    );
    expect(await money("2025-03-31")).toContain(
      "ICB running cost allowance £38,921,000",
    );
    expect(await money("2026-04-01")).toContain(
      "in 5 streams from NHS England, not added because streams can overlap: ICB core services £5,266,745,206.41; Delegated specialised services £570,718,424.51; Primary medical care £565,215,794.07; Other primary care (pharmacy, ophthalmic, dental) £286,228,227.75; ICB running cost allowance £37,431,084.24.",
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

  it("costs the store three calls, the bodies named within it none", async () => {
    const { store, calls } = counted(england);
    await ask(
      store,
      `{ influence(system: "icb:QWO") { reading board { members { bodies { name } } powers { kinds { count } bodies { name } } money { amount } } } }`,
    );
    expect(calls).toEqual(["organisations", "neighbourhood", "neighbourhood"]);
  });

  it.each(["2022-07-01", "2026-03-31", "2026-04-01"])(
    "has in each system of England the board and the partnership of the short cuts on %s, and every relationship once",
    async (asOf) => {
      const { organisations } = (await ask(
        england,
        `query ($asOf: Date) { organisations(kinds: [INTEGRATED_CARE_SYSTEM], asOf: $asOf) { nodes { id ... on IntegratedCareSystem {
           board { id relationships { totalCount } } partnership { id relationships { totalCount } } } } } }`,
        { asOf },
      )) as { organisations: { nodes: System[] } };
      expect(organisations.nodes.length).toBeGreaterThanOrEqual(36);
      for (const { id, ...shortCuts } of organisations.nodes)
        expect(await countedSides(id, asOf)).toEqual(shortCuts);
    },
  );
});

interface System {
  readonly id: string;
}
interface Counted {
  readonly body: { readonly id: string };
  readonly relationships: readonly {
    readonly outgoing: number;
    readonly incoming: number;
  }[];
}

async function countedSides(system: string, asOf: string) {
  const side = "{ body { id } relationships { outgoing incoming } }";
  const { influence } = (await ask(
    england,
    `query ($system: ID!, $asOf: Date) { influence(system: $system, asOf: $asOf) { board ${side} partnership ${side} } }`,
    { system, asOf },
  )) as {
    influence: { board: Counted | null; partnership: Counted | null };
  };
  const summed = (counts: Counted | null) =>
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
