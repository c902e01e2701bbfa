import type { Query } from "../query.js";
import { listOf } from "../records/columns.js";
import { DATASET } from "../records/dataset.js";
import { RELEASE } from "./fragments.js";

/** What a load wrote down of the whole graph. */
export function dataset(): Query {
  const text = `\
${RELEASE}
MATCH (loaded:Release {number: release})
RETURN release, ${listOf(DATASET, "loaded")} AS dataset`;
  return { text, parameters: {} };
}
