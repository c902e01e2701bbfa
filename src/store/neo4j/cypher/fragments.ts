import { LAYOUT } from "../layout.js";

/** How every read begins: with the release this request reads already, or else the one that readers are given now. */
export const RELEASE = `\
MATCH (serving:Serving {layout: ${LAYOUT}})
WITH coalesce($release, serving.release) AS release`;

/** The records that a part of a query finds, in its order, as one list. */
export function recordList(find: string): string {
  return `\
CALL (release) {
  ${find}
  RETURN collect(record.json) AS records
}`;
}
