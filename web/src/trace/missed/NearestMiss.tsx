import type { TraceLineFragment } from "placegraph/client";
import { CopyButton } from "../../app/CopyButton.js";
import { dayInWords } from "../../app/dates.js";
import { Hops } from "../lines/Hops.js";
import { LinesPicture } from "../picture/LinesPicture.js";

interface Props {
  readonly line: TraceLineFragment;
  /** The day asked for: the line may stand on another. */
  readonly on: string;
}

/** The line that was missed most narrowly. The explanation has it as a sentence. */
export function NearestMiss({ line, on }: Props) {
  return (
    <section className="trace-line">
      <h3>
        The nearest miss
        {line.asOf !== on && `, as it stood on ${dayInWords(line.asOf)}`}
      </h3>
      <LinesPicture lines={[line]} open={null} />
      <Hops line={line} />
      <CopyButton text={line.citation} label="Copy the citation of this line" />
    </section>
  );
}
