import { describe, expect, it } from "vitest";
import { openEngland } from "../operations/england.js";
import { ask, askWithErrors, storeOf } from "./ask.js";
import { counted } from "./counted-store.js";
import { TOWN } from "./town.js";

const town = await storeOf(TOWN);

describe("the alignment of a council", () => {
  it("has its boards with shares, and what they rest on", async () => {
    expect(
      await ask(
        town,
        `{ alignment(of: "E06000001", asOf: "2024-05-01") { body { id asOf } asOf mainBoard { name } largestShare outsideMain unplaced
             boards { board { id asOf } share shareOf population relationships { id sources { id } } } comparison { __typename } } }`,
      ),
    ).toEqual({
      alignment: {
        body: { id: "council:T", asOf: "2024-05-01" },
        asOf: "2024-05-01",
        mainBoard: { name: "Avon Board" },
        largestShare: 0.9,
        outsideMain: 0.1,
        unplaced: 0,
        boards: [
          {
            board: { id: "icb:QA", asOf: "2024-05-01" },
            share: 0.9,
            shareOf: "PEOPLE",
            population: 90_000,
            relationships: [{ id: "covers:qa", sources: [{ id: "s:1" }] }],
          },
          {
            board: { id: "icb:QB", asOf: "2024-05-01" },
            share: 0.1,
            shareOf: "PEOPLE",
            population: null,
            relationships: [{ id: "covers:qb", sources: [{ id: "s:1" }] }],
          },
        ],
        comparison: null,
      },
    });
  });

  it.each([
    ["2026-04-01", "2026-03-31"],
    ["2026-03-31", "2026-04-01"],
  ])(
    "on %s compared with %s has not moved, as its boards merged",
    async (asOf, comparedWith) => {
      expect(
        await ask(
          town,
          `query ($asOf: Date, $comparedWith: Date) { alignment(of: "council:T", asOf: $asOf, comparedWith: $comparedWith) { asOf
             comparison { before { asOf largestShare } after { asOf largestShare }
               changes { kind before { board { id } } after { board { id } } shareBefore shareAfter difference successions { id to { asOf } } } } } }`,
          { asOf, comparedWith },
        ),
      ).toEqual({
        alignment: {
          asOf,
          comparison: {
            before: { asOf: "2026-03-31", largestShare: 0.9 },
            after: { asOf: "2026-04-01", largestShare: 1 },
            changes: [
              {
                kind: "TAKEN_OVER",
                before: [
                  { board: { id: "icb:QA" } },
                  { board: { id: "icb:QB" } },
                ],
                after: [{ board: { id: "icb:QC" } }],
                shareBefore: 1,
                shareAfter: 1,
                difference: 0,
                successions: [
                  { id: "succ:qa-qc", to: { asOf: "2026-04-01" } },
                  { id: "succ:qb-qc", to: { asOf: "2026-04-01" } },
                ],
              },
            ],
          },
        },
      });
    },
  );

  it.each([
    ['alignment(of: "council:TT")', "NOT_FOUND", "of"],
    ['alignment(of: "icb:QA")', "BAD_ARGUMENT", "of"],
    ["alignments(kinds: [COUNCIL, ELECTORATE])", "BAD_ARGUMENT", "kinds"],
    ['alignments(after: "none")', "BAD_CURSOR", "after"],
    ["alignments(first: 201)", "BAD_ARGUMENT", "first"],
  ])("is refused to %s", async (field, code, at) => {
    const { errors } = await askWithErrors(town, `{ ${field} { __typename } }`);
    expect(errors.map(({ originalError }) => originalError)).toEqual([
      expect.objectContaining({ code, at }),
    ]);
  });
});

describe("the alignments of England", () => {
  const read = async (args: string, after: string | null = null) =>
    (await ask(
      await openEngland(),
      `query ($after: String) { alignments(${args}, after: $after) {
         totalCount nodes { body { id } outsideMain unplaced } pageInfo { hasNextPage endCursor } } }`,
      { after },
    )) as { alignments: ReadPage };

  /** Every page of a list, read from the start. */
  async function all(
    args: string,
    after: string | null = null,
  ): Promise<ReadPage["nodes"]> {
    const { nodes, pageInfo } = (await read(args, after)).alignments;
    const { hasNextPage, endCursor } = pageInfo;
    return hasNextPage ? [...nodes, ...(await all(args, endCursor))] : nodes;
  }

  it.each([
    ["2026-03-31", 19],
    ["2026-04-01", 7],
  ])(
    "on %s have %i of 317 councils across boards, the worst first, page after page",
    async (asOf, across) => {
      const councils = await all(`asOf: "${asOf}", first: 100`);
      expect(new Set(councils.map(({ body }) => body.id)).size).toBe(317);
      const outside = councils.map(({ outsideMain }) => outsideMain ?? NaN);
      expect(outside.filter((share) => share > 0)).toHaveLength(across);
      expect(outside).toEqual(outside.toSorted((a, b) => b - a));
      expect(councils.every(({ unplaced }) => unplaced === 0)).toBe(true);
    },
  );

  it("have each person once where only councils with social care duties are asked for", async () => {
    const councils = await all(
      'asOf: "2026-04-01", adultSocialCare: true, first: 200',
    );
    expect(councils).toHaveLength(153);
    expect(councils[0]?.body.id).toBe("council:E06000064");
  });

  it("have bodies of unknown shares last, and never a share over the whole", async () => {
    const trusts = await all('asOf: "2026-04-01", kinds: [TRUST], first: 200');
    const known = trusts.filter(({ outsideMain }) => outsideMain !== null);
    expect([trusts.length, known.length]).toEqual([202, 134]);
    expect(trusts.slice(0, 134)).toEqual(known);
    for (const { outsideMain, unplaced } of known)
      expect((outsideMain ?? 1) + (unplaced ?? 1)).toBeLessThan(1);
  });

  it("cost two calls for a day, three more for another to compare with, and one for the boards", async () => {
    const calls = async (args: string) => {
      const noted = counted(town);
      await ask(
        noted.store,
        `{ alignments(${args}, asOf: "2026-04-01") { nodes { boards { board { name } } comparison { changes { before { board { name } } } } } } }`,
      );
      return noted.calls;
    };
    const kinds = "kinds: [COUNCIL, PLACE_PARTNERSHIP, TRUST]";
    expect(await calls(kinds)).toEqual([
      "findOrganisations",
      "neighbourhood",
      "organisations",
    ]);
    const compared = await calls(`${kinds}, comparedWith: "2026-03-31"`);
    expect(compared.slice(0, 4)).toEqual([
      "findOrganisations",
      "neighbourhood",
      "neighbourhood",
      "neighbourhood",
    ]);
    expect(compared.length).toBeLessThan(7);
  });
});

interface ReadPage {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly body: { readonly id: string };
    readonly outsideMain: number | null;
    readonly unplaced: number | null;
  }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null;
  };
}
