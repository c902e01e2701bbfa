import { describe, expect, it } from "vitest";
import { Reading } from "../../../src/store/neo4j/reading.js";
import { Shapes } from "../../../src/store/neo4j/shapes.js";

function request(): Reading {
  return new Reading({ read: () => Promise.resolve([]) }, 1_000);
}

describe("the text of a statement that reads ahead", () => {
  it("is known from the second request that would send it", () => {
    const shapes = new Shapes();
    const [first, second, third] = [request(), request(), request()];
    expect(shapes.isKnown("MATCH (a)", first)).toBe(false);
    expect(shapes.isKnown("MATCH (b)", second)).toBe(false);
    expect(shapes.isKnown("MATCH (a)", second)).toBe(true);
    expect(shapes.isKnown("MATCH (a)", third)).toBe(true);
  });

  it("is not known for coming twice in one request", () => {
    const shapes = new Shapes();
    const first = request();
    expect(shapes.isKnown("MATCH (a)", first)).toBe(false);
    expect(shapes.isKnown("MATCH (a)", first)).toBe(false);
    expect(shapes.isKnown("MATCH (a)", request())).toBe(true);
  });
});
