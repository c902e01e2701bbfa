import type { Query } from "../../query.js";
import { LAYOUT } from "../../layout.js";
import { whole } from "../../whole.js";

/** Takes the next number of all layouts, and stops any load still under way. The first SET takes the locks that make others wait. */
export function begin(version: string): Query {
  const text = `\
MERGE (own:Serving {layout: ${LAYOUT}})
WITH own
CALL () {
  MATCH (each:Serving)
  SET each.last = coalesce(each.last, 0)
  RETURN collect(each) AS layouts, max(each.last) + 1 AS next
}
FOREACH (each IN layouts | SET each.last = next)
WITH next
CALL () {
  MATCH (other:Release {state: "LOADING"})
  SET other.state = "ABANDONED"
}
CREATE (release:Release {
  number: next, state: "LOADING", version: $version,
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
