import type { Query } from "../query.js";
import type { Columns } from "../records/columns.js";
import { ORGANISATION } from "../records/organisation.js";
import { PROVISION } from "../records/provision.js";
import { SOURCE } from "../records/source.js";
import { recordRows, relationshipRows, RELEASE } from "./fragments.js";

const COLUMNS = {
  Organisation: ORGANISATION,
  LegalProvision: PROVISION,
  Source: SOURCE,
} as const satisfies Record<string, Columns>;

/** The records of one label with these ids. */
export function byId(
  label: keyof typeof COLUMNS,
  ids: readonly string[],
): Query {
  const text = `\
${RELEASE}
${recordRows(
  COLUMNS[label],
  `UNWIND $ids AS id
  MATCH (record:${label} {release: release, id: id})`,
)}
RETURN release, record`;
  return { text, parameters: { ids: [...new Set(ids)] } };
}

export function relationshipsById(ids: readonly string[]): Query {
  const text = `\
${RELEASE}
CALL (release) {
  UNWIND $ids AS id
  MATCH (record:Relationship {release: release, id: id})
  RETURN collect(record) AS found
}
${relationshipRows("found")}
RETURN release, record, provision`;
  return { text, parameters: { ids: [...new Set(ids)] } };
}
