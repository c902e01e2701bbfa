import { groupBy } from "../../domain/group-by.js";
import type {
  Evidence,
  FinancialFigure,
  LegalProvision,
  Organisation,
  Relationship,
  Source,
} from "../../domain/model.js";
import { compareHits, matchText, type SearchHit } from "../../domain/search.js";
import type * as port from "../graph-store.js";
import {
  compareFigures,
  evidenceOrder,
  ORGANISATION_ORDERS,
  RELATIONSHIP_ORDERS,
  searchOrder,
  SOURCE_ORDER,
} from "../orders.js";
import { byCode } from "./cypher/by-code.js";
import { byId, relationshipsById } from "./cypher/by-id.js";
import { dataset } from "./cypher/dataset.js";
import { figuresOf } from "./cypher/figures-of.js";
import { findEvidence } from "./cypher/find-evidence.js";
import { findOrganisations } from "./cypher/find-organisations.js";
import { findRelationships } from "./cypher/find-relationships.js";
import { findSources } from "./cypher/find-sources.js";
import { neighbourhood } from "./cypher/neighbourhood.js";
import { relationshipsOf } from "./cypher/relationships-of.js";
import { searchCandidates } from "./cypher/search.js";
import { pageOf, pageOfAll, wanted } from "./pages.js";
import type { Ask } from "./reading.js";
import { readDataset } from "./records/dataset.js";
import { readEvidence } from "./records/evidence.js";
import { readFigure } from "./records/figure.js";
import { readOrganisation } from "./records/organisation.js";
import { readProvision } from "./records/provision.js";
import { readSource } from "./records/source.js";
import { column, inOrderAsked, relationshipReader, totalOf } from "./rows.js";

/** Answers each call of the port with one query. */
export class Neo4jReader implements port.GraphReader {
  readonly engine = "neo4j";
  readonly #ask: Ask;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  async organisations(
    ids: readonly string[],
  ): Promise<(Organisation | null)[]> {
    const rows = await this.#ask(byId("Organisation", ids));
    return inOrderAsked(ids, column(rows, "record", readOrganisation));
  }

  async byCode(codes: readonly string[]): Promise<Organisation[][]> {
    const rows = await this.#ask(byCode(codes));
    const carriers = groupBy(rows, ({ code }) => code);
    return codes.map((code) =>
      column(
        carriers.get(code.toUpperCase()) ?? [],
        "record",
        readOrganisation,
      ),
    );
  }

  async findOrganisations(
    filter: port.OrganisationFilter,
    page: port.PageRequest<port.OrganisationOrder>,
  ): Promise<port.Page<Organisation>> {
    const order = ORGANISATION_ORDERS[page.orderBy];
    const rows = await this.#ask(
      findOrganisations(filter, wanted(order, page)),
    );
    const read = column(rows, "record", readOrganisation);
    return pageOf(order, read, page, totalOf(rows));
  }

  async search(
    text: string,
    filter: port.SearchFilter,
    page: port.PageRequest<"RANK">,
  ): Promise<port.Page<SearchHit>> {
    const order = searchOrder(text);
    const { start } = wanted(order, page);
    const rows = await this.#ask(searchCandidates(text, filter));
    const hits = column(rows, "record", readOrganisation)
      .flatMap((body) => matchText(text, body, filter.asOf) ?? [])
      .sort(compareHits);
    return pageOfAll(order, hits, start, page);
  }

  async relationships(
    ids: readonly string[],
  ): Promise<(Relationship | null)[]> {
    const rows = await this.#ask(relationshipsById(ids));
    return inOrderAsked(ids, column(rows, "record", relationshipReader(rows)));
  }

  async relationshipsOf(
    ids: readonly string[],
    slice: port.DirectedSlice,
    page: port.PageRequest<port.RelationshipOrder>,
  ): Promise<port.Page<Relationship>[]> {
    const order = RELATIONSHIP_ORDERS[page.orderBy];
    const rows = await this.#ask(
      relationshipsOf(ids, slice, wanted(order, page)),
    );
    const read = relationshipReader(rows);
    const pages = groupBy(rows, ({ place }) => place);
    return ids.map((_, place) => {
      const own = pages.get(place) ?? [];
      const [total = 0] = column(own, "total", Number);
      return pageOf(
        order,
        column(own, "record", read),
        page,
        page.count ? total : null,
      );
    });
  }

  async findRelationships(
    slice: port.Slice,
    page: port.PageRequest<port.RelationshipOrder>,
  ): Promise<port.Page<Relationship>> {
    const order = RELATIONSHIP_ORDERS[page.orderBy];
    const rows = await this.#ask(findRelationships(slice, wanted(order, page)));
    return pageOf(
      order,
      column(rows, "record", relationshipReader(rows)),
      page,
      totalOf(rows),
    );
  }

  async neighbourhood(
    roots: readonly string[],
    slice: port.DirectedSlice,
    hops: number,
    cap: number,
  ): Promise<port.Neighbourhood> {
    const rows = await this.#ask(neighbourhood(roots, slice, hops, cap));
    return {
      nodes: rows
        .filter(({ body }) => body !== null)
        .map(({ body, distance }) => ({
          organisation: readOrganisation(body),
          distance: Number(distance),
        })),
      relationships: column(rows, "record", relationshipReader(rows)),
      truncated: rows[0]?.["truncated"] === true,
    };
  }

  async figuresOf(
    organisationIds: readonly string[],
    filter: port.FigureFilter,
  ): Promise<FinancialFigure[][]> {
    const rows = await this.#ask(figuresOf(organisationIds, filter));
    const figures = groupBy(
      column(rows, "record", readFigure).sort(compareFigures),
      ({ organisationId }) => organisationId,
    );
    return organisationIds.map((id) => [...(figures.get(id) ?? [])]);
  }

  async findEvidence(
    filter: port.EvidenceFilter,
    page: port.PageRequest<"ID">,
  ): Promise<port.Page<Evidence>> {
    const order = evidenceOrder(filter.type);
    const rows = await this.#ask(findEvidence(filter, wanted(order, page)));
    const read = column(rows, "record", readEvidence);
    return pageOf(order, read, page, totalOf(rows));
  }

  async sources(ids: readonly string[]): Promise<(Source | null)[]> {
    const rows = await this.#ask(byId("Source", ids));
    return inOrderAsked(ids, column(rows, "record", readSource));
  }

  async findSources(
    filter: port.SourceFilter,
    page: port.PageRequest<"ID">,
  ): Promise<port.Page<Source>> {
    const rows = await this.#ask(
      findSources(filter, wanted(SOURCE_ORDER, page)),
    );
    const read = column(rows, "record", readSource);
    return pageOf(SOURCE_ORDER, read, page, totalOf(rows));
  }

  async provisions(ids: readonly string[]): Promise<(LegalProvision | null)[]> {
    const rows = await this.#ask(byId("LegalProvision", ids));
    return inOrderAsked(ids, column(rows, "record", readProvision));
  }

  async dataset(): Promise<port.Dataset> {
    const [row] = await this.#ask(dataset());
    return readDataset(row?.["dataset"]);
  }
}
