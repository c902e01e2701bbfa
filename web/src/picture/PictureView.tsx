import { FONT, type Picture } from "placegraph/picture";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Layout } from "../app/state.js";
import { Bands, BandTitles } from "./Bands.js";
import { Below } from "./Below.js";
import { Bodies } from "./Bodies.js";
import { Card } from "./Card.js";
import { CountBadges } from "./CountBadges.js";
import { litBy } from "./light.js";
import { Lines, LineSigns, LinesOver } from "./Lines.js";
import { Names } from "./Names.js";
import type { Placed } from "./placed.js";
import { show } from "./shown.js";
import { useActions } from "./useActions.js";
import { useArranged } from "./useArranged.js";
import { useDimmed } from "./useDimmed.js";
import { usePanZoom } from "./usePanZoom.js";
import { usePointed } from "./usePointed.js";
import { useSight } from "./useSight.js";
import { useSize } from "../app/useSize.js";
import { ZoomButtons } from "./ZoomButtons.js";
import "./picture.css";

interface Props {
  readonly picture: Picture;
  /** What is to be seen, for those who do not see it. */
  readonly label: string;
  readonly layout: Layout;
  /** The id of a body or of a line. */
  readonly selected: string | null;
  readonly expanded: readonly string[];
  readonly onSelect: (id: string) => void;
  readonly onExpand: (id: string) => void;
  readonly onCollapse: (id: string) => void;
}

/** How much of the stage one step down goes on by. */
const PAGE = 0.8;
const HELP =
  "Arrow keys go from body to body, Enter shows its facts, E opens or closes it, L goes through its lines. Plus, minus and 0 scale the picture, shift and arrow keys move it.";

/** The picture of a view on a stage: seen, moved, scaled, pointed at, walked through by keys. */
export function PictureView(props: Props) {
  const { picture, layout, selected } = props;
  const stage = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const room = useSize(stage);
  const { arranged, busy } = useArranged(picture, layout, room);
  const [placed, setPlaced] = useState<Placed>({ x: 0, y: 0, k: 1 });
  const panZoom = usePanZoom(stage, drawing, arranged, room, setPlaced);
  const pointing = usePointed(stage, arranged, panZoom);
  const { pointed } = pointing;
  const [walked, setWalked] = useState<string | null>(null);
  useEffect(() => show(arranged), [arranged]);

  const root = picture.nodes.find(({ isRoot }) => isRoot)?.id ?? null;
  const stop =
    [walked, selected, root].find((id) =>
      picture.nodes.some((node) => node.id === id),
    ) ?? null;
  const start = useSight(arranged, { layout, root, room }, stop, panZoom);
  const expanded = useMemo(() => new Set(props.expanded), [props.expanded]);
  const lit = useMemo(
    () => arranged && pointed && litBy(arranged, pointed),
    [arranged, pointed],
  );
  useDimmed(drawing, lit);
  const selectedPaths = useMemo(
    () => arranged?.paths.filter(({ line }) => line.id === selected) ?? [],
    [arranged, selected],
  );

  const { heard, ...heeds } = useActions({
    ...props,
    drawing,
    arranged,
    panZoom,
    pointing,
    onStart: start,
    onWalk: setWalked,
  });

  return (
    <div className="picture">
      <div ref={stage} className="picture-stage">
        {arranged && (
          <svg
            ref={drawing}
            className="drawing"
            width={arranged.width}
            height={arranged.height}
            fontFamily={FONT}
            role="listbox"
            tabIndex={-1}
            aria-label={props.label}
            aria-describedby="picture-help"
            aria-busy={busy}
            {...heeds}
          >
            <Bands bands={arranged.bands} width={arranged.width} />
            <Lines arranged={arranged} />
            <g className="selected" aria-hidden="true">
              <LinesOver paths={selectedPaths} />
            </g>
            <g className="lit" aria-hidden="true">
              {lit && <LinesOver paths={lit.paths} />}
            </g>
            <BandTitles bands={arranged.bands} />
            <Bodies
              arranged={arranged}
              selected={selected}
              expanded={expanded}
              stop={stop}
            />
            <CountBadges arranged={arranged} expanded={expanded} />
            <Names arranged={arranged} scale={placed.k} />
            <LineSigns arranged={arranged} />
          </svg>
        )}
        {arranged && pointed && (
          <Card
            arranged={arranged}
            pointed={pointed}
            stage={stage}
            onStage={panZoom.onStage}
          />
        )}
        <p id="picture-help" className="unseen">
          {HELP}
        </p>
        <p className="unseen" role="status">
          {heard}
        </p>
        {busy && (
          <p className="picture-busy" role="status">
            Looking for places…
          </p>
        )}
      </div>
      <div className="picture-foot">
        {arranged && (
          <Below
            arranged={arranged}
            placed={placed}
            room={room}
            onDown={() => panZoom.panBy(0, -room.height * PAGE)}
          />
        )}
        <ZoomButtons panZoom={panZoom} onStart={start} />
      </div>
    </div>
  );
}
