import { element, text } from "./xml.js";

interface Writing {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  readonly anchor?: "middle" | "end";
  /** A ground behind the letters, where lines run past. */
  readonly halo?: string;
}

/** One line of text. */
export function written(
  value: string,
  { x, y, size, fill, weight, anchor, halo }: Writing,
): string {
  return element(
    "text",
    {
      x,
      y,
      "font-size": size,
      "font-weight": weight,
      fill,
      "text-anchor": anchor,
      stroke: halo,
      "stroke-width": halo && 4,
      "stroke-linejoin": halo && "round",
      "paint-order": halo && "stroke",
    },
    text(value),
  );
}
