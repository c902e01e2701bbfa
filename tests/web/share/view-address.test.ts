import { describe, expect, it } from "vitest";
import { fileName } from "../../../web/src/share/file-name.js";
import { noteOn, tablesOf } from "../../../web/src/share/exports.js";
import { viewAddress } from "../../../web/src/share/view-address.js";

const PICTURE = {
  root: "icb:QWO",
  depth: 2,
  expand: ["hwb:E08000035", "ics:QWO"],
  families: ["FUNDING" as const, "GOVERNANCE" as const],
  asOf: "2026-03-31",
  comparedWith: "2026-04-01",
};

describe("the address of a file of the picture", () => {
  it("has the very arguments of the picture, the day among them", () => {
    const address = new URL(
      viewAddress(PICTURE, "graphml") ?? "",
      "http://localhost",
    );
    expect(address.pathname).toBe("/view/icb:QWO.graphml");
    expect(Object.fromEntries(address.searchParams)).toEqual({
      depth: "2",
      expand: "hwb:E08000035,ics:QWO",
      families: "FUNDING,GOVERNANCE",
      asOf: "2026-03-31",
      comparedWith: "2026-04-01",
    });
  });

  it("leaves out what the picture does not narrow", () => {
    const whole = {
      ...PICTURE,
      families: null,
      expand: [],
      comparedWith: null,
    };
    expect(viewAddress(whole, "csv", "nodes")).toBe(
      "/view/icb:QWO.csv?depth=2&asOf=2026-03-31&part=nodes",
    );
  });

  it("there is none while no family is shown: a file of every family would be another picture", () => {
    expect(viewAddress({ ...PICTURE, families: [] }, "csv")).toBeNull();
    expect(tablesOf({ ...PICTURE, families: [] })).toEqual([]);
  });
});

describe("a picture saved", () => {
  it("is named for its body and day, and for both days of a comparison", () => {
    const one = { ...PICTURE, comparedWith: null };
    expect(fileName(one, true, "png")).toBe("icb-QWO-2026-03-31.png");
    expect(fileName(PICTURE, true, "svg")).toBe(
      "icb-QWO-2026-03-31-and-2026-04-01.svg",
    );
  });

  it("says in its name that it is not whole, as the menu does", () => {
    const one = { ...PICTURE, comparedWith: null };
    expect(fileName(one, false, "png")).toBe("icb-QWO-2026-03-31-partial.png");
    const cut = { reading: "", nodesShown: 300, nodesFound: 682 };
    const edges = { edgesShown: 900, edgesFound: 900 };
    expect(noteOn(one, { ...cut, ...edges, reason: "NODES" })).toContain(
      "300 of 682 bodies",
    );
    expect(noteOn(one, { ...cut, ...edges, reason: "BODIES" })).toContain(
      "300 of at least 682 bodies",
    );
  });

  it("is told to have no tables where no family of lines is ticked, and why", () => {
    expect(noteOn({ ...PICTURE, families: [] }, null)).toContain(
      "every family of lines is unticked",
    );
    expect(noteOn(PICTURE, null)).toBeNull();
  });
});
