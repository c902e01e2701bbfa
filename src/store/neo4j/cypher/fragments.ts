import { listOf, type Columns } from "../records/columns.js";
import { LAYOUT } from "../layout.js";

/** How every read begins: with the release this request reads already, or else the one that readers are given now. */
export const RELEASE = `\
MATCH (serving:Serving {layout: ${LAYOUT}})
WITH coalesce($release, serving.release) AS release`;

/** Rows of the records that a part of a query finds; one of none where it finds none. */
export function recordRows(columns: Columns, find: string): string {
  return `\
OPTIONAL CALL (release) {
  ${find}
  WITH properties(record) AS record
  RETURN ${listOf(columns, "record")} AS record
}`;
}
