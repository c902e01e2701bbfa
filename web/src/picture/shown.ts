import type { Arranged } from "placegraph/picture";

let shown: Arranged | null = null;

/** Remembers the picture as it is drawn; returns what forgets it. */
export function show(arranged: Arranged | null): () => void {
  shown = arranged;
  return () => {
    shown = null;
  };
}

/** The picture as it is drawn now, for its files; null: none is. */
export function shownNow(): Arranged | null {
  return shown;
}
