import type { Box } from "../arranged.js";
import { textWidth } from "../label.js";

const SIZE = 12;
const LINE = 14;
const BELOW = 3;

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The bodies of a free picture whose names can be written below their dots without covering another name or its dot, at a scale: the names are
 * as large on the screen at any. The root comes first, then the bodies joined to most others.
 */
export function labelsThatFit(
  boxes: readonly Box[],
  scale: number,
): ReadonlySet<string> {
  const dots = boxes.filter(({ form }) => form === "DOT");
  const taken: Area[] = [];
  const fit = new Set<string>();
  const order = dots.toSorted(
    (a, b) =>
      Number(b.node.isRoot) - Number(a.node.isRoot) ||
      b.node.degree - a.node.degree,
  );
  for (const dot of order) {
    const area = labelArea(dot, scale);
    if (taken.some((other) => overlap(area, other))) continue;
    taken.push(area, dotArea(dot, scale));
    fit.add(dot.node.id);
  }
  return fit;
}

function dotArea({ x, y, width, height }: Box, scale: number): Area {
  return {
    left: x * scale,
    right: (x + width) * scale,
    top: y * scale,
    bottom: (y + height) * scale,
  };
}

function labelArea({ x, y, width, height, label }: Box, scale: number): Area {
  const middle = (x + width / 2) * scale;
  const half = Math.max(...label.map((line) => textWidth(line, SIZE))) / 2;
  const top = (y + height) * scale + BELOW;
  return {
    left: middle - half,
    right: middle + half,
    top,
    bottom: top + label.length * LINE,
  };
}

function overlap(a: Area, b: Area): boolean {
  return (
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
  );
}
