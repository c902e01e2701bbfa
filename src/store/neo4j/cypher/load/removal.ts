import type { Query } from "../../query.js";
import type { RECORD_LABELS } from "../../layout.js";
import { whole } from "../../whole.js";

/** The releases that no reader reads: never served, or retired this many milliseconds ago; and how long until all retired ones are. */
export function releasesToRemove(keptFor: number): Query {
  const text = `\
MATCH (old:Release)
WHERE old.state IN ["ABANDONED", "RETIRED"]
WITH old, coalesce(old.retiredAt, 0) + $keptFor - timestamp() AS wait
RETURN collect(CASE WHEN wait <= 0 THEN old.number END) AS releases,
  coalesce(max(wait), 0) AS wait`;
  return { text, parameters: { keptFor: whole(keptFor) } };
}

/** Part by part, so that a large release needs no large transaction. */
export function removeRecords(
  label: (typeof RECORD_LABELS)[number],
  releases: readonly number[],
): Query {
  const text = `\
UNWIND $releases AS release
MATCH (record:${label} {release: release})
CALL (record) { DETACH DELETE record } IN TRANSACTIONS OF 2000 ROWS`;
  return {
    text,
    parameters: { releases: releases.map((number) => whole(number)) },
  };
}

export function removeReleases(releases: readonly number[]): Query {
  const text = `\
UNWIND $releases AS release
MATCH (old:Release {number: release})
DELETE old`;
  return {
    text,
    parameters: { releases: releases.map((number) => whole(number)) },
  };
}
