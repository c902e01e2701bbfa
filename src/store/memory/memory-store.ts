import type {
  Evidence,
  FinancialFigure,
  LegalProvision,
  Organisation,
  Relationship,
  Source,
} from "../../domain/model.js";
import type { SearchHit } from "../../domain/search.js";
import type * as port from "../graph-store.js";
import type { Shelf } from "./columns/shelf.js";
import { readsOf } from "./reads.js";
import { NOTHING, shelfOf, snapshotOf } from "./snapshot.js";

/** Reads one snapshot for each answer. */
class MemoryReader implements port.GraphReader {
  readonly engine = "memory";
  readonly #reads: () => port.AtOnce;

  constructor(reads: () => port.AtOnce) {
    this.#reads = reads;
  }

  organisations(ids: readonly string[]): Promise<(Organisation | null)[]> {
    return this.#read((reads) => reads.organisations(ids));
  }

  byCode(codes: readonly string[]): Promise<Organisation[][]> {
    return this.#read((reads) => reads.byCode(codes));
  }

  findOrganisations(
    filter: port.OrganisationFilter,
    page: port.PageRequest<port.OrganisationOrder>,
  ): Promise<port.Page<Organisation>> {
    return this.#read((reads) => reads.findOrganisations(filter, page));
  }

  search(
    text: string,
    filter: port.SearchFilter,
    page: port.PageRequest<"RANK">,
  ): Promise<port.Page<SearchHit>> {
    return this.#read((reads) => reads.search(text, filter, page));
  }

  relationships(ids: readonly string[]): Promise<(Relationship | null)[]> {
    return this.#read((reads) => reads.relationships(ids));
  }

  relationshipsOf(
    ids: readonly string[],
    slice: port.DirectedSlice,
    page: port.PageRequest<port.RelationshipOrder>,
  ): Promise<port.Page<Relationship>[]> {
    return this.#read((reads) => reads.relationshipsOf(ids, slice, page));
  }

  findRelationships(
    slice: port.Slice,
    page: port.PageRequest<port.RelationshipOrder>,
  ): Promise<port.Page<Relationship>> {
    return this.#read((reads) => reads.findRelationships(slice, page));
  }

  neighbourhood(
    roots: readonly string[],
    ways: readonly port.Way[],
    hops: number,
    cap: number,
  ): Promise<port.Neighbourhood> {
    return this.#read((reads) => reads.neighbourhood(roots, ways, hops, cap));
  }

  reach(
    roots: readonly string[],
    slice: port.DirectedSlice,
    hops: number,
    cap: number,
  ): Promise<port.Reach> {
    return this.#read((reads) => reads.reach(roots, slice, hops, cap));
  }

  relationshipsAmong(
    ids: readonly string[],
    slice: port.Slice,
    cap: number,
  ): Promise<port.Among> {
    return this.#read((reads) => reads.relationshipsAmong(ids, slice, cap));
  }

  figuresOf(
    organisationIds: readonly string[],
    filter: port.FigureFilter,
  ): Promise<FinancialFigure[][]> {
    return this.#read((reads) => reads.figuresOf(organisationIds, filter));
  }

  findEvidence(
    filter: port.EvidenceFilter,
    page: port.PageRequest<"ID">,
  ): Promise<port.Page<Evidence>> {
    return this.#read((reads) => reads.findEvidence(filter, page));
  }

  sources(ids: readonly string[]): Promise<(Source | null)[]> {
    return this.#read((reads) => reads.sources(ids));
  }

  findSources(
    filter: port.SourceFilter,
    page: port.PageRequest<"ID">,
  ): Promise<port.Page<Source>> {
    return this.#read((reads) => reads.findSources(filter, page));
  }

  provisions(ids: readonly string[]): Promise<(LegalProvision | null)[]> {
    return this.#read((reads) => reads.provisions(ids));
  }

  dataset(): Promise<port.Dataset> {
    return this.#read((reads) => reads.dataset());
  }

  /** A refusal rejects, as it would from a server. */
  #read<T>(answer: (reads: port.AtOnce) => T): Promise<T> {
    return new Promise((resolve) => resolve(answer(this.#reads())));
  }
}

/** Reads one snapshot, and can do so at once. */
class SnapshotReader extends MemoryReader {
  readonly atOnce: port.AtOnce;

  constructor(reads: port.AtOnce) {
    super(() => reads);
    this.atOnce = reads;
  }
}

/**
 * The embedded engine: the whole graph in this process's memory, with no server to run.
 * `replace` swaps the snapshot for one built aside.
 */
export class MemoryStore extends MemoryReader implements port.GraphStore {
  #current: port.AtOnce;

  constructor() {
    super(() => this.#current);
    this.#current = readsOf(snapshotOf(shelfOf(NOTHING)));
  }

  /** Answers at once, so that there is never anything left to stop. */
  reader(): port.GraphReader {
    return new SnapshotReader(this.#current);
  }

  /** A graph that cannot be indexed leaves the old one serving. */
  replace(graph: port.IncomingGraph): Promise<void> {
    return new Promise((resolve) => {
      this.serve(shelfOf(graph));
      resolve();
    });
  }

  /** Answers from the graph on a shelf from now on. */
  serve(shelf: Shelf): void {
    this.#current = readsOf(snapshotOf(shelf));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
