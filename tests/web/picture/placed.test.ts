import { describe, expect, it } from "vitest";
import { layersBelow } from "../../../web/src/picture/layers-below.js";
import {
  fromTop,
  holding,
  showing,
  whole,
} from "../../../web/src/picture/placed.js";

const ROOM = { width: 800, height: 400 };
const TALL = { width: 1000, height: 2000 };
const small = (y: number) => ({ x: 100, y, width: 100, height: 50 });

describe("where a picture is on its stage", () => {
  it("is in the middle and small enough, where all of it is seen", () => {
    expect(whole(TALL, ROOM)).toEqual({ x: 300, y: 0, k: 0.2 });
    expect(whole({ width: 400, height: 200 }, ROOM)).toEqual({
      x: 200,
      y: 100,
      k: 1,
    });
  });

  it("is at its top and as wide as the stage, where it begins", () => {
    expect(fromTop(TALL, ROOM, small(100))).toEqual({ x: 0, y: 0, k: 0.8 });
  });

  it("begins about what would else be below the stage", () => {
    const { y, k } = fromTop(TALL, ROOM, small(1000));
    expect(y + (1000 + 25) * k).toBeCloseTo(200);
  });

  it("moves as little as shows an area, and not where it is seen", () => {
    const at = { x: 0, y: 0, k: 1 };
    expect(showing(small(100), at, ROOM)).toEqual(at);
    expect(showing(small(380), at, ROOM)).toEqual({ x: 0, y: -46, k: 1 });
    expect(showing(small(-10), at, ROOM)).toEqual({ x: 0, y: 26, k: 1 });
  });

  it("holds a point where it is asked to be", () => {
    const at = { x: 5, y: 5, k: 0.5 };
    expect(holding([100, 60], [200, 100], at)).toEqual({
      x: 150,
      y: 70,
      k: 0.5,
    });
  });
});

describe("what lies below the stage", () => {
  const band = (y: number, title: string) => ({
    ...{ row: 0, y, height: 100 },
    ...{ title, count: 2 },
  });
  const bands = [
    band(0, "National"),
    band(150, "Systems"),
    band(300, "Places"),
  ];
  const picture = { bands, height: 400 };

  it("is named by the layers whose titles are not seen", () => {
    const room = { width: 800, height: 200 };
    expect(layersBelow(picture, { x: 0, y: 0, k: 1 }, room)).toEqual([
      "Places (2)",
    ]);
    expect(layersBelow(picture, { x: 0, y: -140, k: 1 }, room)).toEqual([]);
  });

  it("is nothing where the picture ends on the stage", () => {
    expect(layersBelow(picture, { x: 0, y: -140, k: 0.8 }, ROOM)).toBeNull();
    expect(layersBelow(picture, { x: 0, y: -200, k: 1 }, ROOM)).toBeNull();
  });
});
