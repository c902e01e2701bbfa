import { XMLParser, XMLValidator } from "fast-xml-parser";
import { buffer } from "node:stream/consumers";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { expectAccessible, inEveryLook } from "./harness/looks.js";
import { settled } from "./harness/settled.js";
import { drawnIn } from "./harness/drawn.js";
import { visit } from "./harness/visit.js";

const BOARD = "/?body=icb:QWO&date=2026-11-22";
const PNG = [0x89, 0x50, 0x4e, 0x47];

describe("exporting", () => {
  it("offers what is shown as pictures and as tables", async () => {
    const page = await visit(BOARD);
    await settled(page);
    await page.getByRole("button", { name: "Export" }).click();
    await page.getByRole("menu", { name: "Export" }).waitFor();
    expect(await page.getByRole("menuitem").count()).toBe(5);
    await inEveryLook(page, "export-menu", "header");
  });

  it("gives a row for every relationship, with its law and sources", async () => {
    const { name, bytes } = await download("CSV of relationships");
    expect(name).toBe("icb-QWO-2026-11-22.csv");
    const rows = rowsOf(bytes);
    expect(rows).toHaveLength(305);
    expect(rows.every((row) => row["id"] !== "")).toBe(true);
  });

  it("gives a row for every body of the picture", async () => {
    const { bytes, page } = await download("CSV of bodies");
    const ids = rowsOf(bytes).map((row) => row["id"]);
    expect(ids.sort()).toEqual([...(await drawnIn(page)).keys()]);
  });

  it("gives GraphML that holds every body and relationship", async () => {
    const { bytes } = await download("GraphML");
    const text = bytes.toString();
    expect(XMLValidator.validate(text)).toBe(true);
    const { graphml } = z
      .object({
        graphml: z.object({
          graph: z.object({
            node: z.array(z.unknown()),
            edge: z.array(z.unknown()),
          }),
        }),
      })
      .parse(new XMLParser().parse(text));
    expect(graphml.graph.node).toHaveLength(48);
    expect(graphml.graph.edge).toHaveLength(305);
  });

  it("gives the picture as SVG that stands by itself", async () => {
    const { name, bytes } = await download("SVG");
    expect(name).toBe("icb-QWO-2026-11-22.svg");
    const text = bytes.toString();
    expect(XMLValidator.validate(text)).toBe(true);
    expect(text).toContain("NHS West Yorkshire");
    expect(text).not.toMatch(/(href|src)="http/);
    expect(text).toMatch(
      /48 bodies, 305 relationships · placegraph, dataset [0-9a-f]{12}</,
    );
    const record = /Sources and licences: (http[^<]+)</.exec(text)?.[1] ?? "";
    const { data } = z
      .object({ data: z.object({ licences: z.array(z.string()) }) })
      .parse(await (await fetch(record.replaceAll("&amp;", "&"))).json());
    expect(data.licences.length).toBeGreaterThan(0);
  });

  it("gives the picture as PNG", async () => {
    const { name, bytes } = await download("PNG");
    expect(name).toBe("icb-QWO-2026-11-22.png");
    expect([...bytes.subarray(0, 4)]).toEqual(PNG);
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(800);
    expect(bytes.length).toBeGreaterThan(20_000);
  });

  it("says why there are no tables where no family is drawn", async () => {
    const page = await visit(`${BOARD}&families=`);
    await settled(page);
    await page.getByRole("button", { name: "Export" }).click();
    await page.getByText("every family of lines is unticked").waitFor();
    expect(await page.getByRole("menuitem", { name: /CSV/ }).count()).toBe(0);
    await expectAccessible(page, "header");
  });

  it("opens GraphiQL with the very operation, which answers the same", async () => {
    const page = await visit(BOARD);
    await settled(page);
    await page.getByRole("button", { name: "Show the query" }).click();
    const [graphiql] = await Promise.all([
      page.context().waitForEvent("page"),
      page.getByRole("menuitem", { name: /^The picture/ }).click(),
    ]);
    await graphiql.getByRole("button", { name: /^Execute query/ }).click();
    await graphiql
      .getByRole("region", { name: "Result Window" })
      .getByText("NHS West Yorkshire Integrated Care Board")
      .first()
      .waitFor();
    expect(
      await graphiql.locator(".graphiql-query-editor").innerText(),
    ).toContain("query View");
  });
});

async function download(choice: string) {
  const page = await visit(BOARD);
  await settled(page);
  await page.getByRole("button", { name: "Export" }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: new RegExp(`^${choice}`) }).click(),
  ]);
  return {
    page,
    name: file.suggestedFilename(),
    bytes: await buffer(await file.createReadStream()),
  };
}

function rowsOf(bytes: Buffer) {
  const { data, errors } = Papa.parse(bytes.toString(), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return z.array(z.record(z.string(), z.string())).parse(data);
}
