import type { Arranged } from "placegraph/picture";
import type { Size } from "../app/size.js";
import type { Placed } from "./placed.js";

/** What of a picture may lie below the stage without a word: the edge of its last band. */
const EDGE = 24;
/** Where the title of a band is written. */
const TITLE = 20;

/** The layers that are not seen since they lie below the stage, each with how many bodies; null: the picture ends on the stage. */
export function layersBelow(
  { bands, height }: Pick<Arranged, "bands" | "height">,
  { y, k }: Placed,
  room: Size,
): readonly string[] | null {
  const end = (room.height - y) / k;
  if (height - EDGE <= end) return null;
  return bands
    .filter((band) => band.y + TITLE > end)
    .map(({ title, count }) => `${title} (${count})`);
}
