import type { Arranged, Box, Point } from "../arranged.js";
import { headsOf } from "../heads.js";
import { labelsOf } from "../label.js";
import { linePaths } from "../line-path.js";
import type { Picture, PictureNode } from "../picture.js";
import { strokesOf } from "../strokes.js";

const MARGIN = 90;
const LABEL = { width: 130, size: 12 } as const;

/** A picture whose bodies stand where some forces have carried them: a place for the middle of each, about any point. */
export function arrangeFreely(
  picture: Picture,
  places: ReadonlyMap<string, Point>,
): Arranged {
  const all = picture.nodes.map(({ id }) => places.get(id) ?? { x: 0, y: 0 });
  const left = Math.min(...all.map(({ x }) => x)) - MARGIN;
  const top = Math.min(...all.map(({ y }) => y)) - MARGIN;
  const labels = labelsOf(
    picture.nodes.map(({ name }) => name),
    LABEL.width,
    LABEL.size,
  );
  const boxes = picture.nodes.map((node, index): Box => {
    const { x, y } = all[index] ?? { x: 0, y: 0 };
    const radius = dotRadius(node);
    return {
      node,
      form: "DOT",
      x: x - left - radius,
      y: y - top - radius,
      width: 2 * radius,
      height: 2 * radius,
      label: labels[index] ?? [],
    };
  });
  const paths = linePaths(
    picture.lines,
    new Map(boxes.map((box) => [box.node.id, box])),
  );
  const resting = paths.filter(({ line }) => line.change === null);
  return {
    width: Math.max(...all.map(({ x }) => x)) - left + MARGIN,
    height: Math.max(...all.map(({ y }) => y)) - top + MARGIN,
    bands: [],
    boxes,
    paths,
    strokes: strokesOf(resting),
    heads: headsOf(resting),
  };
}

/** Larger, the more bodies it is joined to, drawn or not. */
export function dotRadius({ degree, isRoot }: PictureNode): number {
  return isRoot ? 20 : 8 + Math.min(7, Math.sqrt(degree));
}

/** The pairs of bodies that lines join, each once: what draws them to each other. */
export function pairsOf({
  lines,
}: Picture): readonly (readonly [from: string, to: string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const { from, to } of lines) {
    const [a, b] = from < to ? [from, to] : [to, from];
    if (a !== b) pairs.set(`${a} ${b}`, [a, b]);
  }
  return [...pairs.values()];
}
