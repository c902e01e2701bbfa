import { formatDay } from "../../domain/time.js";
import type { SeenView } from "../../graphql/view/seen-view.js";
import type { Address } from "./address.js";
import type { Way } from "./formats/format.js";

/** What a view is called once saved: icb-QWO-2026-04-01.graphml. A view that is not whole says so. */
export function fileName(
  { root, asked: { asOf, comparedWith }, truncation }: SeenView,
  { suffix, format }: Address,
  way: Way,
): string {
  const name = [
    root.record.id,
    formatDay(asOf),
    ...(comparedWith == null ? [] : ["and", formatDay(comparedWith)]),
    ...(way === format.ways[0] ? [] : [way.name]),
    ...(truncation === null ? [] : ["partial"]),
  ].join("-");
  return `${name.replace(/[^\w.-]/g, "-")}.${suffix}`;
}
