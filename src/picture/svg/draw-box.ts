import type { Box } from "../arranged.js";
import { kindStyle } from "../kinds.js";
import type { Theme } from "../theme.js";
import { sign } from "./sign.js";
import { written } from "./written.js";
import { element, text } from "./xml.js";

const LINE = 14;
/** The edge of a body that is not in force on the day. */
export const DOTTED = "1.5 3";
export const NOT_IN_FORCE = "not in force on the day";

export function drawBox(box: Box, theme: Theme): string {
  const { node, width, height } = box;
  const { noun, glyph, legalPersonality } = kindStyle(node.kind);
  const ink = node.isRoot ? theme.rootInk : theme.ink;
  const first = height / 2 + 4.2 - ((box.label.length - 1) * LINE) / 2;
  return element(
    "g",
    { transform: `translate(${box.x} ${box.y})` },
    element("title", {}, text(nameOf(node, noun))),
    element("rect", {
      width,
      height,
      rx: legalPersonality ? 4 : height / 2,
      fill: node.isRoot ? theme.root : theme.box,
      stroke: node.isRoot ? theme.root : theme.edge,
      ...edgeOf(node, theme),
    }),
    element("path", {
      d: glyph.d,
      transform: `translate(9 ${height / 2 - 7})`,
      fill: "none",
      stroke: node.isRoot ? theme.rootInk : theme.muted,
      "stroke-width": 1.2,
    }),
    ...box.label.map((line, index) =>
      written(line, {
        x: 29,
        y: first + index * LINE,
        size: 12,
        fill: ink,
        ...(node.isRoot && { weight: 700 }),
      }),
    ),
    ...(node.hidden > 0 ? [hiddenCount(box, theme)] : []),
    ...(node.change ? [sign(node.change, { x: 2, y: 2 }, theme)] : []),
  );
}

/** A body of a free picture: its glyph in a dot, and its name below where there is room. */
export function drawDot(box: Box, theme: Theme, withLabel: boolean): string {
  const { node, width, label } = box;
  const { noun, glyph } = kindStyle(node.kind);
  const half = width / 2;
  const scale = width / 28;
  return element(
    "g",
    { transform: `translate(${box.x + half} ${box.y + half})` },
    element("title", {}, text(nameOf(node, noun))),
    element("circle", {
      r: half,
      fill: node.isRoot ? theme.root : theme.box,
      stroke: node.isRoot ? theme.root : theme.edge,
      ...edgeOf(node, theme),
    }),
    element("path", {
      d: glyph.d,
      transform: `scale(${scale}) translate(-7 -7)`,
      fill: "none",
      stroke: node.isRoot ? theme.rootInk : theme.muted,
      "stroke-width": 1.2,
    }),
    ...(withLabel ? label : []).map((line, index) =>
      written(line, {
        x: 0,
        y: half + 13 + index * LINE,
        size: 12,
        fill: theme.ink,
        anchor: "middle",
        halo: theme.ground,
        ...(node.isRoot && { weight: 700 }),
      }),
    ),
    ...(node.change ? [sign(node.change, { x: -half, y: -half }, theme)] : []),
  );
}

/** How many bodies it is joined to that are not drawn. */
function hiddenCount(box: Box, theme: Theme): string {
  const label = `+${box.node.hidden}`;
  const width = 8 + label.length * 5.6;
  return element(
    "g",
    { transform: `translate(${box.width - width + 6} ${box.height - 6})` },
    element("rect", {
      width,
      height: 13,
      rx: 6.5,
      fill: theme.ground,
      stroke: theme.edge,
    }),
    written(label, {
      x: width / 2,
      y: 10,
      size: 10,
      fill: theme.muted,
      anchor: "middle",
    }),
  );
}

function edgeOf(
  { change, inForce }: Box["node"],
  theme: Theme,
): Record<string, string | number> {
  if (change === "BEGAN") return { stroke: theme.ink, "stroke-width": 2.2 };
  if (change === "ENDED")
    return {
      stroke: theme.ink,
      "stroke-width": 1.4,
      "stroke-dasharray": "4 3",
    };
  return inForce ? {} : { "stroke-dasharray": DOTTED };
}

function nameOf({ name, inForce }: Box["node"], noun: string): string {
  return `${name} (${noun}${inForce ? "" : `, ${NOT_IN_FORCE}`})`;
}
