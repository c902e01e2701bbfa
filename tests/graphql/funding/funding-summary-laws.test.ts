import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { FUNDING_DIMENSIONS } from "../../../src/domain/funding-summary/dimensions.js";
import {
  AMOUNT_ROLES,
  type AmountRole,
  type Graph,
} from "../../../src/domain/model.js";
import { someGraph } from "../../generators/graph.js";
import { SOME_WORDS, SOME_YEARS } from "../../generators/pools.js";
import { askWithErrors, storeOf } from "../ask.js";

const QUERY = `query ($groupBy: [FundingDimension!]!, $filter: FundingFilter, $year: FinancialYear) {
  fundingSummary(groupBy: $groupBy, filter: $filter, financialYear: $year) { amount count role measure keys { value label } }
}`;

/** What no dimension can split further: one payment of one measure. */
const FINEST = ["PAYER", "PAYEE", "STREAM", "MEASURE", "FINANCIAL_YEAR"];

const Summary = z.object({
  fundingSummary: z.array(
    z.object({
      amount: z.number(),
      count: z.number(),
      role: z.enum(AMOUNT_ROLES),
      measure: z.string(),
      keys: z.array(z.unknown()),
    }),
  ),
});
type Group = z.infer<typeof Summary>["fundingSummary"][number];

interface Sought {
  readonly role: AmountRole;
  readonly measure: string;
  readonly year: string;
}

const someSought = fc.record({
  role: fc.constantFrom(...AMOUNT_ROLES),
  measure: fc.constantFrom("budget", "outturn"),
  year: fc.constantFrom(...SOME_YEARS),
});
const someGrouping = fc.subarray([...FUNDING_DIMENSIONS]);

/** The groups, or null where the sum was refused. */
async function summed(
  graph: Graph,
  groupBy: readonly string[],
  filter: object,
  year?: string,
): Promise<Group[] | null> {
  const { data, errors } = await askWithErrors(await storeOf(graph), QUERY, {
    groupBy,
    filter,
    year,
  });
  if (errors.length > 0) {
    expect(errors[0]?.originalError).toMatchObject({
      code: expect.stringMatching(/BAD_ARGUMENT|NOT_FOUND/) as string,
    });
    return null;
  }
  return Summary.parse(data).fundingSummary;
}

/** Each amount with its stream, straight from the records. */
function amountsIn({ relationships }: Graph) {
  return relationships.flatMap((one) =>
    one.family === "FUNDING"
      ? one.amounts.map((amount) => ({ ...amount, stream: one.stream }))
      : [],
  );
}

function penceOf(graph: Graph, { role, measure, year }: Sought): bigint {
  return amountsIn(graph)
    .filter(
      (one) =>
        one.stream !== null &&
        one.role === role &&
        one.measure === measure &&
        one.financialYear === year,
    )
    .reduce((sum, { pence }) => sum + BigInt(pence), 0n);
}

/** The words that are streams of the graph: naming another is refused. */
function streamsOf(graph: Graph): string[] {
  const found = new Set(
    graph.relationships.flatMap((one) =>
      one.family === "FUNDING" ? (one.stream ?? []) : [],
    ),
  );
  return SOME_WORDS.filter((word) => found.has(word));
}

describe("sums of generated money", () => {
  it("come to the same whatever they are grouped by, exactly, or are refused", async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(
        someGraph,
        someGrouping,
        someSought,
        async (graph, groupBy, sought) => {
          const filter = {
            role: sought.role,
            measures: [sought.measure],
            streams: streamsOf(graph),
          };
          const groups = await summed(graph, groupBy, filter, sought.year);
          if (groups === null) return;
          answered += groups.length;
          const pence = groups.reduce(
            (sum, { amount }) => sum + BigInt(Math.round(amount * 100)),
            0n,
          );
          expect(pence).toBe(penceOf(graph, sought));
          expect(
            new Set(groups.map(({ keys }) => JSON.stringify(keys))).size,
          ).toBe(groups.length);
        },
      ),
      { numRuns: 150 },
    );
    expect(answered).toBeGreaterThan(20);
  });

  it("never hold a component and its total: one role in an answer, one measure in a group", async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(someGraph, someGrouping, async (graph, groupBy) => {
        const groups = await summed(graph, groupBy, {});
        if (groups === null) return;
        answered += groups.length;
        const totals = amountsIn(graph).filter(({ role }) => role === "TOTAL");
        expect(groups.every(({ role }) => role === "TOTAL")).toBe(true);
        expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(
          totals.length,
        );
      }),
      { numRuns: 150 },
    );
    expect(answered).toBeGreaterThan(20);
  });

  it("are refused at the finest grouping only where two sources tell one amount", async () => {
    await fc.assert(
      fc.asyncProperty(someGraph, async (graph) => {
        const told = graph.relationships.flatMap((one) =>
          one.family === "FUNDING"
            ? one.amounts
                .filter(({ role }) => role === "TOTAL")
                .map(
                  ({ measure, financialYear }) =>
                    `${one.id} ${measure} ${financialYear}`,
                )
            : [],
        );
        const groups = await summed(graph, FINEST, {});
        expect(groups === null).toBe(new Set(told).size < told.length);
      }),
      { numRuns: 60 },
    );
  });
});
