import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { askFor } from "../graphql/ask.js";
import { openEngland } from "./england.js";

const Sum = z.object({
  amount: z.number(),
  payees: z.number(),
  population: z.number(),
});
const Answer = z.object({
  regions: z.array(
    Sum.extend({ keys: z.array(z.object({ label: z.string() })) }),
  ),
  england: z.array(Sum),
});

const answer = await askFor(
  Answer,
  await openEngland(),
  readFileSync("operations/core-allocations-by-region.graphql", "utf8"),
);

/** The rows of the seed's own file, read here and by nothing that ingest uses. */
const rows = Papa.parse<Record<string, string>>(
  readFileSync("seed/relationships/allocates-to.csv", "utf8"),
  { header: true },
).data.filter(
  (row) =>
    row["stream"] === "ICB core services" &&
    row["financial_year"] === "2025/26" &&
    row["measure"] === "total_allocation",
);

/** "1234.5" is 123,450 pence: no floating-point number on the way. */
function pence(pounds: string): bigint {
  const [whole = "", fraction = ""] = pounds.split(".");
  return BigInt(whole + fraction.padEnd(2, "0"));
}

describe("the core allocations of 2025/26 by region", () => {
  it("come to what the rows of the seed come to, to the penny", () => {
    const seed = rows.reduce(
      (sum, row) => sum + pence(row["pounds"] ?? ""),
      0n,
    );
    const regions = answer.regions.reduce(
      (sum, { amount }) => sum + BigInt(Math.round(amount * 100)),
      0n,
    );
    expect(rows).toHaveLength(42);
    expect(seed).toBe(12_434_577_858_144n);
    expect(regions).toBe(seed);
    expect(answer.england).toMatchObject([{ amount: 124_345_778_581.44 }]);
  });

  it("are of the seven regions and of all 42 boards, and of everyone in England once", () => {
    expect(
      answer.regions.map(({ keys, payees }) => [keys[0]?.label, payees]),
    ).toEqual([
      ["East of England", 6],
      ["London", 5],
      ["Midlands", 11],
      ["North East and Yorkshire", 4],
      ["North West", 3],
      ["South East", 6],
      ["South West", 7],
    ]);
    const people = answer.regions.reduce(
      (sum, { population }) => sum + population,
      0,
    );
    // Census 2021 counted 56,490,048 usual residents; overlaps were rounded.
    expect(people).toBe(56_490_108);
    expect(answer.england).toMatchObject([{ population: people }]);
  });
});
