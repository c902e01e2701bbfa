import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ask, askFor } from "../graphql/ask.js";
import { pageOf, WithId } from "../graphql/shapes.js";
import { openEngland } from "./england.js";

const Boards = z.object({
  organisations: pageOf(z.object({ id: z.string(), board: WithId.nullable() })),
});

/** The trusts open on a day that have no board around their head office. */
async function withoutBoard(asOf: string): Promise<string[]> {
  const without: string[] = [];
  let after: string | null = null;
  do {
    const { organisations }: z.infer<typeof Boards> = await askFor(
      Boards,
      await openEngland(),
      `query ($asOf: Date, $after: String) {
         organisations(kinds: [TRUST], asOf: $asOf, first: 200, after: $after) {
           nodes { id ... on Trust { board { id } } } pageInfo { hasNextPage endCursor }
         }
       }`,
      { asOf, after },
    );
    without.push(
      ...organisations.nodes
        .filter(({ board }) => board === null)
        .map(({ id }) => id),
    );
    after = organisations.pageInfo.hasNextPage
      ? organisations.pageInfo.endCursor
      : null;
  } while (after !== null);
  return without;
}

describe("a trust that has closed since", () => {
  it.each([
    ["RA4", "Yeovil", "2023-03-31", "QSL"],
    ["RVY", "Southport and Ormskirk", "2023-06-30", "QYG"],
    ["R1C", "Solent", "2024-09-30", "QRL"],
    ["RYK", "Dudley", "2024-09-30", "QUA"],
    ["RY9", "Hounslow and Richmond", "2024-10-31", "QWE"],
    ["RRP", "Barnet, Enfield and Haringey", "2024-10-31", "QMJ"],
    ["RAP", "North Middlesex", "2024-12-31", "QMJ"],
    ["RNK", "Tavistock and Portman", "2026-03-31", "QMJ"],
    ["RYV", "Cambridgeshire Community", "2026-03-31", "QUE"],
    ["RY2", "Bridgewater", "2026-03-31", "QYG"],
    ["RVJ", "North Bristol", "2026-06-30", "QUY"],
  ])("%s, %s, has its board until its last day", async (code, _, day, icb) => {
    const answer = await ask(
      await openEngland(),
      `{ first: organisation(id: "trust:${code}", asOf: "2022-07-01") { ...board }
         last: organisation(id: "trust:${code}", asOf: "${day}") { ...board }
         now: organisation(id: "trust:${code}", asOf: "2026-07-31") { ...board } }
       fragment board on Trust { board { id } }`,
    );
    const board = { id: `icb:${icb}` };
    expect(answer).toEqual({
      first: { board },
      last: { board },
      now: { board: null },
    });
  });

  it("stands among the trusts of its board, and of its system, on days when it was open", async () => {
    const answer = await ask(
      await openEngland(),
      `{ board: organisation(id: "icb:QUY", asOf: "2026-03-31") { ... on IntegratedCareBoard { trusts { id } } }
         system: organisations(kinds: [TRUST], filter: { systems: ["ics:QUY"] }, asOf: "2026-03-31") { nodes { id } }
         later: organisation(id: "icb:QUY", asOf: "2026-07-01") { ... on IntegratedCareBoard { trusts { id } } } }`,
    );
    const [RA7, RVJ] = [{ id: "trust:RA7" }, { id: "trust:RVJ" }];
    expect(answer).toEqual({
      board: { trusts: [RA7, RVJ] },
      system: { nodes: [RA7, RVJ] },
      later: { trusts: [RA7] },
    });
  });

  it("falls into the board of its head office where no release tells its admissions", async () => {
    const answer = await ask(
      await openEngland(),
      `{ alignment(of: "trust:RNK", asOf: "2026-03-31") { boards { board { id } ground } } }`,
    );
    expect(answer).toEqual({
      alignment: {
        boards: [{ board: { id: "icb:QMJ" }, ground: "HEAD_OFFICE_OF_TRUST" }],
      },
    });
  });
});

describe("every trust open on a day has a board", () => {
  it.each(["2022-07-01", "2024-09-30", "2025-07-31", "2026-07-31"])(
    "on %s",
    async (asOf) => {
      expect(await withoutBoard(asOf)).toEqual([]);
    },
  );

  it.each(["2025-08-01", "2026-03-31", "2026-06-30"])(
    "on %s but the two whose link changed on a day not given",
    async (asOf) => {
      expect((await withoutBoard(asOf)).sort()).toEqual([
        "trust:RPG",
        "trust:RXK",
      ]);
    },
  );

  it("and before July 2022 none, as there were no boards", async () => {
    const answer = await ask(
      await openEngland(),
      `{ organisation(id: "trust:RVJ", asOf: "2022-06-30") { ... on Trust { board { id } } } }`,
    );
    expect(answer).toEqual({ organisation: { board: null } });
  });
});
