import type { RECORD_LABELS } from "../layout.js";
import type { Query } from "../query.js";
import { whole } from "../whole.js";
import { recordList, RELEASE } from "./fragments.js";

/** Every label whose records are read back. */
export type RecordLabel = Exclude<(typeof RECORD_LABELS)[number], "Code">;

/** The first records of a label after an id, by id: they are read from the index that finds them, so that each page costs the same. */
export function allOf(
  label: RecordLabel,
  afterId: string,
  limit: number,
): Query {
  const text = `\
${RELEASE}
${recordList(
  `MATCH (record:${label} {release: release})
    WHERE record.id > $afterId
  WITH record ORDER BY record.release, record.id LIMIT $limit`,
)}
RETURN release, records`;
  return { text, parameters: { afterId, limit: whole(limit) } };
}
