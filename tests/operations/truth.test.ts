import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ask, askFor } from "../graphql/ask.js";
import { WithId } from "../graphql/shapes.js";
import { openEngland } from "./england.js";

const Allocations = z.object({
  organisations: z.object({
    nodes: z.array(
      z.object({
        allocations: z.array(
          z.object({
            amounts: z.array(
              z.object({
                financialYear: z.string(),
                role: z.string(),
                amount: z.number(),
              }),
            ),
          }),
        ),
      }),
    ),
  }),
});

const Lines = z.object({
  organisation: z.object({
    relationships: z.object({
      totalCount: z.number(),
      nodes: z.array(
        z.object({
          family: z.string(),
          inferred: z.boolean(),
          basis: z.object({ act: z.string() }).nullable(),
          sources: z.array(WithId),
        }),
      ),
    }),
  }),
});

/** What a person can check against the registers, without reading the answers kept beside the operations. */
describe("England, asked", () => {
  it.each([
    ["INTEGRATED_CARE_BOARD", "", "2026-11-22", 36],
    ["INTEGRATED_CARE_BOARD", "", "2026-04-01", 36],
    ["INTEGRATED_CARE_BOARD", "", "2026-03-31", 42],
    ["INTEGRATED_CARE_BOARD", "", "2022-07-01", 42],
    ["INTEGRATED_CARE_BOARD", "", "2022-06-30", 0],
    ["INTEGRATED_CARE_PARTNERSHIP", "", "2026-11-22", 36],
    ["INTEGRATED_CARE_SYSTEM", "", "2026-03-31", 42],
    ["NHS_REGION", "", "2026-11-22", 7],
    ["SUB_ICB_LOCATION", "", "2026-11-22", 106],
    ["SUB_ICB_LOCATION", "", "2026-03-31", 106],
    ["CLINICAL_COMMISSIONING_GROUP", "", "2022-06-30", 106],
    ["CLINICAL_COMMISSIONING_GROUP", "", "2022-07-01", 0],
    ["SUSTAINABILITY_AND_TRANSFORMATION_PARTNERSHIP", "", "2022-06-30", 42],
    ["COUNCIL", "", "2026-11-22", 317],
    ["COUNCIL", "adultSocialCare: true", "2026-11-22", 153],
    ["COUNCIL", "councilTypes: [COUNTY]", "2026-11-22", 21],
    ["HEALTH_AND_WELLBEING_BOARD", "", "2026-11-22", 153],
    ["ELECTORATE", "", "2026-11-22", 317],
    ["TRUST", "", "2026-11-22", 202],
    ["TRUST", "foundation: true", "2026-11-22", 141],
  ])("%s (%s) on %s: %i in force", async (kind, filter, asOf, count) => {
    const answer = await ask(
      await openEngland(),
      `{ organisations(kinds: [${kind}], filter: { ${filter} }, asOf: "${asOf}") { totalCount } }`,
    );
    expect(answer).toEqual({ organisations: { totalCount: count } });
  });

  it.each([
    ["QUE", ["icb:S1Y5D"]],
    ["QNQ", ["icb:QRL", "icb:S0E4D", "icb:S9B9J"]],
    ["QM7", ["icb:D7T5G", "icb:S1Y5D"]],
    ["QRL", ["icb:QRL"]],
  ])(
    "the board with the code %s leads on 1 May 2026 to %j",
    async (code, inForce) => {
      const answer = await askFor(
        z.object({
          resolveCode: z.array(z.looseObject({ organisation: WithId })),
        }),
        await openEngland(),
        `{ resolveCode(code: "${code}", asOf: "2026-05-01") { organisation { id } status inForce { id } } }`,
      );
      expect(
        answer.resolveCode.find(
          ({ organisation }) => organisation.id === `icb:${code}`,
        ),
      ).toMatchObject({
        status: inForce.includes(`icb:${code}`) ? "IN_FORCE" : "ENDED",
        inForce: inForce.map((id) => ({ id })),
      });
    },
  );

  it("leads a commissioning group of 2021 through a board that merged to the board of today", async () => {
    const answer = await ask(
      await openEngland(),
      `{ organisation(id: "ccg:06H", asOf: "2026-11-22") { name inForce }
         resolveCode(code: "06H", asOf: "2026-11-22") { organisation { id } status inForce { id } } }`,
    );
    expect(answer).toMatchObject({
      organisation: {
        name: "NHS Cambridgeshire and Peterborough CCG",
        inForce: false,
      },
      resolveCode: [
        {
          organisation: { id: "ccg:06H" },
          status: "ENDED",
          inForce: expect.arrayContaining([
            { id: "icb:S1Y5D" },
            { id: "sub-icb:06H" },
          ]) as unknown,
        },
        { organisation: { id: "sub-icb:06H" }, status: "IN_FORCE" },
      ],
    });
  });

  it("adds the boards' running-cost allowances up to the published totals", async () => {
    const answer = await askFor(
      Allocations,
      await openEngland(),
      readFileSync("operations/running-cost-allowances.graphql", "utf8"),
    );
    const amounts = answer.organisations.nodes.flatMap(({ allocations }) =>
      allocations.flatMap((allocation) => allocation.amounts),
    );
    const pounds = (year: string) =>
      amounts
        .filter(
          ({ financialYear, role }) =>
            financialYear === year && role === "TOTAL",
        )
        .reduce((sum, { amount }) => sum + Math.round(amount * 100), 0) / 100;
    expect(pounds("2023/24")).toBe(1_108_760_000);
    expect(pounds("2024/25")).toBe(908_760_000);
    expect(pounds("2025/26")).toBe(873_991_617.84);
  });

  it("gives Leeds no line without a source, and none without a basis but agreements, geography and money", async () => {
    const answer = await askFor(
      Lines,
      await openEngland(),
      `{ organisation(id: "council:E08000035", asOf: "2026-11-22") {
           relationships(first: 200) { totalCount nodes { family inferred basis { act } sources { id } } } } }`,
    );
    const { totalCount, nodes } = answer.organisation.relationships;
    expect(nodes).toHaveLength(totalCount);
    expect(totalCount).toBeGreaterThan(25);
    expect(nodes.filter(({ sources }) => sources.length === 0)).toEqual([]);
    expect(
      nodes.filter(
        ({ family, basis }) => family === "ACCOUNTABILITY" && basis === null,
      ),
    ).toEqual([]);
  });
});
