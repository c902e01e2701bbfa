import type { TraceLineFragment } from "placegraph/client";
import { CopyButton } from "../../app/CopyButton.js";
import { Hops } from "./Hops.js";

/** A line as a sentence, with the law of each hop. */
export function Line({ line }: { readonly line: TraceLineFragment }) {
  return (
    <div className="trace-line">
      <blockquote>{line.reading}</blockquote>
      <Hops line={line} />
      <CopyButton text={line.citation} label="Copy the citation of this line" />
    </div>
  );
}
