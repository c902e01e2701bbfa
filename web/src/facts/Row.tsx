import type { FactLineFragment } from "placegraph/client";
import { CopyButton } from "../app/CopyButton.js";
import { Grounds } from "../app/Grounds.js";
import { lawInWords } from "../app/law.js";
import { Sources } from "../app/Sources.js";
import { detailsOf, whenInWords } from "./details.js";
import { Fold } from "./Fold.js";

interface Props {
  readonly line: FactLineFragment;
  readonly open?: boolean;
}

/** A relationship in a line, its law and days, and unfolded all that it rests on. */
export function Row({ line, open = false }: Props) {
  const { basis, inferred, citation } = line;
  const latest = "latest" in line ? line.latest : null;
  const about = [
    ...detailsOf(line),
    ...(basis === null ? [] : [lawInWords(basis)]),
  ];
  return (
    <Fold
      open={open}
      summary={
        <span className="facts-row">
          {about.length > 0 && <span>{about.join(" · ")}</span>}
          <span className="facts-days">
            {whenInWords(line)}
            {inferred && " · inferred"}
            {basis?.checked === false && " · no source opened for its law"}
          </span>
        </span>
      }
    >
      <div className="facts-grounds">
        {latest?.note != null && <p className="evidence">{latest.note}</p>}
        {latest !== null && <Sources sources={[latest.source]} />}
        <Grounds of={line} told={latest?.source} />
        <CopyButton text={citation} label="Copy the citation" />
      </div>
    </Fold>
  );
}
