import type { FactLineFragment } from "placegraph/client";
import { Basis } from "../app/Basis.js";
import { CopyButton } from "../app/CopyButton.js";
import { daysInWords } from "../app/dates.js";
import { Sources } from "../app/Sources.js";
import { detailsOf } from "./details.js";
import { Fold } from "./Fold.js";

interface Props {
  readonly line: FactLineFragment;
  readonly open?: boolean;
}

/** A relationship in a line, its law and days, and unfolded all that it rests on. */
export function Row({ line, open = false }: Props) {
  const { basis, inferred, note, sources, citation } = line;
  const law = basis === null ? null : `${basis.act} ${basis.section}`.trim();
  // The text of the law is told with the law.
  const others = sources.filter(({ id }) => id !== basis?.source?.id);
  const about = [...detailsOf(line), ...(law === null ? [] : [law])];
  return (
    <Fold
      open={open}
      summary={
        <span className="facts-row">
          {about.length > 0 && <span>{about.join(" · ")}</span>}
          <span className="facts-days">
            {daysInWords(line.validity)}
            {inferred && " · inferred"}
            {basis?.checked === false && " · law not checked"}
          </span>
        </span>
      }
    >
      <div className="facts-grounds">
        <p className="evidence">
          {inferred
            ? "Inferred: a rule of statute or a lookup implies it; no source states it."
            : "Stated by a source."}
        </p>
        <Basis basis={basis} />
        {note !== null && <p className="evidence">{note}</p>}
        {"latest" in line && line.latest !== null && (
          <>
            {line.latest.note !== null && (
              <p className="evidence">{line.latest.note}</p>
            )}
            <Sources sources={[line.latest.source]} />
          </>
        )}
        {others.length > 0 && <Sources sources={others} />}
        <CopyButton text={citation} label="Copy the citation" />
      </div>
    </Fold>
  );
}
