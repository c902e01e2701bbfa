import type { Arranged, Picture } from "placegraph/picture";
import {
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from "react";
import { onKey } from "./keys.js";
import { nextLine } from "./moves.js";
import type { PanZoom } from "./usePanZoom.js";
import type { Pointing } from "./usePointed.js";
import { lineInWords } from "./words.js";

interface Acts {
  readonly picture: Picture;
  readonly expanded: readonly string[];
  readonly onSelect: (id: string) => void;
  readonly onExpand: (id: string) => void;
  readonly onCollapse: (id: string) => void;
  readonly drawing: RefObject<SVGSVGElement | null>;
  readonly arranged: Arranged | null;
  readonly panZoom: PanZoom;
  readonly pointing: Pointing;
  readonly onStart: () => void;
  /** A body was come to. */
  readonly onWalk: (body: string) => void;
}

/** What mouse and keys do in the picture, and what was told last to those who do not see it. */
export function useActions(acts: Acts) {
  const { picture, arranged, panZoom, drawing, onSelect, onWalk } = acts;
  const { pointed, point, at } = acts.pointing;
  const [heard, setHeard] = useState("");
  const nodeOf = (id: string) => picture.nodes.find((node) => node.id === id);
  const boxOf = (id: string) =>
    arranged?.boxes.find(({ node }) => node.id === id);
  const line = pointed !== null && "lines" in pointed ? pointed.lines[0] : null;

  const toggle = (id: string) => {
    onWalk(id);
    if (acts.expanded.includes(id)) acts.onCollapse(id);
    else if ((nodeOf(id)?.hidden ?? 0) > 0) acts.onExpand(id);
  };
  const focus = (id: string) =>
    drawing.current
      ?.querySelector<SVGGElement>(`[data-body="${CSS.escape(id)}"]`)
      ?.focus({ preventScroll: true });
  const walkLines = (body: string, step: 1 | -1) => {
    const next = arranged && nextLine(arranged, body, line ?? null, step);
    const box = boxOf(body);
    if (!next || box === undefined) return;
    const below = panZoom.onStage(box.x, box.y + box.height);
    point({ lines: [next.line.id], at: below });
    const nodes = new Map(picture.nodes.map((node) => [node.id, node]));
    setHeard(`Line ${next.place}: ${lineInWords(next.line, nodes)}`);
  };

  return {
    heard,
    onClick: (event: MouseEvent) => {
      const opened = badgeAt(event);
      if (opened !== null) return toggle(opened);
      const found = at(event);
      const id = found && ("lines" in found ? found.lines[0] : found.body);
      if (id != null) onSelect(id);
    },
    onDoubleClick: (event: MouseEvent) => {
      const found = at(event);
      if (found !== null && "body" in found) toggle(found.body);
    },
    onFocus: ({ target }: FocusEvent) => {
      const id = target.getAttribute("data-body") ?? "";
      const box = boxOf(id);
      if (box === undefined) return;
      onWalk(id);
      point({ body: id });
      panZoom.reveal(box);
    },
    onBlur: () => point(null),
    onKeyDown: (event: KeyboardEvent) =>
      onKey(event, {
        arranged,
        panZoom,
        onStart: acts.onStart,
        onFocus: focus,
        onSelect: (body) => onSelect(line ?? body),
        onToggle: toggle,
        onNextLine: walkLines,
        onLeaveLine: (body) => point({ body }),
      }),
  };
}

/** The body whose count of neighbours is pressed. */
function badgeAt({ target }: MouseEvent): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest("[data-badge]")?.getAttribute("data-badge") ?? null;
}
