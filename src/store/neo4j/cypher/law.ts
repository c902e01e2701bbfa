import type { Query } from "../query.js";
import { PROVISION } from "../records/provision.js";
import { recordRows, RELEASE } from "./fragments.js";

/** Every provision of the release. */
export function law(): Query {
  const text = `\
${RELEASE}
${recordRows(
  PROVISION,
  `MATCH (record:LegalProvision {release: release})
    WHERE record.id IS NOT NULL`,
)}
RETURN release, record`;
  return { text, parameters: {} };
}
