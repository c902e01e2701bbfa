import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  arrangeInRows,
  type Arranged,
  type Box,
} from "../../src/picture/index.js";
import { line, node, somePicture } from "./pictures.js";

const someWidth = fc.integer({ min: 200, max: 2000 });

describe("a picture in rows", () => {
  it("gives every body one box within its band, and no other", () => {
    fc.assert(
      fc.property(somePicture, someWidth, (picture, width) => {
        const arranged = arrangeInRows(picture, { width });
        const drawn = arranged.boxes.map((box) => box.node.id);
        expect(drawn.toSorted()).toEqual(
          picture.nodes.map(({ id }) => id).toSorted(),
        );
        for (const box of arranged.boxes) {
          const band = arranged.bands.find(({ row }) => row === box.node.row);
          expect(box.y).toBeGreaterThan(band?.y ?? Infinity);
          expect(box.y + box.height).toBeLessThan(
            (band?.y ?? 0) + (band?.height ?? 0),
          );
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it("lets no two boxes overlap", () => {
    fc.assert(
      fc.property(somePicture, someWidth, (picture, width) => {
        const { boxes } = arrangeInRows(picture, { width });
        for (const [index, one] of boxes.entries())
          for (const other of boxes.slice(index + 1))
            expect(
              one.x + one.width <= other.x ||
                other.x + other.width <= one.x ||
                one.y + one.height <= other.y ||
                other.y + other.height <= one.y,
            ).toBe(true);
      }),
    );
  });

  it("sets the bands below each other in the order of the rows", () => {
    fc.assert(
      fc.property(somePicture, someWidth, (picture, width) => {
        const { bands, height } = arrangeInRows(picture, { width });
        const rows = bands.map(({ row }) => row);
        expect(rows).toEqual([...new Set(rows)].toSorted((a, b) => a - b));
        bands.forEach((band, index) => {
          const next = bands[index + 1]?.y ?? height;
          expect(band.y + band.height).toBeLessThanOrEqual(next);
        });
      }),
    );
  });

  it("answers the same for the same picture", () => {
    fc.assert(
      fc.property(somePicture, (picture) => {
        const once = arrangeInRows(picture, { width: 900 });
        const again = arrangeInRows(structuredClone(picture), { width: 900 });
        expect(again).toEqual(once);
      }),
    );
  });

  it("leads every line from the edge of the box it leaves to the edge of the one it reaches", () => {
    fc.assert(
      fc.property(somePicture, someWidth, (picture, width) => {
        const arranged = arrangeInRows(picture, { width });
        expect(arranged.paths.map((path) => path.line)).toEqual(
          picture.lines.filter(({ from, to }) => from !== to),
        );
        for (const { line, d } of arranged.paths) {
          const [start, end] = endsOf(d);
          expect(isOnEdge(start, boxOf(arranged, line.from))).toBe(true);
          expect(isOnEdge(end, boxOf(arranged, line.to))).toBe(true);
        }
      }),
    );
  });

  it("leads no line behind a box that it does not join", () => {
    fc.assert(
      fc.property(somePicture, someWidth, (picture, width) => {
        const arranged = arrangeInRows(picture, { width });
        const crossed = arranged.paths.flatMap(({ line, d }) =>
          uprightStretches(d).flatMap(([x, y]) =>
            arranged.boxes.filter(
              (box) =>
                box.node.id !== line.from &&
                box.node.id !== line.to &&
                x > box.x &&
                x < box.x + box.width &&
                y > box.y &&
                y < box.y + box.height,
            ),
          ),
        );
        expect(crossed).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("stands the root in the middle of its band", () => {
    fc.assert(
      fc.property(somePicture, someWidth, (picture, width) => {
        const root = arrangeInRows(picture, { width }).boxes.find(
          (box) => box.node.isRoot,
        );
        const middle = (root?.x ?? 0) + (root?.width ?? 0) / 2;
        expect(Math.abs(middle - width / 2)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  it("stands bodies joined to each other below each other", () => {
    const names = ["a", "b", "c", "d"];
    const boards = names.map((id) => node({ id, name: id, row: 2 }));
    const councils = names.map((id) =>
      node({ id: `of-${id}`, name: `Council ${id}`, row: 3 }),
    );
    const picture = {
      nodes: [...boards, ...councils.toReversed()],
      lines: names.map((id) => line({ from: id, to: `of-${id}` })),
    };

    const arranged = arrangeInRows(picture, { width: 1200 });

    for (const id of names)
      expect(boxOf(arranged, `of-${id}`).x).toBe(boxOf(arranged, id).x);
  });

  it("calls its bands by the layers, or by the titles given", () => {
    const picture = { nodes: [node({ row: 1 }), node({ id: "b" })], lines: [] };
    const titles = (given: object): string[] =>
      arrangeInRows(picture, { width: 900, ...given }).bands.map(
        ({ title }) => title,
      );

    expect(titles({})).toEqual(["Regions", "Places"]);
    expect(titles({ titles: ["Here", "One hop on", "", "Three"] })).toEqual([
      "One hop on",
      "Three",
    ]);
  });

  it("needs more lines of boxes where it is narrow, never smaller letters", () => {
    const nodes = Array.from({ length: 12 }, (_, index) =>
      node({ id: `n${index}` }),
    );
    const linesAt = (width: number): number =>
      new Set(
        arrangeInRows({ nodes, lines: [] }, { width }).boxes.map(({ y }) => y),
      ).size;

    expect(linesAt(1400)).toBe(2);
    expect(linesAt(420)).toBe(6);
    expect(linesAt(240)).toBe(12);
  });
});

function boxOf({ boxes }: Arranged, id: string): Box {
  const box = boxes.find((each) => each.node.id === id);
  if (!box) throw new Error(`No box for ${id}`);
  return box;
}

type At = readonly [x: number, y: number];

/** Every point a path is drawn to, in order; the handles of its curves left out. */
function pointsOf(d: string): At[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MCHV])([^MCHV]+)/g)].map(([, letter, rest]) => {
    const numbers = (rest ?? "").split(" ").map(Number);
    if (letter === "H") x = numbers[0] ?? NaN;
    else if (letter === "V") y = numbers[0] ?? NaN;
    else [x = NaN, y = NaN] = numbers.slice(-2);
    return [x, y] as const;
  });
}

function endsOf(d: string): [At, At] {
  const points = pointsOf(d);
  return [points[0] ?? [NaN, NaN], points.at(-1) ?? [NaN, NaN]];
}

function isOnEdge([x, y]: At, box: Box): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.1;
  const inside =
    x >= box.x - 0.1 &&
    x <= box.x + box.width + 0.1 &&
    y >= box.y - 0.1 &&
    y <= box.y + box.height + 0.1;
  return (
    inside &&
    (near(x, box.x) ||
      near(x, box.x + box.width) ||
      near(y, box.y) ||
      near(y, box.y + box.height))
  );
}

/** Points every few pixels along the stretches that go straight up or down. */
function uprightStretches(d: string): At[] {
  const points = pointsOf(d);
  return points.flatMap(([x, y], index) => {
    const [, before] = points[index - 1] ?? [NaN, NaN];
    const [beforeX] = points[index - 1] ?? [NaN];
    if (beforeX !== x) return [];
    const steps = Math.ceil(Math.abs(y - before) / 12);
    return Array.from(
      { length: steps },
      (_, step) => [x, before + ((y - before) * step) / steps] as const,
    );
  });
}
