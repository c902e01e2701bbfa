import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diagramOf } from "../../../web/src/trace/picture/diagram.js";
import {
  pictureOfLines,
  titlesOf,
} from "../../../web/src/trace/picture/picture-of-lines.js";
import { pileUp } from "../../../web/src/trace/picture/piles.js";
import { line } from "./lines.js";

const NOBODY: ReadonlySet<string> = new Set();

/** Scrutiny by councils that are elected. */
const scrutiny = ["a", "b", "c", "d"].map((name) =>
  line("icb:QWO", `council:${name}`, `electors:${name}`),
);

const boxes = (apart: ReadonlySet<string>) =>
  pictureOfLines(pileUp(diagramOf(scrutiny), apart)).nodes.map(
    ({ name }) => name,
  );

describe("bodies of one kind whose lines go on alike", () => {
  it("are one box that says how many they are", () => {
    expect(boxes(NOBODY)).toEqual([
      "icb:QWO",
      "Councils (4)",
      "Electorates (4)",
    ]);
  });

  it("are told apart where they are on the line that is open", () => {
    expect(boxes(new Set(["icb:QWO", "council:b", "electors:b"]))).toEqual([
      "icb:QWO",
      "Councils (3)",
      "Electorates (3)",
      "council:b",
      "electors:b",
    ]);
  });

  it("are told apart where one of them leads elsewhere too", () => {
    const lines = [...scrutiny, line("icb:QWO", "council:d", "national:dhsc")];
    const { piles } = pileUp(diagramOf(lines), NOBODY);
    expect(piles.map(({ members }) => members.map(({ id }) => id))).toEqual([
      ["icb:QWO"],
      ["council:a", "council:b", "council:c"],
      ["electors:a", "electors:b", "electors:c", "electors:d"],
      ["council:d"],
      ["national:dhsc"],
    ]);
  });

  it("are not put together where there are only two", () => {
    const { piles } = pileUp(diagramOf(scrutiny.slice(0, 2)), NOBODY);
    expect(piles.every(({ members }) => members.length === 1)).toBe(true);
  });

  it("are never national bodies: each is its own", () => {
    const lines = ["nao", "cqc", "phso"].map((name) =>
      line("icb:QWO", `national:${name}`),
    );
    expect(pileUp(diagramOf(lines), NOBODY).piles).toHaveLength(4);
  });
});

it("the body that answers stands at the bottom, a row for each hop above it", () => {
  const piled = pileUp(diagramOf(scrutiny), NOBODY);
  const picture = pictureOfLines(piled);
  expect(picture.nodes.map(({ name, row }) => [name, row])).toEqual([
    ["icb:QWO", 2],
    ["Councils (4)", 1],
    ["Electorates (4)", 0],
  ]);
  expect(titlesOf(piled)).toEqual(["2 hops", "1 hop", "The body that answers"]);
});

it("no body and no way on is lost, whatever the lines", () => {
  const names = fc.constantFrom(
    "council:a",
    "council:b",
    "council:c",
    "electors:a",
    "electors:b",
    "electors:c",
    "national:x",
  );
  const lines = fc.array(fc.uniqueArray(names, { minLength: 1 }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(lines, (ways) => {
      const diagram = diagramOf(ways.map((way) => line("icb:root", ...way)));
      const { piles, steps } = pileUp(diagram, NOBODY);
      const boxOf = (body: string): string | undefined =>
        piles.find(({ members }) => members.some(({ id }) => id === body))?.id;
      expect(piles.flatMap(({ members }) => members)).toHaveLength(
        diagram.bodies.length,
      );
      for (const { from, to } of diagram.steps)
        expect(
          boxOf(from) === boxOf(to) ||
            steps.some(
              (step) => step.from === boxOf(from) && step.to === boxOf(to),
            ),
        ).toBe(true);
    }),
  );
});
