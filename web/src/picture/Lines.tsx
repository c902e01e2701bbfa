import {
  headsOf,
  lineWidth,
  restingOpacity,
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
        {arranged.strokes.map(({ family, d, width, dashOffset }, index) => (
          <path
            key={index}
            className={classOf(family)}
            d={d}
            strokeWidth={width}
            strokeDashoffset={dashOffset || undefined}
          />
        ))}
        <HeadPaths heads={arranged.heads} />
      </g>
      <LinePaths
        paths={arranged.paths.filter(({ line }) => line.change !== null)}
      />
    </g>
  );
});

/** Lines one by one: those pointed at or selected, and those that differ between two days. */
export function LinePaths({ paths }: { readonly paths: readonly Path[] }) {
  return (
    <>
      {paths.map(({ line, d, dashOffset }) => (
        <path
          key={line.id}
          className={classOf(line.family)}
          d={d}
          strokeWidth={lineWidth(line.change)}
          strokeDashoffset={dashOffset || undefined}
        />
      ))}
      <HeadPaths heads={headsOf(paths)} />
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
