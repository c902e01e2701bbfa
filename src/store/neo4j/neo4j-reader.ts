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
import { dataset } from "./cypher/dataset.js";
import { tellAhead } from "./reads/ahead.js";
import type { Asked } from "./reads/asked.js";
import { listEvidence, listSources, lookUpSources } from "./reads/evidence.js";
import { listFiguresOf } from "./reads/figures.js";
import { lookUpProvisions } from "./reads/law.js";
import {
  listOrganisations,
  lookUpCodes,
  lookUpOrganisations,
  searchOrganisations,
} from "./reads/organisations.js";
import { recalled } from "./reads/recalled.js";
import { readNeighbourhood, readReach } from "./reads/reach.js";
import {
  listRelationships,
  listRelationshipsAmong,
  listRelationshipsOf,
  lookUpRelationships,
} from "./reads/relationships.js";
import { readDataset } from "./records/dataset.js";

/**
 * Answers each call of the port with one query, or with none where the request was told ahead or other requests have read all of it.
 * The first relationships of a release that this process reads cost one more: its law.
 */
export class Neo4jReader implements port.GraphReader {
  readonly engine = "neo4j";
  readonly #asked: () => Asked;

  constructor(asked: () => Asked) {
    this.#asked = asked;
  }

  async organisations(
    ids: readonly string[],
  ): Promise<(Organisation | null)[]> {
    return lookUpOrganisations(this.#asked(), ids);
  }

  async byCode(codes: readonly string[]): Promise<Organisation[][]> {
    return lookUpCodes(this.#asked(), codes);
  }

  async findOrganisations(
    filter: port.OrganisationFilter,
    page: port.PageRequest<port.OrganisationOrder>,
  ): Promise<port.Page<Organisation>> {
    return listOrganisations(this.#asked(), filter, page);
  }

  async search(
    text: string,
    filter: port.SearchFilter,
    page: port.PageRequest<"RANK">,
  ): Promise<port.Page<SearchHit>> {
    return searchOrganisations(this.#asked(), text, filter, page);
  }

  async relationships(
    ids: readonly string[],
  ): Promise<(Relationship | null)[]> {
    return lookUpRelationships(this.#asked(), ids);
  }

  async relationshipsOf(
    ids: readonly string[],
    slice: port.DirectedSlice,
    page: port.PageRequest<port.RelationshipOrder>,
  ): Promise<port.Page<Relationship>[]> {
    return listRelationshipsOf(this.#asked(), ids, slice, page);
  }

  async findRelationships(
    slice: port.Slice,
    page: port.PageRequest<port.RelationshipOrder>,
  ): Promise<port.Page<Relationship>> {
    return listRelationships(this.#asked(), slice, page);
  }

  async neighbourhood(
    roots: readonly string[],
    ways: readonly port.Way[],
    hops: number,
    cap: number,
  ): Promise<port.Neighbourhood> {
    return readNeighbourhood(this.#asked(), roots, ways, hops, cap);
  }

  async reach(
    roots: readonly string[],
    slice: port.DirectedSlice,
    hops: number,
    cap: number,
  ): Promise<port.Reach> {
    return readReach(this.#asked(), roots, slice, hops, cap);
  }

  async relationshipsAmong(
    ids: readonly string[],
    slice: port.Slice,
    cap: number,
  ): Promise<port.Among> {
    return listRelationshipsAmong(this.#asked(), ids, slice, cap);
  }

  async figuresOf(
    organisationIds: readonly string[],
    filter: port.FigureFilter,
  ): Promise<FinancialFigure[][]> {
    return listFiguresOf(this.#asked(), organisationIds, filter);
  }

  async findEvidence(
    filter: port.EvidenceFilter,
    page: port.PageRequest<"ID">,
  ): Promise<port.Page<Evidence>> {
    return listEvidence(this.#asked(), filter, page);
  }

  async sources(ids: readonly string[]): Promise<(Source | null)[]> {
    return lookUpSources(this.#asked(), ids);
  }

  async findSources(
    filter: port.SourceFilter,
    page: port.PageRequest<"ID">,
  ): Promise<port.Page<Source>> {
    return listSources(this.#asked(), filter, page);
  }

  async provisions(ids: readonly string[]): Promise<(LegalProvision | null)[]> {
    return lookUpProvisions(this.#asked(), ids);
  }

  async dataset(): Promise<port.Dataset> {
    const { row } = await this.#asked().reading.ask(dataset());
    return readDataset(row["dataset"]);
  }
}

/** Of one request, which can be told ahead of its questions, and has at hand what others have read. */
export class RequestReader extends Neo4jReader {
  readonly foresee: (foreseen: port.Foreseen) => void;
  readonly remembered: port.Single<undefined>;

  constructor(asked: Asked) {
    super(() => asked);
    this.remembered = recalled(asked);
    this.foresee = (foreseen) => {
      tellAhead(asked, foreseen);
    };
  }
}
