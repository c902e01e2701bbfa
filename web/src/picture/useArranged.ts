import {
  arrangeFreely,
  arrangeInRows,
  type Arranged,
  type Picture,
} from "placegraph/picture";
import { useEffect, useMemo, useState } from "react";
import type { Layout } from "../app/state.js";
import { settle } from "./settle.js";

interface Free {
  readonly picture: Picture;
  readonly arranged: Arranged;
}

/** The picture with a place for everything. While forces look for new places the old ones stay; null before there are any. */
export function useArranged(
  picture: Picture,
  layout: Layout,
  width: number,
): { readonly arranged: Arranged | null; readonly busy: boolean } {
  const inRows = useMemo(
    () =>
      layout === "layers" && width > 0
        ? arrangeInRows(picture, { width })
        : null,
    [picture, layout, width],
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
