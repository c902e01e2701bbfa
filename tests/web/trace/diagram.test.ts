import { describe, expect, it } from "vitest";
import { bodiesOf, diagramOf } from "../../../web/src/trace/picture/diagram.js";
import { line } from "./lines.js";

describe("lines laid over each other", () => {
  const lines = [
    line("icb:QWO", "national:england", "national:parliament"),
    line("icb:QWO", "national:dhsc", "national:parliament"),
    line("icb:QWO", "national:england", "national:dhsc", "national:parliament"),
  ];

  it("show each body once, as many hops away as the longest line to it has", () => {
    expect(diagramOf(lines).bodies.map(({ id, hop }) => [id, hop])).toEqual([
      ["icb:QWO", 0],
      ["national:england", 1],
      ["national:parliament", 3],
      ["national:dhsc", 2],
    ]);
  });

  it("show each step once, however many lines take it", () => {
    expect(
      diagramOf(lines).steps.map(({ from, to }) => `${from} > ${to}`),
    ).toEqual([
      "icb:QWO > national:england",
      "national:england > national:parliament",
      "icb:QWO > national:dhsc",
      "national:dhsc > national:parliament",
      "national:england > national:dhsc",
    ]);
  });

  it("say that a body without legal personality answers through its member", () => {
    const [first] = line("partner:group", "partner:member").hops;
    const through = first && { ...first, againstDirection: true };
    const drawn = diagramOf([{ hops: through ? [through] : [] }]);
    expect(drawn.steps.map(({ reads }) => reads)).toEqual(["answers through"]);
  });

  it("are nothing where there are none", () => {
    expect(diagramOf([])).toEqual({ bodies: [], steps: [] });
    expect(bodiesOf({ hops: [] })).toEqual([]);
  });
});

it("a line passes its bodies from the one that answers to the end", () => {
  expect(bodiesOf(line("icb:a", "council:b", "electors:c"))).toEqual([
    "icb:a",
    "council:b",
    "electors:c",
  ]);
});
