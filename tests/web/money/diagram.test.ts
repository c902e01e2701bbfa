import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  diagramOf,
  toldOf,
  type Diagram,
} from "../../../web/src/money/diagram.js";
import type { Flow } from "../../../web/src/money/flow.js";
import { layOut, WORDS } from "../../../web/src/money/layout.js";
import { flow } from "./flows.js";

/** Each ribbon as its ends by name and its pounds. */
function ribbonsOf({ bars, ribbons }: Diagram) {
  const names = new Map(bars.map(({ id, label }) => [id, label]));
  return ribbons.map(({ source, target, pounds }) => [
    names.get(source),
    names.get(target),
    pounds,
  ]);
}

describe("the diagram of what pays for a body", () => {
  it("runs from payer to stream to body, as wide as the totals", () => {
    const diagram = diagramOf("Salford", [
      flow("electors", 150, { stream: "Council tax" }),
      flow("ministry", 20.5),
    ]);
    expect(ribbonsOf(diagram)).toEqual([
      ["electors", "Council tax", 150],
      ["Council tax", "Salford", 150],
      ["ministry", "Grant", 20.5],
      ["Grant", "Salford", 20.5],
    ]);
  });

  it("runs the other way for what the body pays", () => {
    const out = flow("trust", 5, { direction: "OUT", stream: "Care" });
    expect(ribbonsOf(diagramOf("Salford", [out]))).toEqual([
      ["Salford", "Care", 5],
      ["Care", "trust", 5],
    ]);
  });

  it("adds totals of one stream and one measure, to the penny, and tells the sum with what it counts", () => {
    const diagram = diagramOf("Salford", [flow("a", 0.1), flow("b", 0.2)]);
    expect(ribbonsOf(diagram)).toContainEqual(["Grant", "Salford", 0.3]);
    const stream = diagram.bars.find(({ label }) => label === "Grant");
    expect(stream && toldOf(stream, diagram)).toBe("£0.30 allocation");
  });

  it("keeps measures of one stream apart, and tells no sum of a bar where streams meet", () => {
    const diagram = diagramOf("Salford", [
      flow("a", 7, { measure: "plan" }),
      flow("a", 5, { measure: "outturn" }),
    ]);
    const told = diagram.bars.map((bar) => [bar.label, toldOf(bar, diagram)]);
    expect(told).toEqual([
      ["a", null],
      ["Salford", null],
      ["Grant", "£7 plan"],
      ["Grant", "£5 outturn"],
    ]);
  });

  it("leaves out what has no total, or a total of nothing", () => {
    const diagram = diagramOf("Salford", [flow("a", null), flow("b", 0)]);
    expect(diagram).toEqual({ bars: [], ribbons: [], pounds: 0 });
  });

  it("draws the smallest of many bodies together, last, and says how many they are", () => {
    const flows = [1, 2, 3, 4, 5].map((pounds) =>
      flow(`body ${String(pounds)}`, pounds),
    );
    const { bars, ribbons } = diagramOf("Salford", flows, 3);
    expect(bars.map(({ label }) => label)).toEqual([
      "Grant",
      "Salford",
      "body 5",
      "body 4",
      "3 others",
    ]);
    expect(ribbons.map(({ pounds }) => pounds).sort()).toContain(6);
  });
});

const anyFlow = fc
  .record({
    other: fc.constantFrom("a", "b", "c", "d"),
    pence: fc.integer({ min: 1, max: 1e12 }),
    stream: fc.constantFrom("Grant", "Tax", "Care"),
    measure: fc.constantFrom("plan", "outturn"),
  })
  .map(({ other, pence, ...facts }) => flow(other, pence / 100, facts));

describe("any diagram", () => {
  it("loses no penny between payers, streams and the body", () => {
    fc.assert(
      fc.property(fc.array(anyFlow, { minLength: 1 }), (flows: Flow[]) => {
        const { ribbons, pounds } = diagramOf("middle", flows, 3);
        const pence = (chosen: typeof ribbons) =>
          chosen.reduce((sum, one) => sum + Math.round(one.pounds * 100), 0);
        const last = ribbons.filter(({ target }) => target === "body");
        const first = ribbons.filter(({ target }) => target !== "body");
        expect(pence(last)).toBe(pence(first));
        expect(pence(last)).toBe(Math.round(pounds * 100));
      }),
    );
  });

  it("is laid out to scale: a pound is as thick in one as in another, with room for words over each bar", () => {
    const small = layOut(diagramOf("x", [flow("a", 10)]), 400, 2);
    const large = layOut(
      diagramOf("x", [flow("a", 30), flow("b", 10)]),
      400,
      2,
    );
    expect(small.bars.map(({ height }) => height)).toEqual([20, 20, 20]);
    const thick = large.ribbons.map(({ thickness }) => thickness);
    expect(thick.map((one) => Math.round(one)).sort()).toEqual([20, 60, 80]);
    for (const { y } of large.bars) expect(y).toBeGreaterThanOrEqual(WORDS);
  });
});
