import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  arrangeFreely,
  labelsThatFit,
  svgOf,
} from "../../src/picture/index.js";
import { line, node, somePicture } from "./pictures.js";

const OPTIONS = { title: "T", description: "D", caption: "C" };

describe("a free picture", () => {
  it("stands wholly within its edges, wherever forces carried the bodies", () => {
    const far = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(
        somePicture,
        fc.array(fc.record({ x: far, y: far }), { minLength: 80 }),
        (picture, points) => {
          const places = new Map(
            picture.nodes.map(({ id }, index) => [
              id,
              points[index] ?? { x: 0, y: 0 },
            ]),
          );
          const { boxes, width, height } = arrangeFreely(picture, places);
          expect(boxes).toHaveLength(picture.nodes.length);
          for (const box of boxes) {
            expect(box.x).toBeGreaterThanOrEqual(0);
            expect(box.y).toBeGreaterThanOrEqual(0);
            expect(box.x + box.width).toBeLessThanOrEqual(width);
            expect(box.y + box.height).toBeLessThanOrEqual(height);
          }
        },
      ),
    );
  });

  const nodes = [
    node({ id: "a", name: "Alpha", degree: 9 }),
    node({ id: "b", name: "Beta", degree: 3 }),
  ];
  const places = new Map([
    ["a", { x: 0, y: 0 }],
    ["b", { x: 20, y: 5 }],
  ]);
  const picture = { nodes, lines: [line()] };
  const { boxes } = arrangeFreely(picture, places);

  it("names the body joined to more where two names would cover each other, and both where one looks closer", () => {
    expect([...labelsThatFit(boxes, 1)]).toEqual(["a"]);
    expect([...labelsThatFit(boxes, 3)]).toEqual(["a", "b"]);
  });

  it("is drawn with dots, each with its whole name for those who point at it", () => {
    const svg = svgOf(arrangeFreely(picture, places), OPTIONS);
    expect(svg).toContain("<circle");
    expect(svg).toContain("<title>Beta (council)</title>");
  });
});
