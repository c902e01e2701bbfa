import type { TraceGroundFragment } from "placegraph/client";
import { daysInWords } from "../../app/dates.js";
import { Grounds } from "../../app/Grounds.js";

interface Props {
  readonly ground: TraceGroundFragment;
  /** Whether the heading above has said who answers to whom. */
  readonly isSaid: boolean;
}

/** A relationship on which a hop rests: the days on which it holds, and what it rests on itself. */
export function Ground({ ground, isSaid }: Props) {
  const { validity, from, reads, to } = ground;
  return (
    <div className="trace-ground">
      <p>
        {isSaid ? "Recorded" : `${from.name} ${reads} ${to.name},`}{" "}
        {daysInWords(validity)}.
      </p>
      <Grounds of={ground} />
    </div>
  );
}
