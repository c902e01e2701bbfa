import type { Query } from "../query.js";
import { recordList, RELEASE } from "./fragments.js";

/** Every provision of the release. */
export function law(): Query {
  const text = `\
${RELEASE}
${recordList(
  `MATCH (record:LegalProvision {release: release})
    WHERE record.id IS NOT NULL`,
)}
RETURN release, records`;
  return { text, parameters: {} };
}
