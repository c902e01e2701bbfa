import { select } from "d3-selection";
import {
  zoom,
  zoomIdentity,
  type D3ZoomEvent,
  type ZoomTransform,
} from "d3-zoom";
import { useLayoutEffect, useMemo, useRef, type RefObject } from "react";
import type { Size } from "../app/size.js";
import {
  fromTop,
  holding,
  showing,
  whole,
  type Area,
  type Placed,
} from "./placed.js";

export interface PanZoom {
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (x: number, y: number) => void;
  /** The whole picture. */
  readonly fit: () => void;
  /** Its whole width, from its top, or about an area that would not be seen. */
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
  readonly hold: (
    point: readonly [number, number],
    at: readonly [number, number],
  ) => void;
  /** Whether somebody moved it since it was put where it begins. */
  readonly isMoved: () => boolean;
}

const LARGEST = 4;
/** How far beyond its edges a picture may be moved. */
const SLACK = 56;
/** After so many milliseconds without a move letters are drawn sharp again. */
const REST = 160;

/** Moves and scales the drawing inside the stage: by drag, wheel, pinch, or what it returns. */
export function usePanZoom(
  stage: RefObject<HTMLDivElement | null>,
  drawing: RefObject<SVGSVGElement | null>,
  picture: Size | null,
  room: Size,
  onRest: (placed: Placed) => void,
): PanZoom {
  const now = useRef<ZoomTransform>(zoomIdentity);
  const moved = useRef(false);
  const putting = useRef(false);
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
  useLayoutEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const selection = select(element);
    let rest: ReturnType<typeof setTimeout> | undefined;
    behaviour.on("zoom", (event: D3ZoomEvent<HTMLDivElement, unknown>) => {
      const svg = drawing.current;
      const { x, y, k } = event.transform;
      now.current = event.transform;
      if (svg === null) return;
      if (!putting.current) {
        moved.current = true;
        svg.style.willChange = "transform";
      }
      svg.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
      // Of the names alone: all else would be styled anew.
      svg
        .querySelector<SVGElement>(".names")
        ?.style.setProperty("--scale", String(k));
      clearTimeout(rest);
      const settle = () => {
        svg.style.willChange = "";
        onRest({ x, y, k });
      };
      if (putting.current) settle();
      else rest = setTimeout(settle, REST);
    });
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
  }, [behaviour, stage, drawing, onRest]);

  const [width, height] = [picture?.width ?? 0, picture?.height ?? 0];
  useLayoutEffect(() => {
    const { k } = whole({ width, height }, room);
    behaviour
      // What is known need not be measured, which would lay out the whole page first.
      .extent([
        [0, 0],
        [room.width, room.height],
      ])
      .scaleExtent([Math.min(k, 0.9) * 0.9, LARGEST])
      .translateExtent([
        [-SLACK, -SLACK],
        [width + SLACK, height + SLACK],
      ]);
  }, [behaviour, width, height, room]);

  return useMemo(() => {
    const size = { width, height };
    const within = (act: (element: HTMLDivElement) => void): void => {
      if (stage.current !== null && width > 0) act(stage.current);
    };
    const put = ({ x, y, k }: Placed): void =>
      within((element) => {
        putting.current = true;
        behaviour.transform(
          select(element),
          zoomIdentity.translate(x, y).scale(k),
        );
        putting.current = false;
      });
    const begin = (placed: Placed): void => {
      moved.current = false;
      put(placed);
    };
    return {
      zoomBy: (factor) =>
        within((element) => behaviour.scaleBy(select(element), factor)),
      panBy: (x, y) =>
        within((element) => {
          const { k } = now.current;
          behaviour.translateBy(select(element), x / k, y / k);
        }),
      fit: () => begin(whole(size, room)),
      start: (about) => begin(fromTop(size, room, about)),
      reveal: (area) => {
        const { x, y, k } = now.current;
        const placed = showing(area, { x, y, k }, room);
        if (placed.x === x && placed.y === y) return;
        put(placed);
        moved.current = true;
      },
      onStage: (x, y) => now.current.apply([x, y]),
      inPicture: (left, top) => {
        const [x, y] = now.current.invert([left, top]);
        return { x, y, scale: now.current.k };
      },
      hold: (point, at) => put(holding(point, at, now.current)),
      isMoved: () => moved.current,
    };
  }, [behaviour, stage, width, height, room]);
}

function pixels({ deltaX, deltaY, deltaMode }: WheelEvent): {
  x: number;
  y: number;
} {
  const unit = deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
  return { x: deltaX * unit, y: deltaY * unit };
}
