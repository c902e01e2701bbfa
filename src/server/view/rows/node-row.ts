import { holdsAt, type Validity } from "../../../domain/time.js";
import type { SeenNode } from "../../../graphql/view/seen-view.js";
import type { CitedView } from "../cited-view.js";
import { changeOf } from "./change-of.js";
import type { FactsOf } from "./columns.js";
import { urlsOf } from "./source-urls.js";
import { VALIDITY_COLUMNS, validityFacts } from "./validity-facts.js";

/** What every format tells of a body besides its id. */
export const NODE_COLUMNS = {
  name: "text",
  kind: "text",
  layer: "text",
  depth: "whole number",
  degree: "whole number",
  hidden: "whole number",
  relationshipCount: "whole number",
  inForce: "yes or no",
  change: "text",
  ...VALIDITY_COLUMNS,
  note: "text",
  sourceIds: "list",
  sourceUrls: "list",
} as const;

export interface NodeRow {
  readonly id: string;
  readonly validity: Validity;
  readonly facts: FactsOf<typeof NODE_COLUMNS>;
}

export function nodeRow(
  { node, body: { record } }: SeenNode,
  { seen, sources }: CitedView,
): NodeRow {
  const { id, name, kind, validity, note, sourceIds } = record;
  const { layer, depth, degree, hidden, relationshipCount } = node;
  return {
    id,
    validity,
    facts: {
      name,
      kind,
      layer,
      depth,
      degree,
      hidden,
      relationshipCount,
      inForce: holdsAt(validity, seen.asked.asOf),
      change: changeOf(record, seen),
      ...validityFacts(validity),
      note,
      sourceIds,
      sourceUrls: urlsOf(sourceIds, sources),
    },
  };
}
