import type { Arranged } from "../arranged.js";
import { FAMILIES } from "../families.js";
import { GLYPHS, kindStyle } from "../kinds.js";
import { textWidth } from "../label.js";
import type { Theme } from "../theme.js";
import { drawHead } from "./draw-line.js";
import { DOTTED } from "./draw-box.js";
import { sign } from "./sign.js";
import { written } from "./written.js";
import { element } from "./xml.js";

interface Entry {
  readonly sample: string;
  readonly sampleWidth: number;
  readonly words: string;
}

const MARGIN = 18;
const LINE = 22;
const SIZE = 12;

/** What the lines, shapes and signs of this picture mean; what it does not show is left out. */
export function legendOf(
  arranged: Arranged,
  theme: Theme,
): { readonly parts: readonly string[]; readonly height: number } {
  let [x, y] = [MARGIN, 26];
  const parts: string[] = [];
  for (const group of [families, shapes, glyphs, signs]) {
    for (const { sample, sampleWidth, words } of group(arranged, theme)) {
      const width = sampleWidth + 6 + textWidth(words, SIZE) + 20;
      if (x > MARGIN && x + width > arranged.width) [x, y] = [MARGIN, y + LINE];
      parts.push(
        element("g", { transform: `translate(${x} ${y})` }, sample),
        written(words, {
          x: x + sampleWidth + 6,
          y: y + 4,
          size: SIZE,
          fill: theme.ink,
        }),
      );
      x += width;
    }
    if (x > MARGIN) [x, y] = [MARGIN, y + LINE];
  }
  return { parts, height: y };
}

function families({ paths }: Arranged, theme: Theme): Entry[] {
  const drawn = new Set(paths.map(({ line }) => line.family));
  return FAMILIES.filter(({ family }) => drawn.has(family)).map((style) => ({
    sample: [
      element("path", {
        d: "M0 0H34",
        stroke: style[theme.name],
        "stroke-width": 1.8,
        "stroke-dasharray": style.dash || undefined,
      }),
      element(
        "g",
        { transform: "translate(32 -4.5) scale(0.9)" },
        drawHead(style, theme, style[theme.name]),
      ),
    ].join(""),
    sampleWidth: 42,
    words: `${style.title}: ${style.says}`,
  }));
}

function shapes({ boxes }: Arranged, theme: Theme): Entry[] {
  const legal = new Set(
    boxes.map(({ node }) => kindStyle(node.kind).legalPersonality),
  );
  const entry = (rx: number, words: string, dash?: string): Entry => ({
    sample: element("rect", {
      y: -7,
      width: 26,
      height: 14,
      rx,
      fill: theme.box,
      stroke: theme.edge,
      "stroke-dasharray": dash,
    }),
    sampleWidth: 26,
    words,
  });
  return [
    ...(legal.has(true) ? [entry(3, "A body with legal personality")] : []),
    ...(legal.has(false) ? [entry(7, "An arrangement or area without")] : []),
    ...(boxes.some(({ node }) => !node.inForce && node.change === null)
      ? [entry(3, "Not in force on the day", DOTTED)]
      : []),
  ];
}

function glyphs({ boxes }: Arranged, theme: Theme): Entry[] {
  const drawn = new Set(boxes.map(({ node }) => kindStyle(node.kind).glyph));
  return GLYPHS.filter((glyph) => drawn.has(glyph)).map(({ d, title }) => ({
    sample: element("path", {
      d,
      transform: "translate(0 -7)",
      fill: "none",
      stroke: theme.muted,
      "stroke-width": 1.2,
    }),
    sampleWidth: 14,
    words: title,
  }));
}

function signs({ boxes, paths }: Arranged, theme: Theme): Entry[] {
  const changes = new Set([
    ...boxes.map(({ node }) => node.change),
    ...paths.map(({ line }) => line.change),
  ]);
  const at = { x: 6, y: 0 };
  const entries: Entry[] = [];
  if (boxes.some(({ node }) => node.hidden > 0))
    entries.push({
      sample: written("+9", { x: 0, y: 4, size: 10, fill: theme.muted }),
      sampleWidth: 12,
      words: "joined to so many bodies that are not drawn",
    });
  if (changes.has("BEGAN"))
    entries.push({
      sample: sign("BEGAN", at, theme),
      sampleWidth: 12,
      words: "holds on the later day, not on the earlier",
    });
  if (changes.has("ENDED"))
    entries.push({
      sample: sign("ENDED", at, theme),
      sampleWidth: 12,
      words: "held on the earlier day, not on the later",
    });
  return entries;
}
