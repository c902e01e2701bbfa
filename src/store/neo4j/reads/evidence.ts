import type { Evidence, Source } from "../../../domain/model.js";
import type {
  EvidenceFilter,
  Page,
  PageRequest,
  SourceFilter,
} from "../../graph-store.js";
import { evidenceOrder, SOURCE_ORDER } from "../../orders.js";
import { recordsById } from "../cypher/by-id.js";
import { findEvidence } from "../cypher/find-evidence.js";
import { findSources } from "../cypher/find-sources.js";
import { pageIn, wanted } from "../pages.js";
import { readEvidence } from "../records/evidence.js";
import { readSource } from "../records/source.js";
import { byTheirIds, type Asked } from "./asked.js";
import { BY_ID } from "./questions.js";

export function listEvidence(
  { reading, memory }: Asked,
  filter: EvidenceFilter,
  page: PageRequest<"ID">,
): Promise<Page<Evidence>> {
  const order = evidenceOrder(filter.type);
  const query = findEvidence(filter, wanted(order, page));
  return memory.evidenceLists.recallOne(reading, query, ({ row }) =>
    pageIn(row, order, page, readEvidence),
  );
}

export function lookUpSources(
  { reading, memory }: Asked,
  ids: readonly string[],
): Promise<(Source | null)[]> {
  return memory.sources.recall(reading, BY_ID, ids, (missing) =>
    byTheirIds(reading.ask(recordsById("Source", missing)), readSource),
  );
}

export function listSources(
  { reading, memory }: Asked,
  filter: SourceFilter,
  page: PageRequest<"ID">,
): Promise<Page<Source>> {
  const query = findSources(filter, wanted(SOURCE_ORDER, page));
  return memory.sourceLists.recallOne(reading, query, ({ row }) =>
    pageIn(row, SOURCE_ORDER, page, readSource),
  );
}
