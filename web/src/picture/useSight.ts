import type { Arranged, Box } from "placegraph/picture";
import { useCallback, useEffect, useRef } from "react";
import type { Layout } from "../app/state.js";
import type { PanZoom } from "./usePanZoom.js";

interface Seen {
  readonly arranged: Arranged;
  readonly layout: Layout;
  readonly root: string | null;
}

/**
 * What of the picture is seen. One that is new is seen from its start. One of the same body that changed, since a body in it was opened or another
 * day is seen, stays where a body of it is. Returns the way back to the start.
 */
export function useSight(
  arranged: Arranged | null,
  layout: Layout,
  root: string | null,
  about: string | null,
  panZoom: PanZoom,
): () => void {
  const seen = useRef<Seen | null>(null);
  const start = useCallback(() => {
    if (arranged === null) return;
    if (layout === "free") panZoom.fit();
    else panZoom.start(boxOf(arranged, root));
  }, [arranged, layout, root, panZoom]);
  useEffect(() => {
    const before = seen.current;
    if (arranged === null || before?.arranged === arranged) return;
    seen.current = { arranged, layout, root };
    const isAlike =
      before?.root === root &&
      before.layout === layout &&
      (layout === "free" || before.arranged.width === arranged.width);
    const was = isAlike ? boxOf(before.arranged, about) : null;
    const is = boxOf(arranged, about);
    if (was === null || is === null) start();
    else panZoom.hold(...middleOf(is), panZoom.onStage(...middleOf(was)));
  }, [arranged, layout, root, about, panZoom, start]);
  return start;
}

function boxOf({ boxes }: Arranged, id: string | null): Box | null {
  return boxes.find(({ node }) => node.id === id) ?? null;
}

export function middleOf({ x, y, width, height }: Box): [x: number, y: number] {
  return [x + width / 2, y + height / 2];
}
