import {
  headsOf,
  lineWidth,
  restingOpacity,
  strokesOf,
  type Arranged,
  type Heads,
  type Path,
} from "placegraph/picture";
import { memo } from "react";
import { ChangeSign } from "./ChangeSign.js";
import { classOf } from "./styles.js";

interface Props {
  readonly arranged: Arranged;
}

/** The lines at rest, behind the boxes. They are told beside each body and in its facts; here they are for the eye. */
export const Lines = memo(function Lines({ arranged }: Props) {
  return (
    <g className="resting" aria-hidden="true">
      <g opacity={restingOpacity(arranged)}>
        <Strokes {...arranged} />
      </g>
      <Changed paths={arranged.paths} />
    </g>
  );
});

/** Some of the lines over the others: those pointed at or selected. */
export const LinesOver = memo(function LinesOver({
  paths,
}: {
  readonly paths: readonly Path[];
}) {
  return <Strokes strokes={strokesOf(paths)} heads={headsOf(paths)} />;
});

function Strokes({ strokes, heads }: Pick<Arranged, "strokes" | "heads">) {
  return (
    <>
      {strokes.map(({ family, d, width, dashOffset }, index) => (
        <path
          key={index}
          className={classOf(family)}
          d={d}
          strokeWidth={width}
          strokeDashoffset={dashOffset || undefined}
        />
      ))}
      <HeadPaths heads={heads} />
    </>
  );
}

/** Lines that differ between two days, one by one: those of one day are heavier. */
function Changed({ paths }: { readonly paths: readonly Path[] }) {
  const changed = paths.filter(({ line }) => line.change !== null);
  return (
    <>
      {changed.map(({ line, d, dashOffset }) => (
        <path
          key={line.id}
          className={classOf(line.family)}
          d={d}
          strokeWidth={lineWidth(line.change)}
          strokeDashoffset={dashOffset || undefined}
        />
      ))}
      <HeadPaths heads={headsOf(changed)} />
    </>
  );
}

function HeadPaths({ heads }: { readonly heads: readonly Heads[] }) {
  return heads.map(({ family, d }, index) => (
    <path key={index} className={`${classOf(family)} head`} d={d} />
  ));
}

/** On the lines that hold on one of two days alone, the sign that tells which. */
export const LineSigns = memo(function LineSigns({ arranged }: Props) {
  return (
    <g className="signs" aria-hidden="true">
      {arranged.paths.map(
        ({ line: { id, change }, tail }) =>
          change !== null && <ChangeSign key={id} change={change} at={tail} />,
      )}
    </g>
  );
});
