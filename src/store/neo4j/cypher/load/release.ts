import type { Query } from "../../query.js";
import { LAYOUT } from "../../layout.js";
import { whole } from "../../whole.js";

/** Takes the next number, of all layouts, and stops any load still under way. The first SET takes the lock that makes others wait. */
export function begin(version: string): Query {
  const text = `\
MERGE (serving:Serving {layout: ${LAYOUT}})
SET serving.last = coalesce(serving.last, 0)
WITH serving
CALL () {
  MATCH (any:Serving)
  RETURN max(any.last) AS last
}
SET serving.last = last + 1
WITH serving
CALL () {
  MATCH (other:Release {state: "LOADING"})
  SET other.state = "ABANDONED"
}
CREATE (release:Release {
  number: serving.last, state: "LOADING", version: $version,
  beganAt: datetime(), touched: timestamp()})
RETURN release.number AS release`;
  return { text, parameters: { version } };
}

/** Takes the lock of the release, and goes on only while it is the one being loaded. */
export const WHILE_LOADING = `\
MATCH (loading:Release {number: $release})
SET loading.touched = timestamp()
WITH loading WHERE loading.state = "LOADING"`;

/** The moment of change. */
export function serve(release: number, dataset: object): Query {
  const text = `\
${WHILE_LOADING}
MATCH (serving:Serving {layout: ${LAYOUT}})
OPTIONAL MATCH (before:Release {number: serving.release})
SET before.state = "RETIRED", before.retiredAt = timestamp()
SET loading += $dataset, loading.state = "SERVING",
  serving.release = loading.number
RETURN loading.number AS release`;
  return { text, parameters: { release: whole(release), dataset } };
}
