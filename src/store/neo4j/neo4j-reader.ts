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
import { byId } from "../../domain/text-order.js";
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
import { recordsById } from "./cypher/by-id.js";
import { dataset } from "./cypher/dataset.js";
import { figuresOf } from "./cypher/figures-of.js";
import { findEvidence } from "./cypher/find-evidence.js";
import { findOrganisations } from "./cypher/find-organisations.js";
import { findRelationships } from "./cypher/find-relationships.js";
import { findSources } from "./cypher/find-sources.js";
import { law } from "./cypher/law.js";
import { neighbourhood } from "./cypher/neighbourhood.js";
import { relationshipsOf } from "./cypher/relationships-of.js";
import { searchCandidates } from "./cypher/search.js";
import { pageOf, pageOfAll, wanted } from "./pages.js";
import type { Answer, Reading } from "./reading.js";
import { readDataset } from "./records/dataset.js";
import { readEvidence } from "./records/evidence.js";
import { readFigure } from "./records/figure.js";
import { readOrganisation } from "./records/organisation.js";
import { readProvision } from "./records/provision.js";
import { readRelationship } from "./records/relationship.js";
import { readSource } from "./records/source.js";
import type { Provisions, Remembered } from "./remembered.js";
import { column, inOrderAsked, totalOf } from "./rows.js";

/**
 * Answers each call of the port with one query, or with none where other requests have read all of it.
 * The first relationships of a release that this process reads cost one more: its law.
 */
export class Neo4jReader implements port.GraphReader {
  readonly engine = "neo4j";
  readonly #reading: () => Reading;
  readonly #remembered: Remembered;

  constructor(reading: () => Reading, remembered: Remembered) {
    this.#reading = reading;
    this.#remembered = remembered;
  }

  async organisations(
    ids: readonly string[],
  ): Promise<(Organisation | null)[]> {
    const reading = this.#reading();
    const { organisations } = this.#remembered;
    return (
      organisations.all(reading.release, ids) ??
      inOrderAsked(
        ids,
        await this.#bodies(reading.ask(recordsById("Organisation", ids))),
      )
    );
  }

  async byCode(codes: readonly string[]): Promise<Organisation[][]> {
    const { rows } = await this.#reading().ask(byCode(codes));
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
    const answer = await this.#reading().ask(
      findOrganisations(filter, wanted(order, page)),
    );
    return pageOf(order, await this.#bodies(answer), page, totalOf(answer));
  }

  async search(
    text: string,
    filter: port.SearchFilter,
    page: port.PageRequest<"RANK">,
  ): Promise<port.Page<SearchHit>> {
    const order = searchOrder(text);
    const { start } = wanted(order, page);
    const candidates = this.#reading().ask(searchCandidates(text, filter));
    const hits = (await this.#bodies(candidates))
      .flatMap((body) => matchText(text, body, filter.asOf) ?? [])
      .sort(compareHits);
    return pageOfAll(order, hits, start, page);
  }

  async relationships(
    ids: readonly string[],
  ): Promise<(Relationship | null)[]> {
    const reading = this.#reading();
    const answer = await reading.ask(recordsById("Relationship", ids));
    return inOrderAsked(ids, await this.#relationshipsIn(answer, reading));
  }

  async relationshipsOf(
    ids: readonly string[],
    slice: port.DirectedSlice,
    page: port.PageRequest<port.RelationshipOrder>,
  ): Promise<port.Page<Relationship>[]> {
    const order = RELATIONSHIP_ORDERS[page.orderBy];
    const reading = this.#reading();
    const { release, rows } = await reading.ask(
      relationshipsOf(ids, slice, wanted(order, page)),
    );
    const law = await this.#law(release, reading);
    const pages = groupBy(rows, ({ place }) => place);
    return ids.map((_, place) => {
      const own = pages.get(place) ?? [];
      const read = column(own, "record", (record) =>
        readRelationship(record, law),
      );
      const total = page.count ? (totalOf({ rows: own }) ?? 0) : null;
      return pageOf(order, read, page, total);
    });
  }

  async findRelationships(
    slice: port.Slice,
    page: port.PageRequest<port.RelationshipOrder>,
  ): Promise<port.Page<Relationship>> {
    const order = RELATIONSHIP_ORDERS[page.orderBy];
    const reading = this.#reading();
    const answer = await reading.ask(
      findRelationships(slice, wanted(order, page)),
    );
    const read = await this.#relationshipsIn(answer, reading);
    return pageOf(order, read, page, totalOf(answer));
  }

  async neighbourhood(
    roots: readonly string[],
    slice: port.DirectedSlice,
    hops: number,
    cap: number,
  ): Promise<port.Neighbourhood> {
    const reading = this.#reading();
    const answer = await reading.ask(neighbourhood(roots, slice, hops, cap));
    const relationships = await this.#relationshipsIn(answer, reading);
    return {
      nodes: answer.rows
        .filter(({ body }) => body !== null)
        .map(({ body, distance }) => ({
          organisation: readOrganisation(body),
          distance: Number(distance),
        }))
        .sort(
          (a, b) =>
            a.distance - b.distance || byId(a.organisation, b.organisation),
        ),
      relationships: relationships.sort(byId),
      truncated: answer.rows[0]?.["truncated"] === true,
    };
  }

  async figuresOf(
    organisationIds: readonly string[],
    filter: port.FigureFilter,
  ): Promise<FinancialFigure[][]> {
    const { rows } = await this.#reading().ask(
      figuresOf(organisationIds, filter),
    );
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
    const answer = await this.#reading().ask(
      findEvidence(filter, wanted(order, page)),
    );
    const read = column(answer.rows, "record", readEvidence);
    return pageOf(order, read, page, totalOf(answer));
  }

  async sources(ids: readonly string[]): Promise<(Source | null)[]> {
    const reading = this.#reading();
    const { sources } = this.#remembered;
    const known = sources.all(reading.release, ids);
    if (known !== null) return known;
    const { release, rows } = await reading.ask(recordsById("Source", ids));
    const read = column(rows, "record", readSource);
    return inOrderAsked(ids, sources.keep(release, read));
  }

  async findSources(
    filter: port.SourceFilter,
    page: port.PageRequest<"ID">,
  ): Promise<port.Page<Source>> {
    const answer = await this.#reading().ask(
      findSources(filter, wanted(SOURCE_ORDER, page)),
    );
    const read = column(answer.rows, "record", readSource);
    return pageOf(SOURCE_ORDER, read, page, totalOf(answer));
  }

  async provisions(ids: readonly string[]): Promise<(LegalProvision | null)[]> {
    const { rows } = await this.#reading().ask(law());
    return inOrderAsked(ids, column(rows, "record", readProvision));
  }

  async dataset(): Promise<port.Dataset> {
    const { rows } = await this.#reading().ask(dataset());
    return readDataset(rows[0]?.["dataset"]);
  }

  async #bodies(answer: Answer | Promise<Answer>): Promise<Organisation[]> {
    const { release, rows } = await answer;
    const bodies = column(rows, "record", readOrganisation);
    return this.#remembered.organisations.keep(release, bodies);
  }

  async #relationshipsIn(
    { release, rows }: Answer,
    reading: Reading,
  ): Promise<Relationship[]> {
    const law = await this.#law(release, reading);
    return column(rows, "record", (record) => readRelationship(record, law));
  }

  #law(release: number, reading: Reading): Promise<Provisions> {
    return this.#remembered.law(release, async () => {
      const { rows } = await reading.ask(law());
      return column(rows, "record", readProvision);
    });
  }
}
