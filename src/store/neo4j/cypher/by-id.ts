import type { Query } from "../query.js";
import type { Columns } from "../records/columns.js";
import { ORGANISATION } from "../records/organisation.js";
import { RELATIONSHIP } from "../records/relationship.js";
import { SOURCE } from "../records/source.js";
import { recordRows, RELEASE } from "./fragments.js";

const COLUMNS = {
  Organisation: ORGANISATION,
  Relationship: RELATIONSHIP,
  Source: SOURCE,
} as const satisfies Record<string, Columns>;

/** The records of one label with these ids. */
export function recordsById(
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
