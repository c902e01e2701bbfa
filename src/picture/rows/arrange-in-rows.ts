import type { Arranged, Band, Box } from "../arranged.js";
import { headsOf } from "../heads.js";
import { labelsOf } from "../label.js";
import type { Picture } from "../picture.js";
import { strokesOf } from "../strokes.js";
import { columnsOf, fullestRow, MEASURES } from "./measures.js";
import { lead } from "./path.js";
import { portsOf } from "./ports.js";
import { routeOf, type Place } from "./route.js";
import { seatBands } from "./seats.js";
import { takeSeats } from "./take-seats.js";
import { tierRowsOf, tiersOf } from "./tiers.js";

export interface RowsOptions {
  /** How wide the picture may be, in pixels. */
  readonly width: number;
  /** What the rows are called, the first being row 0. Default: the layers of a view. */
  readonly titles?: readonly string[];
}

/** What the layers of a view are called. */
export const LAYER_TITLES: readonly string[] = [
  "National",
  "Regions",
  "Systems",
  "Places",
  "Providers and partners",
];

/** A picture in bands, the first row on top, each on as many lines of boxes as the width needs. */
export function arrangeInRows(
  picture: Picture,
  { width, titles = LAYER_TITLES }: RowsOptions,
): Arranged {
  const { columns, boxWidth } = columnsOf(width, fullestRow(picture));
  const bands = seatBands(picture, { width, columns, boxWidth });
  const seats = takeSeats(picture, bands);
  const labels = labelsOf(
    picture.nodes.map(({ name }) => name),
    boxWidth - MEASURES.besideLabel,
    MEASURES.label,
  );
  const boxes = picture.nodes
    .map((node, index): Box => {
      const { x, y } = seats.get(node.id) ?? { x: 0, y: 0 };
      return {
        node,
        form: "BOX",
        x: x - boxWidth / 2,
        y: y - MEASURES.box.height / 2,
        width: boxWidth,
        height: MEASURES.box.height,
        label: labels[index] ?? [],
      };
    })
    .sort((a, b) => a.y - b.y || a.x - b.x);
  const last = bands.at(-1);
  return {
    width,
    height: last ? last.y + last.height : 0,
    bands: bands.map(({ row, y, height, root, nodes }): Band => {
      const count = nodes.length + (root ? 1 : 0);
      return { row, title: titles[row] ?? "", count, y, height };
    }),
    boxes,
    ...linesOf(picture, boxes, width),
  };
}

function linesOf(
  picture: Picture,
  boxes: readonly Box[],
  width: number,
): Pick<Arranged, "paths" | "strokes" | "heads"> {
  const tiers = tiersOf(boxes);
  const rows = tierRowsOf(tiers, width);
  const places = new Map(
    rows.flatMap(({ first, last }, row) =>
      tiers
        .slice(first, last + 1)
        .flatMap((tier, index) =>
          tier.boxes.map((box): [string, Place] => [
            box.node.id,
            { box, tier: first + index, row },
          ]),
        ),
    ),
  );
  const routes = picture.lines.flatMap((line) => {
    const from = places.get(line.from);
    const to = places.get(line.to);
    return from && to && from !== to
      ? [routeOf(line, from, to, tiers, rows)]
      : [];
  });
  const ports = portsOf(routes);
  const paths = routes.map((route) => lead(route, ports(route)));
  const resting = paths.filter(({ line }) => line.change === null);
  return { paths, strokes: strokesOf(resting), heads: headsOf(resting) };
}
