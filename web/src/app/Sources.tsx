import type { SourceToldFragment } from "placegraph/client";
import { Away } from "./Away.js";
import { dayInWords } from "./dates.js";
import "./evidence.css";

/** Where a fact was read: the publications, each a link to the very page. */
export function Sources({
  sources,
}: {
  readonly sources: readonly SourceToldFragment[];
}) {
  if (sources.length === 0) return <p className="evidence">Source: none.</p>;
  return (
    <p className="evidence">
      {sources.length === 1 ? "Source: " : "Sources: "}
      {sources.map((source, at) => (
        <span key={source.id}>
          {at > 0 && "; "}
          <SourceInWords source={source} />
        </span>
      ))}
    </p>
  );
}

/** What is recorded of a publisher whom nobody told. */
const NOT_STATED = "not stated";

/** A publication in a line: title, publisher, date no more exactly than it is dated. */
export function SourceInWords({
  source,
}: {
  readonly source: SourceToldFragment;
}) {
  const { title, publisher, url, date, datePrecision, note } = source;
  const known = [
    ...(publisher === NOT_STATED ? [] : [publisher]),
    ...(date === null ? [] : [dayInWords(date, datePrecision)]),
  ];
  return (
    <>
      {url === null ? title : <Away to={url}>{title}</Away>}
      {known.map((each) => `, ${each}`)}
      {note !== null && ` (${note})`}
    </>
  );
}
