import type { Band } from "../arranged.js";
import type { Theme } from "../theme.js";
import { written } from "./written.js";
import { element } from "./xml.js";

export function bandGround(band: Band, width: number, theme: Theme): string {
  return element("rect", {
    x: 4,
    y: band.y,
    width: width - 8,
    height: band.height,
    rx: 8,
    fill: theme.band,
  });
}

export function bandTitle(band: Band, theme: Theme): string {
  return written(`${band.title} (${band.count})`, {
    x: 18,
    y: band.y + 19,
    size: 12,
    weight: 700,
    fill: theme.muted,
    halo: theme.band,
  });
}
