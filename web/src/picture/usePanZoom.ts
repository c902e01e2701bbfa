import { select } from "d3-selection";
import {
  zoom,
  zoomIdentity,
  type D3ZoomEvent,
  type ZoomTransform,
} from "d3-zoom";
import { useEffect, useMemo, useRef, type RefObject } from "react";
import type { Size } from "../app/useSize.js";

export interface Area extends Size {
  readonly x: number;
  readonly y: number;
}

export interface PanZoom {
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (x: number, y: number) => void;
  /** The whole picture. */
  readonly fit: () => void;
  /** As large as it is drawn, from its top, or about an area that would not be seen. */
  readonly start: (about: Area | null) => void;
  /** Moves as little as shows an area. */
  readonly reveal: (area: Area) => void;
  /** Where a point of the picture is on the stage. */
  readonly onStage: (x: number, y: number) => readonly [number, number];
  /** Which point of the picture is there on the stage, and how large it is seen. */
  readonly inPicture: (
    x: number,
    y: number,
  ) => { readonly x: number; readonly y: number; readonly scale: number };
  /** Moves the picture so that a point of it is there. */
  readonly hold: (x: number, y: number, at: readonly [number, number]) => void;
}

const LARGEST = 4;
const CLOSE = 16;
/** After so many milliseconds without a move letters are drawn sharp again. */
const REST = 160;

/** Moves and scales the drawing inside the stage: by drag, wheel, pinch, or what it returns. */
export function usePanZoom(
  stage: RefObject<HTMLDivElement | null>,
  drawing: RefObject<SVGSVGElement | null>,
  picture: Size | null,
  onScale: (scale: number) => void,
): PanZoom {
  const now = useRef<ZoomTransform>(zoomIdentity);
  const behaviour = useMemo(
    () =>
      zoom<HTMLDivElement, unknown>()
        // A wheel moves the page or the picture; with control, or two fingers, it scales.
        .filter((event: MouseEvent) =>
          event.type === "wheel"
            ? event.ctrlKey || event.metaKey
            : !event.button,
        ),
    [],
  );
  useEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const selection = select(element);
    let rest: ReturnType<typeof setTimeout> | undefined;
    behaviour.on(
      "zoom",
      ({ transform }: D3ZoomEvent<HTMLDivElement, unknown>) => {
        const svg = drawing.current;
        now.current = transform;
        if (svg === null) return;
        const { x, y, k } = transform;
        svg.style.willChange = "transform";
        svg.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
        svg.style.setProperty("--scale", String(k));
        clearTimeout(rest);
        rest = setTimeout(() => {
          svg.style.willChange = "";
          onScale(k);
        }, REST);
      },
    );
    selection.call(behaviour).on("dblclick.zoom", null);
    const wheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) return;
      const before = now.current;
      const { x, y } = pixels(event);
      behaviour.translateBy(selection, -x / before.k, -y / before.k);
      // At the end of the picture the page goes on.
      if (now.current.x !== before.x || now.current.y !== before.y)
        event.preventDefault();
    };
    element.addEventListener("wheel", wheel, { passive: false });
    return () => {
      clearTimeout(rest);
      element.removeEventListener("wheel", wheel);
      selection.on(".zoom", null);
    };
  }, [behaviour, stage, drawing, onScale]);

  const [width, height] = [picture?.width ?? 0, picture?.height ?? 0];
  return useMemo(() => {
    const within =
      (act: (element: HTMLDivElement, whole: number) => void) => () => {
        const element = stage.current;
        if (element === null || width === 0) return;
        const whole = Math.min(
          element.clientWidth / width,
          element.clientHeight / height,
          1,
        );
        const slack = 56;
        behaviour
          .scaleExtent([Math.min(whole, 0.9) * 0.9, LARGEST])
          .translateExtent([
            [-slack, -slack],
            [width + slack, height + slack],
          ]);
        act(element, whole);
      };
    const set = (element: HTMLDivElement, x: number, y: number, k: number) =>
      behaviour.transform(
        select(element),
        zoomIdentity.translate(x, y).scale(k),
      );
    return {
      zoomBy: (factor) =>
        within((element) => behaviour.scaleBy(select(element), factor))(),
      panBy: (x, y) =>
        within((element) => {
          const { k } = now.current;
          behaviour.translateBy(select(element), x / k, y / k);
        })(),
      fit: within((element, whole) =>
        set(
          element,
          (element.clientWidth - width * whole) / 2,
          (element.clientHeight - height * whole) / 2,
          whole,
        ),
      ),
      start: (about) =>
        within((element) => {
          const left = (element.clientWidth - width) / 2;
          const beyond =
            about !== null &&
            about.y + about.height + CLOSE > element.clientHeight;
          const top = beyond
            ? element.clientHeight / 2 - about.y - about.height / 2
            : Math.max(0, (element.clientHeight - height) / 3);
          set(element, left, top, 1);
        })(),
      reveal: (area) =>
        within((element) => {
          const { x, y, k } = now.current;
          const over = (from: number, to: number, room: number): number =>
            from < CLOSE
              ? CLOSE - from
              : to > room - CLOSE
                ? room - CLOSE - to
                : 0;
          const dx = over(
            x + area.x * k,
            x + (area.x + area.width) * k,
            element.clientWidth,
          );
          const dy = over(
            y + area.y * k,
            y + (area.y + area.height) * k,
            element.clientHeight,
          );
          if (dx !== 0 || dy !== 0) set(element, x + dx, y + dy, k);
        })(),
      onStage: (x, y) => now.current.apply([x, y]),
      inPicture: (left, top) => {
        const [x, y] = now.current.invert([left, top]);
        return { x, y, scale: now.current.k };
      },
      hold: (x, y, [atX, atY]) =>
        within((element) => {
          const { k } = now.current;
          set(element, atX - x * k, atY - y * k, k);
        })(),
    };
  }, [behaviour, stage, width, height]);
}

function pixels({ deltaX, deltaY, deltaMode }: WheelEvent): {
  x: number;
  y: number;
} {
  const unit = deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
  return { x: deltaX * unit, y: deltaY * unit };
}
