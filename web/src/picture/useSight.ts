import type { Arranged, Box } from "placegraph/picture";
import { useCallback, useLayoutEffect, useRef } from "react";
import type { Layout } from "../app/state.js";
import type { Size } from "../app/size.js";
import type { PanZoom } from "./usePanZoom.js";

interface Sight {
  readonly layout: Layout;
  readonly root: string | null;
  /** How large the stage is. */
  readonly room: Size;
}

interface Seen extends Sight {
  readonly arranged: Arranged;
}

/**
 * What of the picture is seen. One that is new is seen from its start, and again when its stage changes size, unless somebody moved it. One of
 * the same body that changed, since a body in it was opened or another day is seen, stays where a body of it is. Returns the way back to the start.
 */
export function useSight(
  arranged: Arranged | null,
  { layout, root, room }: Sight,
  about: string | null,
  panZoom: PanZoom,
): () => void {
  const seen = useRef<Seen | null>(null);
  const start = useCallback(() => {
    if (arranged === null) return;
    if (layout === "free") panZoom.fit();
    else panZoom.start(boxOf(arranged, root));
  }, [arranged, layout, root, panZoom]);
  // Before the first sight is drawn: to move it afterwards would lay out all of it twice.
  useLayoutEffect(() => {
    const before = seen.current;
    if (arranged === null || room.width === 0) return;
    seen.current = { arranged, layout, root, room };
    const isAlike =
      before?.root === root &&
      before.layout === layout &&
      (layout === "free" || before.arranged.width === arranged.width);
    if (!isAlike) start();
    else if (before.arranged === arranged) {
      if (before.room !== room && !panZoom.isMoved()) start();
    } else {
      const [was, is] = [boxOf(before.arranged, about), boxOf(arranged, about)];
      if (was === null || is === null) start();
      else panZoom.hold(middleOf(is), panZoom.onStage(...middleOf(was)));
    }
  }, [arranged, layout, root, room, about, panZoom, start]);
  return start;
}

function boxOf({ boxes }: Arranged, id: string | null): Box | null {
  return boxes.find(({ node }) => node.id === id) ?? null;
}

export function middleOf({ x, y, width, height }: Box): [x: number, y: number] {
  return [x + width / 2, y + height / 2];
}
