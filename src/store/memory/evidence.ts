import type { Evidence } from "../../domain/model.js";
import type { EvidenceFilter, Page, PageRequest } from "../graph-store.js";
import { evidenceOrder } from "../orders.js";
import { oneOf } from "./one-of.js";
import { pageOf } from "./pages.js";
import { Stretch } from "./stretch.js";
import type { Table } from "./table.js";

export function findEvidence(
  table: Table<Evidence>,
  filter: EvidenceFilter,
  request: PageRequest<"ID">,
): Page<Evidence> {
  const passes = evidenceTest(filter);
  return pageOf(
    table.inIdOrder(evidenceOrder(filter.type)),
    [new Stretch(table.all)],
    (number) => passes(table.at(number)),
    request,
  );
}

function evidenceTest(filter: EvidenceFilter): (evidence: Evidence) => boolean {
  const { type } = filter;
  const isAsked = oneOf(filter.ids);
  const isTheme = oneOf(filter.themes);
  const isStance = oneOf<string | null>(filter.stances);
  const namesOne = nameTest(filter);
  return (evidence) =>
    (type === undefined || evidence.type === type) &&
    isAsked(evidence.id) &&
    isTheme(evidence.theme) &&
    isStance(evidence.stance) &&
    namesOne(evidence);
}

/** Names a body asked for, or a kind asked for: either will do. */
function nameTest(filter: EvidenceFilter): (evidence: Evidence) => boolean {
  const { organisationIds, kinds } = filter;
  if (organisationIds === undefined && kinds === undefined) return () => true;
  const isBody = oneOf(organisationIds ?? []);
  const isKind = oneOf(kinds ?? []);
  return (evidence) =>
    evidence.organisationIds.some(isBody) || evidence.kinds.some(isKind);
}
