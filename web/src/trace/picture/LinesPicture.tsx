import type { TraceLineFragment } from "placegraph/client";
import { arrangeInRows, FONT, type Path } from "placegraph/picture";
import { useId, useMemo, useRef } from "react";
import { useSize } from "../../app/useSize.js";
import { bodiesOf, diagramOf } from "./diagram.js";
import { Heads } from "./Heads.js";
import { LinesBand } from "./LinesBand.js";
import { LinesBox } from "./LinesBox.js";
import { pictureOfLines, titlesOf } from "./picture-of-lines.js";
import { pileUp } from "./piles.js";
import { Stroke } from "./Stroke.js";

/** Narrower, boxes would not stand two to a row: the picture is drawn smaller instead. */
const LEAST = 392;

interface Props {
  readonly lines: readonly TraceLineFragment[];
  /** The line that is marked; null: all alike. */
  readonly open: TraceLineFragment | null;
}

/** Every line shown, in one picture: a row for each hop. The list below it says the same in words. */
export function LinesPicture({ lines, open }: Props) {
  const figure = useRef<HTMLElement>(null);
  const width = Math.max(LEAST, useSize(figure).width);
  const id = useId();
  const marked = useMemo(() => new Set(open ? bodiesOf(open) : []), [open]);
  const { piles, arranged } = useMemo(() => {
    const piled = pileUp(diagramOf(lines), marked);
    const titles = titlesOf(piled);
    const picture = pictureOfLines(piled);
    return { ...piled, arranged: arrangeInRows(picture, { width, titles }) };
  }, [lines, marked, width]);
  const hops = new Set(open?.hops.map(({ from, to }) => `${from.id} ${to.id}`));
  const isMarked = ({ line: { from, to } }: Path): boolean =>
    hops.has(`${from} ${to}`);
  const membersOf = (box: string) =>
    piles.find((pile) => pile.id === box)?.members ?? [];
  return (
    <figure className="trace-picture" ref={figure}>
      <svg
        role="img"
        aria-label="The lines in one picture. They are listed below."
        fontFamily={FONT}
        viewBox={`0 0 ${String(arranged.width)} ${String(arranged.height)}`}
        data-marked={open !== null}
      >
        <Heads id={id} />
        {arranged.bands.map((band) => (
          <LinesBand key={band.row} band={band} width={arranged.width} />
        ))}
        {arranged.paths
          .toSorted((a, b) => Number(isMarked(a)) - Number(isMarked(b)))
          .map((path) => (
            <Stroke
              key={path.line.id}
              path={path}
              isMarked={isMarked(path)}
              head={`url(#${id}${path.line.family})`}
            />
          ))}
        {arranged.boxes.map((box) => (
          <LinesBox
            key={box.node.id}
            box={box}
            members={membersOf(box.node.id)}
            isMarked={marked.has(box.node.id)}
          />
        ))}
      </svg>
      {piles.some(({ members }) => members.length > 1) && (
        <figcaption>
          A box with a number stands for bodies of one kind whose lines go on
          alike. Open a line to see its own bodies.
        </figcaption>
      )}
    </figure>
  );
}
