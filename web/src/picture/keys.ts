import type { Arranged } from "placegraph/picture";
import type { KeyboardEvent } from "react";
import { moved } from "./moves.js";
import type { PanZoom } from "./usePanZoom.js";

interface Does {
  readonly arranged: Arranged | null;
  readonly panZoom: PanZoom;
  readonly onStart: () => void;
  readonly onSelect: (body: string) => void;
  readonly onToggle: (body: string) => void;
  readonly onFocus: (body: string) => void;
  /** The next line of a body, or the one before. */
  readonly onNextLine: (body: string, step: 1 | -1) => void;
  readonly onLeaveLine: (body: string) => void;
}

const STEP = 60;
const PANS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

/** What a key does in the picture: on the stage it moves the picture, on a body it goes to another, selects or opens it. */
export function onKey(event: KeyboardEvent, does: Does): void {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (ctrlKey || metaKey || altKey || !(target instanceof Element)) return;
  if (target.closest("button") !== null) return;
  const body = target.closest("[data-body]")?.getAttribute("data-body") ?? null;
  if (
    (body !== null && !event.shiftKey && onBody(key, body, does)) ||
    (body !== null && key === "L" && (does.onNextLine(body, -1), true)) ||
    onStage(key, does)
  )
    event.preventDefault();
}

function onBody(key: string, body: string, does: Does): boolean {
  const next = does.arranged && moved(does.arranged, body, key);
  if (next) does.onFocus(next.node.id);
  else if (key === "Enter" || key === " ") does.onSelect(body);
  else if (key === "e") does.onToggle(body);
  else if (key === "l") does.onNextLine(body, 1);
  else if (key === "Escape") does.onLeaveLine(body);
  else return key in PANS;
  return true;
}

function onStage(key: string, { panZoom, onStart }: Does): boolean {
  const pan = PANS[key];
  if (pan !== undefined) panZoom.panBy(...pan);
  else if (key === "+" || key === "=") panZoom.zoomBy(1.4);
  else if (key === "-") panZoom.zoomBy(1 / 1.4);
  else if (key === "0") panZoom.fit();
  else if (key === "1") onStart();
  else return false;
  return true;
}
