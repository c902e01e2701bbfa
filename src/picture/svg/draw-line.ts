import type { Heads, Path, Stroke } from "../arranged.js";
import { familyStyle, type FamilyStyle } from "../families.js";
import { headsOf } from "../heads.js";
import type { Theme } from "../theme.js";
import { lineWidth } from "../weight.js";
import { sign } from "./sign.js";
import { element } from "./xml.js";

/** What is drawn of lines that hold on the days seen. */
export function drawStroke(
  { family, d, width, dashOffset }: Stroke,
  theme: Theme,
): string {
  const style = familyStyle(family);
  return element("path", {
    d,
    stroke: style[theme.name],
    "stroke-width": width,
    "stroke-dasharray": style.dash || undefined,
    "stroke-dashoffset": dashOffset || undefined,
  });
}

export function drawHeads({ family, d }: Heads, theme: Theme): string {
  const style = familyStyle(family);
  const colour = style[theme.name];
  return element("path", {
    d,
    fill: style.head.filled ? colour : theme.band,
    stroke: style.head.filled ? undefined : colour,
  });
}

/** A line that differs between two days. */
export function drawChanged(path: Path, theme: Theme): string[] {
  const { line, d, dashOffset } = path;
  if (line.change === null) return [];
  const style = familyStyle(line.family);
  return [
    element("path", {
      d,
      fill: "none",
      stroke: style[theme.name],
      "stroke-width": lineWidth(line.change),
      "stroke-dasharray": style.dash || undefined,
      "stroke-dashoffset": dashOffset || undefined,
    }),
    ...headsOf([path]).map((heads) => drawHeads(heads, theme)),
  ];
}

/** The sign that tells on which of the two days it holds. */
export function changeSign({ line, tail }: Path, theme: Theme): string[] {
  return line.change === null ? [] : [sign(line.change, tail, theme)];
}

/** A head as it is given, for a legend. */
export function drawHead(
  { head }: FamilyStyle,
  theme: Theme,
  colour: string,
): string {
  return element("path", {
    d: head.d,
    fill: head.filled ? colour : theme.band,
    stroke: head.filled ? undefined : colour,
    "stroke-width": head.filled ? undefined : 1.5,
  });
}
