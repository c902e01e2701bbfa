import {
  arrangeFreely,
  arrangeInRows,
  widthInRows,
  type Arranged,
  type Picture,
} from "placegraph/picture";
import { useEffect, useMemo, useState } from "react";
import type { Layout } from "../app/state.js";
import type { Size } from "../app/size.js";
import { settle } from "./settle.js";

interface Free {
  readonly picture: Picture;
  readonly arranged: Arranged;
}

const LEAST_WIDTH = 340;

/** The picture with a place for everything. While forces look for new places the old ones stay; null before there are any. */
export function useArranged(
  picture: Picture,
  layout: Layout,
  room: Size,
): { readonly arranged: Arranged | null; readonly busy: boolean } {
  const width = useMemo(
    () =>
      layout === "layers" && room.width > 0
        ? widthInRows(picture, {
            ...room,
            width: Math.max(room.width, LEAST_WIDTH),
          })
        : 0,
    [picture, layout, room],
  );
  const inRows = useMemo(
    () => (width > 0 ? arrangeInRows(picture, { width }) : null),
    [picture, width],
  );
  const [free, setFree] = useState<Free | null>(null);
  useEffect(() => {
    if (layout !== "free") return;
    return settle(picture, (places) =>
      setFree({ picture, arranged: arrangeFreely(picture, places) }),
    );
  }, [picture, layout]);
  return layout === "layers"
    ? { arranged: inRows, busy: false }
    : { arranged: free?.arranged ?? null, busy: free?.picture !== picture };
}
