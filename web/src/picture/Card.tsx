import {
  FAMILIES,
  kindStyle,
  type Arranged,
  type PictureLine,
} from "placegraph/picture";
import { useLayoutEffect, useRef, type RefObject } from "react";
import { LineSample } from "./LineSample.js";
import type { PanZoom } from "./usePanZoom.js";
import type { Pointed } from "./pointed.js";
import { counted } from "../app/words.js";
import { changeInWords } from "./words.js";

interface Props {
  readonly arranged: Arranged;
  readonly pointed: Pointed;
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly onStage: PanZoom["onStage"];
}

const MOST = 4;
const WIDTH = 300;
const APART = 8;

/** What is pointed at, in full. It says nothing that the body's own label does not, so it is for the eye alone. */
export function Card({ arranged, pointed, stage, onStage }: Props) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [element, room] = [card.current, stage.current];
    if (element === null || room === null) return;
    const [x, above, below] = placeOf(arranged, pointed, onStage);
    const left = Math.min(x, room.clientWidth - WIDTH - APART);
    const fits = below + element.offsetHeight + APART <= room.clientHeight;
    const top = fits ? below : above - element.offsetHeight;
    element.style.transform = `translate(${Math.max(APART, left)}px, ${Math.max(APART, top)}px)`;
  }, [arranged, pointed, stage, onStage]);
  return (
    <div ref={card} className="picture-card" aria-hidden="true">
      {"body" in pointed ? (
        <BodyCard arranged={arranged} id={pointed.body} />
      ) : (
        <LinesCard arranged={arranged} ids={pointed.lines} />
      )}
    </div>
  );
}

/** Where on the stage the card stands: its left edge, and where it ends above or begins below. */
function placeOf(
  { boxes }: Arranged,
  pointed: Pointed,
  onStage: PanZoom["onStage"],
): readonly [x: number, above: number, below: number] {
  if ("lines" in pointed) {
    const [x, y] = pointed.at;
    return [x, y - APART, y + 2 * APART];
  }
  const box = boxes.find(({ node }) => node.id === pointed.body);
  if (box === undefined) return [0, 0, 0];
  const [x, above] = onStage(box.x, box.y);
  const [, below] = onStage(box.x, box.y + box.height);
  return [x, above - APART, below + APART];
}

function BodyCard({ arranged, id }: { arranged: Arranged; id: string }) {
  const node = arranged.boxes.find((box) => box.node.id === id)?.node;
  if (node === undefined) return null;
  const lines = arranged.paths
    .map(({ line }) => line)
    .filter(({ from, to }) => from === id || to === id);
  return (
    <>
      <strong>{node.name}</strong>
      <span className="picture-kind">
        {kindStyle(node.kind).noun}
        {node.change && `, ${changeInWords(node.change)}`}
      </span>
      <span className="picture-families-of">
        {FAMILIES.map(({ family, title }) => {
          const count = lines.filter((line) => line.family === family).length;
          return (
            count > 0 && (
              <span key={family}>
                <LineSample family={family} /> {title} {count}
              </span>
            )
          );
        })}
      </span>
      <span>
        Joined to {counted(node.degree, "body", "bodies")}
        {node.hidden > 0 && `, ${node.hidden} of them not drawn`}
      </span>
    </>
  );
}

function LinesCard({
  arranged,
  ids,
}: {
  arranged: Arranged;
  ids: readonly string[];
}) {
  const names = new Map(
    arranged.boxes.map(({ node }) => [node.id, node.name] as const),
  );
  const lines = arranged.paths
    .map(({ line }) => line)
    .filter(({ id }) => ids.includes(id));
  return (
    <>
      {lines.length > 1 && (
        <span className="picture-kind">{lines.length} lines run here</span>
      )}
      {lines.slice(0, MOST).map((line) => (
        <LineInWords key={line.id} line={line} names={names} />
      ))}
      {lines.length > MOST && (
        <span>and {lines.length - MOST} more: point at a body they join</span>
      )}
    </>
  );
}

function LineInWords({
  line,
  names,
}: {
  line: PictureLine;
  names: ReadonlyMap<string, string>;
}) {
  return (
    <span className="picture-line-in-words">
      <LineSample family={line.family} />
      <span>
        {names.get(line.from)} <em>{line.reads.join(", ")}</em>{" "}
        {names.get(line.to)}
        {line.change && ` (${changeInWords(line.change)})`}
      </span>
    </span>
  );
}
