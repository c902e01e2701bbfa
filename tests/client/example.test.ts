import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { drawView } from "../../client/example/draw-a-view.js";
import { running } from "../http/running.js";

const server = await running();

describe("the example of a page that draws a view", () => {
  it("fetches the view of a board and draws each of its bodies by name", async () => {
    const svg = await drawView(server.url, {
      root: "icb:QNV",
      asOf: "2026-03-31",
    });
    expect(svg).toMatch(/^<svg /);
    for (const name of ["Northvale Integrated Care Board", "Health Executive"])
      expect(svg).toContain(`<title>${name}`);
  });

  it("tells what is wrong in the words of the server", async () => {
    await expect(
      drawView(server.url, { root: "icb:QNX", asOf: "2026-03-31" }),
    ).rejects.toThrow(/icb:QNX/);
  });

  it("is under 60 lines", () => {
    const lines = readFileSync("client/example/draw-a-view.ts", "utf8");
    expect(lines.split("\n").length).toBeLessThan(60);
  });
});
