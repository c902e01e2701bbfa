import type { LawToldFragment } from "placegraph/client";
import { lawInWords } from "./law.js";
import { SourceInWords } from "./Sources.js";
import "./evidence.css";

/** The law or practice that a fact rests on: which section, what it says, whether a source was opened for it. */
export function Basis({ basis }: { readonly basis: LawToldFragment | null }) {
  if (basis === null) return <p className="evidence">No law recorded.</p>;
  const { says, checked, note, source } = basis;
  return (
    <div className="evidence">
      <p>
        <strong>{lawInWords(basis)}</strong>
        {": "}
        {says}
      </p>
      <p>
        {checked ? (
          "Read in a source"
        ) : (
          <span className="evidence-caution">No source was opened for it</span>
        )}
        {source !== null && (
          <>
            : <SourceInWords source={source} />
          </>
        )}
        {checked && source === null && "."}
      </p>
      {note !== null && <p>{note}</p>}
    </div>
  );
}
