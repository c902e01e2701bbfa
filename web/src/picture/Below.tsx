import type { Arranged } from "placegraph/picture";
import type { Size } from "../app/size.js";
import { listed } from "../app/words.js";
import { layersBelow } from "./layers-below.js";
import type { Placed } from "./placed.js";

interface Props {
  readonly arranged: Arranged;
  readonly placed: Placed;
  readonly room: Size;
  readonly onDown: () => void;
}

/** That the picture goes on below what is seen of it, with which layers, and the way there. */
export function Below({ arranged, placed, room, onDown }: Props) {
  const titles = layersBelow(arranged, placed, room);
  if (titles === null) return null;
  return (
    <button type="button" className="picture-below" onClick={onDown}>
      <span aria-hidden="true">↓</span>
      <span>More below{titles.length > 0 && `: ${listed(titles)}`}</span>
    </button>
  );
}
