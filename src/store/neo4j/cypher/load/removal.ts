import type { Query } from "../../query.js";
import type { RECORD_LABELS } from "../../layout.js";
import { whole } from "../../whole.js";

/** A load writes at least this often, in milliseconds; one silent for longer was killed. */
const SILENT_FOR = 60_000;

/** The releases that no reader reads: never served, or retired this many milliseconds ago; and how long until all retired ones are. */
export function releasesToRemove(keptFor: number): Query {
  const text = `\
MATCH (old:Release)
WHERE old.state IN ["ABANDONED", "RETIRED"]
  OR (old.state = "LOADING" AND old.touched + $silentFor < timestamp())
SET old.state =
  CASE old.state WHEN "LOADING" THEN "ABANDONED" ELSE old.state END
WITH old, coalesce(old.retiredAt, 0) + $keptFor - timestamp() AS wait
RETURN collect(CASE WHEN wait <= 0 THEN old.number END) AS releases,
  coalesce(max(wait), 0) AS wait`;
  return {
    text,
    parameters: { keptFor: whole(keptFor), silentFor: whole(SILENT_FOR) },
  };
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
