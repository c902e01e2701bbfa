import papaparse from "papaparse";
import { describe, expect, it } from "vitest";
import { LIKE_A_FORMULA, ODD_NAME } from "./oddly-named.js";
import { oddViews } from "./view-of.js";

const { textOf } = await oddViews();

async function rowsOf(query: string): Promise<Record<string, string>[]> {
  const { data, errors } = papaparse.parse<Record<string, string>>(
    await textOf(`icb:QAA.csv?${query}`),
    { header: true, skipEmptyLines: true },
  );
  expect(errors).toEqual([]);
  return data;
}

describe("a view as CSV", () => {
  it("is a row for each relationship, with its ends by id and name", async () => {
    const rows = await rowsOf("asOf=2026-04-01");
    expect(
      rows.map(({ id, from, fromName, to, toName }) => [
        id,
        from,
        fromName,
        to,
        toName,
      ]),
    ).toEqual([
      ["r1", "icb:QAA", "Alpha\nBoard", "national:exec", "Executive"],
      ["r2", "national:exec", "Executive", "icb:QAA", "Alpha\nBoard"],
      ["r4", "icb:QAA", "Alpha\nBoard", "council:E1", ODD_NAME],
    ]);
  });

  it("keeps days, law, amounts and sources in columns", async () => {
    const [answers, money] = await rowsOf("asOf=2026-04-01");
    expect(answers).toMatchObject({
      family: "ACCOUNTABILITY",
      reads: "answers to",
      inForce: "true",
      validFrom: "2022-07-01",
      validTo: "",
      basisAct: "Example Act 2022",
      basisSection: "s.1",
      basisSays: "Must answer & <obey>.",
      basisChecked: "true",
      basisSourceId: "s:law",
      inferred: "true",
      sourceIds: "s:1",
      sourceUrls:
        "https://example.org/register?a=1&b=2|https://example.org/act",
    });
    expect(money).toMatchObject({
      stream: "core; programme",
      amounts: "2024/25 allocation 1500.50 (TOTAL, exact, s:money)",
      basisAct: "",
    });
  });

  it("is a row for each body with `part=nodes`", async () => {
    const rows = await rowsOf("asOf=2026-04-01&part=nodes");
    expect(
      rows.map(({ id, layer, depth, degree, hidden }) => [
        id,
        layer,
        depth,
        degree,
        hidden,
      ]),
    ).toEqual([
      ["icb:QAA", "SYSTEM", "0", "2", "0"],
      ["national:exec", "NATIONAL", "1", "2", "1"],
      ["council:E1", "PLACE", "1", "1", "0"],
    ]);
  });

  it("says in each row of which day and data it is, and why it is not whole", async () => {
    for (const part of ["edges", "nodes"]) {
      const rows = await rowsOf(`asOf=2026-04-01&maxNodes=2&part=${part}`);
      expect(rows).toHaveLength(2);
      for (const row of rows)
        expect(row).toMatchObject({
          asOf: "2026-04-01",
          comparedWith: "",
          datasetVersion: "odd",
          truncationReason: "NODES",
        });
    }
  });

  it("lets no spreadsheet run a name that looks like a formula", async () => {
    const rows = await rowsOf("asOf=2026-03-31&part=nodes");
    expect(rows.map(({ name }) => name)).toContain(`'${LIKE_A_FORMULA}`);
  });

  it("is its header alone for a body with no relationship", async () => {
    expect(await rowsOf("asOf=2016-01-01&families=SUCCESSION")).toEqual([]);
    expect(
      await rowsOf("asOf=2016-01-01&families=SUCCESSION&part=nodes"),
    ).toMatchObject([{ id: "icb:QAA", inForce: "false" }]);
  });
});
