import type { Relationship } from "../../../domain/model.js";
import { RELATIONSHIP_KINDS } from "../../../domain/relationship-kinds.js";
import { holdsAt, type Validity } from "../../../domain/time.js";
import type { DatedRelationship } from "../../../graphql/dated.js";
import { sourceIdsOf, type CitedView } from "../cited-view.js";
import { changeOf } from "./change-of.js";
import type { FactsOf } from "./columns.js";
import { FAMILY_COLUMNS, familyFacts } from "./family-facts.js";
import { urlsOf } from "./source-urls.js";
import { VALIDITY_COLUMNS, validityFacts } from "./validity-facts.js";

const BASIS_COLUMNS = {
  basisAct: "text",
  basisSection: "text",
  basisSays: "text",
  basisChecked: "yes or no",
  basisSourceId: "text",
} as const;

/** What every format tells of a relationship besides its id and its ends. */
export const EDGE_COLUMNS = {
  kind: "text",
  family: "text",
  reads: "text",
  inForce: "yes or no",
  change: "text",
  ...VALIDITY_COLUMNS,
  ...BASIS_COLUMNS,
  inferred: "yes or no",
  ...FAMILY_COLUMNS,
  note: "text",
  sourceIds: "list",
  sourceUrls: "list",
} as const;

export interface EdgeRow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly validity: Validity;
  readonly facts: FactsOf<typeof EDGE_COLUMNS>;
}

export function edgeRow(
  { record }: DatedRelationship,
  { seen, sources }: CitedView,
): EdgeRow {
  const { id, from, to, kind, family, validity, inferred, note } = record;
  return {
    id,
    source: from,
    target: to,
    validity,
    facts: {
      kind,
      family,
      reads: RELATIONSHIP_KINDS[kind].reads[0],
      inForce: holdsAt(validity, seen.asked.asOf),
      change: changeOf(record, seen),
      ...validityFacts(validity),
      ...basisFacts(record),
      inferred,
      ...familyFacts(record),
      note,
      sourceIds: record.sourceIds,
      sourceUrls: urlsOf(sourceIdsOf(record), sources),
    },
  };
}

function basisFacts({ basis }: Relationship): FactsOf<typeof BASIS_COLUMNS> {
  return {
    basisAct: basis?.act ?? null,
    basisSection: basis?.section ?? null,
    basisSays: basis?.says ?? null,
    basisChecked: basis?.checked ?? null,
    basisSourceId: basis?.sourceId ?? null,
  };
}
