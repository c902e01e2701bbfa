import type { Query } from "../query.js";
import { recordList, RELEASE } from "./fragments.js";

/** The records of one label with these ids. */
export function recordsById(
  label: "Organisation" | "Relationship" | "Source",
  ids: readonly string[],
): Query {
  const text = `\
${RELEASE}
${recordList(
  `UNWIND $ids AS id
  MATCH (record:${label} {release: release, id: id})`,
)}
RETURN release, records`;
  return { text, parameters: { ids: [...new Set(ids)] } };
}
