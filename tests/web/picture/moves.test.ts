import { describe, expect, it } from "vitest";
import { arrangeInRows } from "../../../src/picture/index.js";
import { litBy } from "../../../web/src/picture/light.js";
import { moved, nextLine } from "../../../web/src/picture/moves.js";
import { line, node } from "../../picture/pictures.js";

const arranged = arrangeInRows(
  {
    nodes: [
      node({ id: "top", name: "Top", row: 0 }),
      node({ id: "left", name: "A", row: 1 }),
      node({ id: "right", name: "B", row: 1 }),
    ],
    lines: [
      line({ id: "1", from: "left", to: "top" }),
      line({ id: "2", from: "right", to: "left" }),
    ],
  },
  { width: 900 },
);
const to = (from: string, key: string): string | undefined =>
  moved(arranged, from, key)?.node.id;

describe("keys in a picture", () => {
  it("go along a line of boxes and on to the next, as one reads", () => {
    expect(to("top", "ArrowRight")).toBe("left");
    expect(to("left", "ArrowRight")).toBe("right");
    expect(to("right", "ArrowRight")).toBeUndefined();
    expect(to("left", "ArrowLeft")).toBe("top");
  });

  it("go up and down to the nearest box of the next line", () => {
    expect(to("right", "ArrowUp")).toBe("top");
    expect(to("top", "ArrowUp")).toBeUndefined();
    expect(["left", "right"]).toContain(to("top", "ArrowDown"));
  });

  it("go to the first body and the last", () => {
    expect(to("right", "Home")).toBe("top");
    expect(to("top", "End")).toBe("right");
  });

  it("go round the lines of a body, either way", () => {
    const next = (from: string | null, step: 1 | -1) =>
      nextLine(arranged, "left", from, step);
    expect(next(null, 1)).toMatchObject({ line: { id: "1" }, place: "1 of 2" });
    expect(next("1", 1)).toMatchObject({ line: { id: "2" }, place: "2 of 2" });
    expect(next("2", 1)?.line.id).toBe("1");
    expect(next("1", -1)?.line.id).toBe("2");
    expect(nextLine(arranged, "nobody", null, 1)).toBeNull();
  });
});

it("a body pointed at is seen with its lines and its neighbours alone", () => {
  const { bodies, paths } = litBy(arranged, { body: "right" });
  expect([...bodies].toSorted()).toEqual(["left", "right"]);
  expect(paths.map(({ line: { id } }) => id)).toEqual(["2"]);
});

it("a line pointed at is seen with its ends alone", () => {
  const { bodies } = litBy(arranged, { lines: ["1"], at: [0, 0] });
  expect([...bodies].toSorted()).toEqual(["left", "top"]);
});
