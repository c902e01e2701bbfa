import type { Query } from "../query.js";
import { RELEASE } from "./fragments.js";

/** What a load wrote down of the whole graph. */
export function dataset(): Query {
  const text = `\
${RELEASE}
MATCH (loaded:Release {number: release})
RETURN release, loaded.json AS dataset`;
  return { text, parameters: {} };
}
