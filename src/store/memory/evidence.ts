import type { Evidence } from "../../domain/model.js";
import type { EvidenceFilter, Page, PageRequest } from "../graph-store.js";
import { EVIDENCE_ORDER } from "../orders.js";
import { pageOf } from "./pages.js";
import type { Table } from "./table.js";

export function findEvidence(
  table: Table<Evidence>,
  filter: EvidenceFilter,
  request: PageRequest<"ID">,
): Page<Evidence> {
  const passes = evidenceTest(filter);
  return pageOf(
    table.inIdOrder(EVIDENCE_ORDER),
    [table.all],
    (number) => passes(table.at(number)),
    request,
  );
}

function evidenceTest(filter: EvidenceFilter): (evidence: Evidence) => boolean {
  const { type, ids, themes, stances } = filter;
  return (evidence) =>
    (type === undefined || evidence.type === type) &&
    (ids?.includes(evidence.id) ?? true) &&
    (themes?.includes(evidence.theme) ?? true) &&
    (stances === undefined ||
      (evidence.stance !== null && stances.includes(evidence.stance))) &&
    namesOneOf(evidence, filter);
}

/** Names a body asked for, or a kind asked for: either will do. */
function namesOneOf(
  evidence: Evidence,
  { organisationIds, kinds }: EvidenceFilter,
): boolean {
  if (organisationIds === undefined && kinds === undefined) return true;
  return (
    evidence.organisationIds.some((id) => organisationIds?.includes(id)) ||
    evidence.kinds.some((kind) => kinds?.includes(kind))
  );
}
