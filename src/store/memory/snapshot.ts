import type { Evidence, LegalProvision, Source } from "../../domain/model.js";
import { organisationKinds } from "../../domain/organisation-kinds.js";
import { relationshipKinds } from "../../domain/relationship-kinds.js";
import { describe } from "../dataset-of.js";
import type { Dataset, IncomingGraph } from "../graph-store.js";
import { Ids } from "./columns/ids.js";
import { Shelf } from "./columns/shelf.js";
import { indexFigures, type FigureIndex } from "./figures.js";
import { lazy } from "../../lazy.js";
import { coverage } from "./layouts/coverage.js";
import { evidence } from "./layouts/evidence.js";
import { figure } from "./layouts/figure.js";
import { organisation } from "./layouts/organisation.js";
import { provision } from "./layouts/provision.js";
import { relationship } from "./layouts/relationship.js";
import { source } from "./layouts/source.js";
import { NumberSet } from "./number-set.js";
import {
  indexOrganisations,
  type OrganisationIndex,
} from "./organisation-index.js";
import { Reached } from "./reached.js";
import {
  indexRelationships,
  type RelationshipIndex,
} from "./relationship-index.js";
import { everyItem } from "./rows.js";
import { shelve, Table } from "./table.js";
import { indexWords, type Vocabulary } from "./vocabulary.js";

/** One graph, indexed whole. It is never changed: a load makes another. */
export interface Snapshot {
  readonly organisations: OrganisationIndex;
  /** Of a graph like England's made when first searched: a start need not wait for it. */
  readonly vocabulary: () => Vocabulary;
  readonly relationships: RelationshipIndex;
  readonly reached: Reached;
  readonly followed: NumberSet;
  readonly figures: () => FigureIndex;
  readonly evidence: Table<Evidence>;
  readonly sources: Table<Source>;
  readonly provisions: Table<LegalProvision>;
  readonly dataset: Dataset;
}

export const NOTHING: IncomingGraph = {
  version: "",
  organisations: [],
  relationships: [],
  figures: [],
  provisions: [],
  evidence: [],
  sources: [],
  coverage: [],
};

/** Above so many bodies, what is made when first asked for would hold the first asker for a tenth of a second or more: it is made with the graph. */
const MANY = 50_000;

/** Names of the columns begin with these. */
const NAMES = {
  version: "version",
  organisations: "organisation",
  relationships: "relationship",
  figures: "figure",
  provisions: "provision",
  evidence: "evidence",
  sources: "source",
  coverage: "coverage",
} as const;

/**
 * The graph in columns.
 * @throws DomainError INVALID_SEED when a relationship joins an organisation that the graph has not.
 */
export function shelfOf(graph: IncomingGraph): Shelf {
  const shelf = new Shelf();
  shelf.texts(NAMES.version).push(graph.version);
  shelve(graph.organisations, organisation, shelf, NAMES.organisations);
  shelve(
    graph.relationships,
    relationship(new Ids(shelf, NAMES.organisations)),
    shelf,
    NAMES.relationships,
  );
  shelve(graph.figures, figure, shelf, NAMES.figures);
  shelve(graph.provisions, provision, shelf, NAMES.provisions);
  shelve(graph.evidence, evidence, shelf, NAMES.evidence);
  shelve(graph.sources, source, shelf, NAMES.sources);
  const notes = coverage(shelf, NAMES.coverage);
  for (const note of graph.coverage) notes.add(note);
  notes.arrange(everyItem(graph.coverage.length));
  shelf.settle();
  return shelf;
}

/** What a shelf holds, with all that reads go by. */
export function snapshotOf(shelf: Shelf): Snapshot {
  const bodies = new Table(organisation, shelf, NAMES.organisations);
  const links = new Table(relationship(bodies), shelf, NAMES.relationships);
  const figures = new Table(figure, shelf, NAMES.figures);
  const findings = new Table(evidence, shelf, NAMES.evidence);
  const sources = new Table(source, shelf, NAMES.sources);
  const organisations = indexOrganisations(bodies, shelf, NAMES.organisations);
  const relationships = indexRelationships(
    links,
    bodies.size,
    shelf,
    NAMES.relationships,
  );
  const vocabulary = lazy(() => indexWords(shelf, NAMES.organisations));
  if (bodies.size > MANY) {
    bodies.numberOf("");
    links.numberOf("");
    vocabulary();
    organisations.codes();
    for (const { all, byKind } of Object.values(organisations.lists))
      for (const make of [all, byKind]) make();
    for (const { all, byKind, out, in: into } of Object.values(
      relationships.lists,
    ))
      for (const make of [all, byKind, out, into]) make();
  }
  const notes = coverage(shelf, NAMES.coverage);
  return {
    organisations,
    vocabulary,
    relationships,
    reached: new Reached(bodies.size),
    followed: new NumberSet(links.size),
    figures: lazy(() => indexFigures([...figures])),
    evidence: findings,
    sources,
    provisions: new Table(provision, shelf, NAMES.provisions),
    dataset: describe(
      {
        version: shelf.texts(NAMES.version).at(0),
        evidence: [...findings],
        sources: [...sources],
        coverage: Array.from(
          shelf.bytes(`${NAMES.coverage}.kind`).values,
          (_, row) => notes.at(row),
        ),
      },
      {
        organisationCounts: countOf(organisationKinds, organisations.kinds),
        relationshipCounts: countOf(
          relationshipKinds,
          relationships.edges.kind,
        ),
        figureCount: figures.size,
      },
    ),
  };
}

function countOf<K>(
  kinds: readonly K[],
  places: Uint8Array,
): { kind: K; count: number }[] {
  const counts = new Uint32Array(kinds.length);
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  return kinds.map((kind, place) => ({ kind, count: counts[place] ?? 0 }));
}
