import { describe, expect, it } from "vitest";
import { z } from "zod";
import { openEngland } from "../../operations/england.js";
import { ask, askFor, askWithErrors, storeOf } from "../ask.js";
import { pageOf, WithId } from "../shapes.js";
import { counted } from "../counted-store.js";
import { TOWN } from "../town.js";

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

describe("a cursor of alignments", () => {
  const page = (args: string, after: string | null) =>
    askWithErrors(
      town,
      `query ($after: String) { alignments(${args}, first: 1, after: $after) { pageInfo { endCursor } } }`,
      { after },
    );
  const COUNCILS = 'kinds: [COUNCIL], asOf: "2024-05-01"';

  it.each([
    [COUNCILS, []],
    [`comparedWith: "2026-04-01", ${COUNCILS}`, []],
    ['kinds: [TRUST], asOf: "2024-05-01"', ["BAD_CURSOR"]],
    ['kinds: [COUNCIL], asOf: "2026-04-01"', ["BAD_CURSOR"]],
    [`adultSocialCare: true, ${COUNCILS}`, ["BAD_CURSOR"]],
  ])("of councils on a day, asked with %s, gives %j", async (args, codes) => {
    const { data } = await page(COUNCILS, null);
    const after = End.parse(data).alignments.pageInfo.endCursor;
    const { errors } = await page(args, after);
    expect(errors.map(({ originalError }) => originalError)).toEqual(
      codes.map((code) => expect.objectContaining({ code }) as unknown),
    );
  });
});

const End = z.object({
  alignments: z.object({ pageInfo: z.object({ endCursor: z.string() }) }),
});
const Page = z.object({
  alignments: pageOf(
    z.object({
      body: WithId,
      outsideMain: z.number().nullable(),
      unplaced: z.number().nullable(),
    }),
  ),
});

const Places = z.object({
  alignments: z.object({
    nodes: z.array(
      z.object({
        body: WithId,
        mainBoard: WithId.nullable(),
        boards: z.array(z.object({ board: WithId, ground: z.string() })),
      }),
    ),
  }),
});

const Share = z.number().nullable();
const Compared = z.object({
  alignments: z.object({
    nodes: z.array(
      z.object({
        comparison: z.object({
          changes: z.array(
            z.object({
              shareBefore: Share,
              shareAfter: Share,
              difference: Share,
            }),
          ),
        }),
      }),
    ),
  }),
});

describe("the alignments of England", () => {
  const read = async (args: string, after: string | null = null) =>
    askFor(
      Page,
      await openEngland(),
      `query ($after: String) { alignments(${args}, after: $after) {
         totalCount nodes { body { id } outsideMain unplaced } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );

  /** Every page of a list, read from the start. */
  async function all(
    args: string,
    after: string | null = null,
  ): Promise<z.infer<typeof Page>["alignments"]["nodes"]> {
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

  it("have every place under the board of its own system, slivers of its councils told apart", async () => {
    const { alignments } = await askFor(
      Places,
      await openEngland(),
      `{ alignments(kinds: [PLACE_PARTNERSHIP], asOf: "2026-11-22", first: 200) { nodes { body { id } mainBoard { id } boards { board { id } ground } } } }`,
    );
    expect(alignments.nodes).toHaveLength(166);
    for (const { mainBoard, boards } of alignments.nodes) {
      expect(boards[0]?.ground).toBe("SYSTEM_OF_PLACE");
      expect(boards[0]?.board).toEqual(mainBoard);
    }
    const oxfordshire = alignments.nodes.find(
      ({ body }) => body.id === "place:oxfordshire",
    );
    expect(oxfordshire?.boards).toEqual([
      { board: { id: "icb:S0E4D" }, ground: "SYSTEM_OF_PLACE" },
      { board: { id: "icb:QOX" }, ground: "COUNCIL_OF_PLACE" },
      { board: { id: "icb:QPM" }, ground: "COUNCIL_OF_PLACE" },
    ]);
  });

  it("have shares of 0 to 1, and no change where only rounding differs", async () => {
    const { alignments } = await askFor(
      Compared,
      await openEngland(),
      `{ alignments(asOf: "2026-04-01", comparedWith: "2026-03-31", first: 200) { nodes { comparison { changes { shareBefore shareAfter difference } } } } }`,
    );
    const changes = alignments.nodes.flatMap(
      ({ comparison }) => comparison.changes,
    );
    const shares = changes.flatMap(({ shareBefore, shareAfter }) => [
      shareBefore ?? 0,
      shareAfter ?? 0,
    ]);
    expect(Math.max(...shares)).toBe(1);
    const slight = changes.filter(
      ({ difference }) => Math.abs(difference ?? 1) < 0.000_01,
    );
    expect(slight.length).toBeGreaterThan(150);
    expect(slight.every(({ difference }) => difference === 0)).toBe(true);
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
