import { expect, it } from "vitest";
import { linePaths, type Box } from "../../src/picture/index.js";
import { line, node } from "./pictures.js";

const box = (id: string, x: number, y: number): [string, Box] => [
  id,
  {
    node: node({ id }),
    form: "BOX",
    x,
    y,
    width: 100,
    height: 40,
    label: [id],
  },
];

it("a line leads straight from edge to edge where no other joins the two", () => {
  const boxes = new Map([box("a", 0, 0), box("b", 300, 0)]);

  const [path] = linePaths([line()], boxes);

  expect(path?.d).toBe("M100 20Q200 20 300 20");
});

it("lines between the same two bodies are fanned out, whichever way they lead", () => {
  const boxes = new Map([box("a", 0, 0), box("b", 300, 0)]);
  const lines = [
    line({ family: "FUNDING" }),
    line({ family: "GOVERNANCE" }),
    line({ family: "GOVERNANCE", from: "b", to: "a" }),
  ];

  const middles = linePaths(lines, boxes).map(
    ({ d }) => /Q\S+ (\S+)/.exec(d)?.[1],
  );

  expect(middles).toEqual(["38", "20", "2"]);
});

it("a line to a body that is not drawn, or to itself, is not drawn", () => {
  const boxes = new Map([box("a", 0, 0)]);
  expect(linePaths([line(), line({ to: "a" })], boxes)).toEqual([]);
});
