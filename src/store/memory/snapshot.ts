import type {
  Evidence,
  Graph,
  LegalProvision,
  Source,
} from "../../domain/model.js";
import type { Dataset } from "../graph-store.js";
import { datasetOf } from "../dataset-of.js";
import { indexFigures, type FigureIndex } from "./figures.js";
import { lazy } from "./lazy.js";
import {
  indexOrganisations,
  type OrganisationIndex,
} from "./organisation-index.js";
import { Reached } from "./reached.js";
import {
  indexRelationships,
  type RelationshipIndex,
} from "./relationship-index.js";
import { indexWords, type Vocabulary } from "./search-index.js";
import { Table } from "./table.js";

/** One graph, indexed whole. It is never changed: a load makes another. */
export interface Snapshot {
  readonly organisations: OrganisationIndex;
  /** Made when first searched: a start need not wait for it. */
  readonly vocabulary: () => Vocabulary;
  readonly relationships: RelationshipIndex;
  readonly reached: Reached;
  readonly figures: FigureIndex;
  readonly evidence: Table<Evidence>;
  readonly sources: Table<Source>;
  readonly provisions: Table<LegalProvision>;
  readonly dataset: Dataset;
}

export const NOTHING: Graph = {
  version: "",
  organisations: [],
  relationships: [],
  figures: [],
  provisions: [],
  evidence: [],
  sources: [],
  coverage: [],
};

/** @throws DomainError INVALID_SEED when a relationship joins an organisation that the graph has not. */
export function snapshotOf(graph: Graph): Snapshot {
  const organisations = new Table(graph.organisations);
  return {
    organisations: indexOrganisations(organisations),
    vocabulary: lazy(() => indexWords(organisations)),
    relationships: indexRelationships(
      new Table(graph.relationships),
      organisations,
    ),
    reached: new Reached(organisations.size),
    figures: indexFigures(graph.figures),
    evidence: new Table(graph.evidence),
    sources: new Table(graph.sources),
    provisions: new Table(graph.provisions),
    dataset: datasetOf(graph),
  };
}
