import type { Arranged } from "placegraph/picture";
import {
  useCallback,
  useEffect,
  useMemo,
  useState,
  type RefObject,
} from "react";
import { lineFinder } from "./hit.js";
import type { Pointed } from "./pointed.js";
import type { PanZoom } from "./usePanZoom.js";

interface Place {
  readonly target: EventTarget | null;
  readonly clientX: number;
  readonly clientY: number;
}

export interface Pointing {
  readonly pointed: Pointed | null;
  readonly point: (pointed: Pointed | null) => void;
  /** What lies at the place of an event. */
  readonly at: (event: Place) => Pointed | null;
}

/** What the mouse points at, and a way to point by the focus. */
export function usePointed(
  stage: RefObject<HTMLDivElement | null>,
  arranged: Arranged | null,
  { inPicture }: PanZoom,
): Pointing {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const point = useCallback(
    (next: Pointed | null) =>
      setPointed((now) => (isSame(now, next) ? now : next)),
    [],
  );
  const find = useMemo(() => arranged && lineFinder(arranged), [arranged]);
  const at = useCallback(
    ({ target, clientX, clientY }: Place): Pointed | null => {
      const element = stage.current;
      if (element === null || !(target instanceof Element)) return null;
      const body = target.closest("[data-body]")?.getAttribute("data-body");
      if (body != null) return { body };
      // What lies above the picture hides it.
      if (target !== element && target.closest("svg.drawing") === null)
        return null;
      const { left, top } = element.getBoundingClientRect();
      const place = [clientX - left, clientY - top] as const;
      const { x, y, scale } = inPicture(...place);
      const lines = find?.({ x, y }, scale) ?? [];
      return lines.length === 0 ? null : { lines, at: place };
    },
    [stage, find, inPicture],
  );
  useEffect(() => {
    const element = stage.current;
    if (element === null) return;
    let frame = 0;
    const leave = () => {
      cancelAnimationFrame(frame);
      point(null);
    };
    const move = (event: PointerEvent) => {
      if (event.pointerType === "touch") return;
      cancelAnimationFrame(frame);
      // While the picture is dragged, nothing is pointed at.
      frame = requestAnimationFrame(() =>
        point(event.buttons > 0 ? null : at(event)),
      );
    };
    element.addEventListener("wheel", leave, { passive: true });
    element.addEventListener("pointermove", move);
    element.addEventListener("pointerleave", leave);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener("wheel", leave);
      element.removeEventListener("pointermove", move);
      element.removeEventListener("pointerleave", leave);
    };
  }, [stage, point, at]);
  return { pointed, point, at };
}

function isSame(one: Pointed | null, other: Pointed | null): boolean {
  const what = (pointed: Pointed | null): string =>
    pointed === null
      ? ""
      : "body" in pointed
        ? `body ${pointed.body}`
        : `lines ${pointed.lines.join(" ")}`;
  return what(one) === what(other);
}
