import type { Arranged } from "../arranged.js";
import { labelsThatFit } from "../free/labels-that-fit.js";
import { THEMES, type ThemeName } from "../theme.js";
import { restingOpacity } from "../weight.js";
import { bandGround, bandTitle } from "./draw-band.js";
import { drawBox, drawDot } from "./draw-box.js";
import { changeSign, drawChanged, drawHeads, drawStroke } from "./draw-line.js";
import { legendOf } from "./legend.js";
import { written } from "./written.js";
import { element, text } from "./xml.js";

export interface SvgOptions {
  /** Over the picture, and its name for those who do not see it. */
  readonly title: string;
  /** What is to be seen, in a sentence or two, for those who do not see it. */
  readonly description: string;
  /** Under the title: the day, and what was left out. */
  readonly caption: string;
  /** Under the legend: where more of it is told. Default: nothing. */
  readonly foot?: string;
  readonly theme?: ThemeName;
}

/** Faces of one measure, so that labels fit wherever the file is opened. */
export const FONT = "Arial, 'Liberation Sans', Helvetica, sans-serif";
const HEADING = 62;
const FOOT = 18;
const MARGIN = 18;

/** A picture as an SVG file that stands alone: title, day, legend, and every name in full. */
export function svgOf(arranged: Arranged, options: SvgOptions): string {
  const theme = THEMES[options.theme ?? "light"];
  const { width, bands, boxes, paths, strokes, heads } = arranged;
  const labelled = labelsThatFit(boxes, 1);
  const legend = legendOf(arranged, theme);
  const legendAt = HEADING + arranged.height;
  const footAt = legendAt + legend.height;
  const height = footAt + (options.foot === undefined ? 0 : FOOT);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-labelledby": "title desc",
      "font-family": FONT,
    },
    element("title", { id: "title" }, text(options.title)),
    element("desc", { id: "desc" }, text(options.description)),
    element("rect", { width: "100%", height: "100%", fill: theme.ground }),
    written(options.title, {
      x: MARGIN,
      y: 28,
      size: 18,
      weight: 700,
      fill: theme.ink,
    }),
    written(options.caption, {
      x: MARGIN,
      y: 48,
      size: 12,
      fill: theme.muted,
    }),
    element(
      "g",
      { transform: `translate(0 ${HEADING})` },
      ...bands.map((band) => bandGround(band, width, theme)),
      element(
        "g",
        { fill: "none", opacity: restingOpacity(arranged) },
        ...strokes.map((stroke) => drawStroke(stroke, theme)),
        ...heads.map((each) => drawHeads(each, theme)),
      ),
      ...paths.flatMap((path) => drawChanged(path, theme)),
      ...bands.map((band) => bandTitle(band, theme)),
      ...boxes.map((box) =>
        box.form === "DOT"
          ? drawDot(box, theme, labelled.has(box.node.id))
          : drawBox(box, theme),
      ),
      ...paths.flatMap((path) => changeSign(path, theme)),
    ),
    element("g", { transform: `translate(0 ${legendAt})` }, ...legend.parts),
    ...(options.foot === undefined
      ? []
      : [
          written(options.foot, {
            x: MARGIN,
            y: footAt + 4,
            size: 12,
            fill: theme.muted,
          }),
        ]),
  );
}
