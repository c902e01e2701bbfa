import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrangeInRows, strokesOf } from "../../src/picture/index.js";
import { line, node, somePicture } from "./pictures.js";

const hub = node({ id: "hub", name: "Hub", row: 0, isRoot: true });
const trusts = Array.from({ length: 12 }, (_, index) =>
  node({ id: `t${index}`, name: `Trust ${index}`, row: 4 }),
);
const all = { nodes: [hub, ...trusts], lines: trusts.map(lineToHub) };

function lineToHub({ id }: { readonly id: string }) {
  return line({ id, from: id, to: "hub", family: "ACCOUNTABILITY" });
}

describe("the strokes of a picture", () => {
  it("draw every line that is joined at both ends, with its head", () => {
    fc.assert(
      fc.property(somePicture, (picture) => {
        const { paths, strokes, heads } = arrangeInRows(picture, {
          width: 900,
        });
        const families = new Set(paths.map((path) => path.line.family));
        for (const drawn of [strokes, heads])
          expect(new Set(drawn.map(({ family }) => family))).toEqual(families);
        const ink = strokes.map(({ d }) => d).join("");
        for (const { tip } of paths)
          expect(ink).toContain(String(Math.round(tip.x * 10) / 10));
      }),
    );
  });

  it("draw what lines share once, thicker the more they are", () => {
    const { strokes } = arrangeInRows(all, { width: 420 });
    const trunks = strokes.filter(({ d }) => /^M\S+ \S+V\S+$/.test(d));
    const widths = new Set(trunks.map(({ width }) => width));
    expect(Math.min(...widths)).toBe(1.3);
    expect(Math.max(...widths)).toBeGreaterThan(1.3);
    expect(strokes.length).toBeLessThan(all.lines.length);
  });

  it("leave out what differs between two days, which is drawn line by line", () => {
    const lines = all.lines.map((each) => ({
      ...each,
      change: "BEGAN" as const,
    }));
    const arranged = arrangeInRows({ ...all, lines }, { width: 900 });
    expect(arranged.paths).toHaveLength(12);
    expect(arranged.strokes).toEqual([]);
    expect(arranged.heads).toEqual([]);
  });

  it("of some of the lines are those of these alone, each stretch once", () => {
    const { paths } = arrangeInRows(all, { width: 420 });
    const some = paths.slice(0, 6);
    const strokes = strokesOf([...some, ...some]);
    const drawn = (each: typeof strokes) => each.map(({ d }) => d).toSorted();
    expect(drawn(strokesOf(some)).length).toBeLessThan(some.length * 3);
    const curves = strokes.filter(({ d }) => d.includes("C"));
    expect(curves.map(({ d }) => d)).toEqual(
      strokesOf(some)
        .map(({ d }) => d)
        .filter((d) => d.includes("C")),
    );
  });
});
