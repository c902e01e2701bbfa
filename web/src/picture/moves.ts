import type { Arranged, Box, PictureLine } from "placegraph/picture";

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

/** The line of a body that follows another, going round. */
export function nextLine(
  { paths }: Arranged,
  body: string,
  from: string | null,
  step: 1 | -1,
): { readonly line: PictureLine; readonly place: string } | null {
  const lines = paths
    .map(({ line }) => line)
    .filter((line) => line.from === body || line.to === body);
  const at = lines.findIndex(({ id }) => id === from);
  const next = at < 0 ? (step > 0 ? 0 : -1) : (at + step) % lines.length;
  const line = lines.at(next);
  if (line === undefined) return null;
  return { line, place: `${lines.indexOf(line) + 1} of ${lines.length}` };
}
