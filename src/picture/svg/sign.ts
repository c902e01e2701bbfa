import type { Point } from "../arranged.js";
import type { Change } from "../picture.js";
import type { Theme } from "../theme.js";
import { element } from "./xml.js";

/** A full circle with a plus: began. A hollow one with a minus: ended. */
export function sign(
  change: NonNullable<Change>,
  { x, y }: Point,
  theme: Theme,
): string {
  const began = change === "BEGAN";
  return element(
    "g",
    { transform: `translate(${x} ${y})`, stroke: theme.ink },
    element("circle", { r: 5.5, fill: began ? theme.ink : theme.ground }),
    element("path", {
      d: began ? "M-3 0H3M0 -3V3" : "M-3 0H3",
      stroke: began ? theme.ground : theme.ink,
      "stroke-width": 1.6,
    }),
  );
}
