import type {
  Evidence,
  FinancialFigure,
  Graph,
  LegalProvision,
  Organisation,
  Relationship,
  Source,
} from "../../domain/model.js";
import type { SearchHit } from "../../domain/search.js";
import type * as port from "../graph-store.js";
import { relationshipsAmong } from "./among.js";
import { findEvidence } from "./evidence.js";
import { figuresOf } from "./figures.js";
import { neighbourhood } from "./neighbourhood.js";
import { lookUpCodes } from "./organisation-index.js";
import { findOrganisations } from "./organisation-lists.js";
import { reach } from "./reach.js";
import { findRelationships, relationshipsOf } from "./relationship-lists.js";
import { search } from "./search-index.js";
import { NOTHING, snapshotOf, type Snapshot } from "./snapshot.js";
import { findSources } from "./sources.js";

/** Reads one snapshot for each answer. */
class MemoryReader implements port.GraphReader {
  readonly engine = "memory";
  readonly #snapshot: () => Snapshot;

  constructor(snapshot: () => Snapshot) {
    this.#snapshot = snapshot;
  }

  organisations(ids: readonly string[]): Promise<(Organisation | null)[]> {
    return this.#read(({ organisations }) => organisations.table.lookUp(ids));
  }

  byCode(codes: readonly string[]): Promise<Organisation[][]> {
    return this.#read(({ organisations }) => lookUpCodes(organisations, codes));
  }

  findOrganisations(
    filter: port.OrganisationFilter,
    page: port.PageRequest<port.OrganisationOrder>,
  ): Promise<port.Page<Organisation>> {
    return this.#read(({ organisations }) =>
      findOrganisations(organisations, filter, page),
    );
  }

  search(
    text: string,
    filter: port.SearchFilter,
    page: port.PageRequest<"RANK">,
  ): Promise<port.Page<SearchHit>> {
    return this.#read(({ organisations, vocabulary }) =>
      search(organisations, vocabulary(), text, filter, page),
    );
  }

  relationships(ids: readonly string[]): Promise<(Relationship | null)[]> {
    return this.#read(({ relationships }) => relationships.table.lookUp(ids));
  }

  relationshipsOf(
    ids: readonly string[],
    slice: port.DirectedSlice,
    page: port.PageRequest<port.RelationshipOrder>,
  ): Promise<port.Page<Relationship>[]> {
    return this.#read(({ relationships, organisations }) =>
      relationshipsOf(relationships, organisations.table, ids, slice, page),
    );
  }

  findRelationships(
    slice: port.Slice,
    page: port.PageRequest<port.RelationshipOrder>,
  ): Promise<port.Page<Relationship>> {
    return this.#read(({ relationships }) =>
      findRelationships(relationships, slice, page),
    );
  }

  neighbourhood(
    roots: readonly string[],
    ways: readonly port.Way[],
    hops: number,
    cap: number,
  ): Promise<port.Neighbourhood> {
    return this.#read(({ relationships, organisations, reached }) =>
      neighbourhood(relationships, organisations.table, reached, {
        roots,
        ways,
        hops,
        cap,
      }),
    );
  }

  reach(
    roots: readonly string[],
    slice: port.DirectedSlice,
    hops: number,
    cap: number,
  ): Promise<port.Reach> {
    return this.#read(({ relationships, organisations, reached }) =>
      reach(relationships, organisations.table, reached, {
        roots,
        slice,
        hops,
        cap,
      }),
    );
  }

  relationshipsAmong(
    ids: readonly string[],
    slice: port.Slice,
    cap: number,
  ): Promise<port.Among> {
    return this.#read(({ relationships, organisations, reached }) =>
      relationshipsAmong(relationships, organisations.table, reached, {
        ids,
        slice,
        cap,
      }),
    );
  }

  figuresOf(
    organisationIds: readonly string[],
    filter: port.FigureFilter,
  ): Promise<FinancialFigure[][]> {
    return this.#read(({ figures }) =>
      figuresOf(figures, organisationIds, filter),
    );
  }

  findEvidence(
    filter: port.EvidenceFilter,
    page: port.PageRequest<"ID">,
  ): Promise<port.Page<Evidence>> {
    return this.#read(({ evidence }) => findEvidence(evidence, filter, page));
  }

  sources(ids: readonly string[]): Promise<(Source | null)[]> {
    return this.#read(({ sources }) => sources.lookUp(ids));
  }

  findSources(
    filter: port.SourceFilter,
    page: port.PageRequest<"ID">,
  ): Promise<port.Page<Source>> {
    return this.#read(({ sources }) => findSources(sources, filter, page));
  }

  provisions(ids: readonly string[]): Promise<(LegalProvision | null)[]> {
    return this.#read(({ provisions }) => provisions.lookUp(ids));
  }

  dataset(): Promise<port.Dataset> {
    return this.#read(({ dataset }) => dataset);
  }

  /** A refusal rejects, as it would from a server. */
  #read<T>(answer: (snapshot: Snapshot) => T): Promise<T> {
    return new Promise((resolve) => resolve(answer(this.#snapshot())));
  }
}

/**
 * The embedded engine: the whole graph in this process's memory, with no server to run.
 * `replace` swaps the snapshot for one built aside.
 */
export class MemoryStore extends MemoryReader implements port.GraphStore {
  #current: Snapshot;

  constructor() {
    super(() => this.#current);
    this.#current = snapshotOf(NOTHING);
  }

  /** Answers at once, so that there is never anything left to stop. */
  reader(): port.GraphReader {
    const snapshot = this.#current;
    return new MemoryReader(() => snapshot);
  }

  /** A graph that cannot be indexed leaves the old one serving. */
  replace(graph: Graph): Promise<void> {
    return new Promise((resolve) => {
      this.#current = snapshotOf(graph);
      resolve();
    });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
