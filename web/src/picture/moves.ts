import type { Arranged, Box } from "placegraph/picture";

/** The body that a key leads to from another; null: the key leads nowhere. */
export function moved(
  { boxes, bands }: Arranged,
  from: string,
  key: string,
): Box | null {
  const index = boxes.findIndex(({ node }) => node.id === from);
  const box = boxes[index];
  if (box === undefined) return null;
  const inRows = bands.length > 0;
  switch (key) {
    case "Home":
      return boxes[0] ?? null;
    case "End":
      return boxes.at(-1) ?? null;
    case "ArrowLeft":
      return inRows
        ? (boxes[index - 1] ?? null)
        : nearest(boxes, box, (dx, dy) => [-dx, dy]);
    case "ArrowRight":
      return inRows
        ? (boxes[index + 1] ?? null)
        : nearest(boxes, box, (dx, dy) => [dx, dy]);
    case "ArrowUp":
      return nearest(boxes, box, (dx, dy) => [-dy, dx]);
    case "ArrowDown":
      return nearest(boxes, box, (dx, dy) => [dy, dx]);
    default:
      return null;
  }
}

/** How far along the way of a key, and how far aside, another body stands. */
type Way = (dx: number, dy: number) => readonly [along: number, aside: number];

/** The nearest on the next line of boxes; where there are no such lines, about straight ahead. */
function nearest(boxes: readonly Box[], from: Box, way: Way): Box | null {
  const far = (box: Box): number => {
    const [along, aside] = way(
      box.x + box.width / 2 - from.x - from.width / 2,
      box.y + box.height / 2 - from.y - from.height / 2,
    );
    if (along <= 1) return Infinity;
    return box.form === "BOX"
      ? along * 100 + Math.abs(aside)
      : along + 2 * Math.abs(aside);
  };
  const [best] = boxes
    .filter((box) => far(box) < Infinity)
    .toSorted((a, b) => far(a) - far(b));
  return best ?? null;
}
