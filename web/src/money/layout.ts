import { sankey, sankeyLeft, sankeyLinkHorizontal } from "d3-sankey";
import type { Bar } from "./bars.js";
import type { Diagram, Ribbon } from "./diagram.js";
import { exactPounds } from "./words.js";

const BAR = 12;
/** Room above each bar for its words. */
export const WORDS = 64;

interface PlacedBar extends Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where its words stand: those of the outer bars run inwards. */
  readonly anchor: "start" | "middle" | "end";
}

interface PlacedRibbon {
  readonly key: string;
  readonly direction: Ribbon["direction"];
  /** From what to what, and how much. */
  readonly title: string;
  readonly path: string;
  readonly thickness: number;
}

interface Layout {
  readonly height: number;
  readonly bars: readonly PlacedBar[];
  readonly ribbons: readonly PlacedRibbon[];
}

/** Places a diagram in a width. As high as its fullest column needs, so that a pound is as thick in every diagram of one scale. */
export function layOut(
  { bars, ribbons, pounds }: Diagram,
  width: number,
  pixelsPerPound: number,
): Layout {
  const generator = sankey<Bar, Ribbon>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyLeft)
    .nodeSort(null)
    .nodeWidth(BAR)
    .nodePadding(WORDS);
  const input = () => ({
    nodes: bars.map((bar) => ({ ...bar })),
    links: ribbons.map((ribbon) => ({ ...ribbon, value: ribbon.pounds })),
  });
  const fullest = fullestColumn(generator(input()).nodes);
  const height = fullest * WORDS + pounds * pixelsPerPound;
  const { nodes, links } = generator.extent([
    [0, WORDS],
    [width, height],
  ])(input());
  const path = sankeyLinkHorizontal();
  return {
    height,
    bars: nodes.map(
      ({ x0 = 0, x1 = 0, y0 = 0, y1 = 0, depth = 0, ...bar }) => ({
        id: bar.id,
        label: bar.label,
        measure: bar.measure,
        x: x0,
        y: y0,
        width: x1 - x0,
        height: Math.max(1, y1 - y0),
        anchor: ANCHORS[depth] ?? "middle",
      }),
    ),
    ribbons: links.map((link, at) => ({
      key: String(at),
      direction: link.direction,
      title: `${labelOf(link.source)} to ${labelOf(link.target)}: ${exactPounds(link.pounds)}`,
      path: path(link) ?? "",
      thickness: Math.max(1, link.width ?? 0),
    })),
  };
}

const ANCHORS = ["start", "middle", "end"] as const;

function fullestColumn(
  nodes: readonly { readonly depth?: number | undefined }[],
): number {
  const counts = new Map<number, number>();
  for (const { depth = 0 } of nodes)
    counts.set(depth, (counts.get(depth) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

function labelOf(end: number | string | Bar): string {
  return typeof end === "object" ? end.label : String(end);
}
