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
import { pageIn, pageOfAll, wanted } from "./pages.js";
import type { Answer, Reading } from "./reading.js";
import type { Law, Memory } from "./memory.js";
import { readDataset } from "./records/dataset.js";
import { readEvidence } from "./records/evidence.js";
import { readFigure } from "./records/figure.js";
import { readOrganisation } from "./records/organisation.js";
import { readProvision } from "./records/provision.js";
import { readRelationship } from "./records/relationship.js";
import { readSource } from "./records/source.js";
import type { Read } from "./remembered.js";
import { column } from "./rows.js";

/**
 * Answers each call of the port with one query, or with none where other requests have read all of it.
 * The first relationships of a release that this process reads cost one more: its law.
 */
export class Neo4jReader implements port.GraphReader {
  readonly engine = "neo4j";
  readonly #reading: () => Reading;
  readonly #memory: Memory;

  constructor(reading: () => Reading, memory: Memory) {
    this.#reading = reading;
    this.#memory = memory;
  }

  async organisations(
    ids: readonly string[],
  ): Promise<(Organisation | null)[]> {
    const reading = this.#reading();
    return this.#memory.organisations.recall(reading, "", ids, (missing) =>
      byIdIn(
        reading.ask(recordsById("Organisation", missing)),
        readOrganisation,
      ),
    );
  }

  async byCode(codes: readonly string[]): Promise<Organisation[][]> {
    const reading = this.#reading();
    const upper = codes.map((code) => code.toUpperCase());
    const carriers = await this.#memory.carriers.recall(
      reading,
      "",
      upper,
      async (missing) => {
        const { release, rows } = await reading.ask(byCode(missing));
        const byTheirCode = groupBy(rows, ({ code }) => code);
        const values = missing.map((code): [string, Organisation[]] => [
          code,
          column(byTheirCode.get(code) ?? [], "record", readOrganisation),
        ]);
        return { release, values: new Map(values) };
      },
    );
    return carriers.map((bodies) => [...(bodies ?? [])]);
  }

  async findOrganisations(
    filter: port.OrganisationFilter,
    page: port.PageRequest<port.OrganisationOrder>,
  ): Promise<port.Page<Organisation>> {
    const reading = this.#reading();
    const order = ORGANISATION_ORDERS[page.orderBy];
    const query = findOrganisations(filter, wanted(order, page));
    return this.#memory.organisationLists.recallOne(reading, query, (answer) =>
      this.#keepBodies(answer, pageIn(answer, order, page, readOrganisation)),
    );
  }

  async search(
    text: string,
    filter: port.SearchFilter,
    page: port.PageRequest<"RANK">,
  ): Promise<port.Page<SearchHit>> {
    const order = searchOrder(text);
    const { start } = wanted(order, page);
    const candidates = await this.#memory.searches.recallOne(
      this.#reading(),
      searchCandidates(text, filter),
      ({ rows }) => column(rows, "record", readOrganisation),
    );
    const hits = candidates
      .flatMap((body) => matchText(text, body, filter.asOf) ?? [])
      .sort(compareHits);
    return pageOfAll(order, hits, start, page);
  }

  async relationships(
    ids: readonly string[],
  ): Promise<(Relationship | null)[]> {
    const reading = this.#reading();
    return this.#memory.relationships.recall(
      reading,
      "",
      ids,
      async (missing) => {
        const answer = reading.ask(recordsById("Relationship", missing));
        return byIdIn(answer, await this.#relationshipReader(answer, reading));
      },
    );
  }

  async relationshipsOf(
    ids: readonly string[],
    slice: port.DirectedSlice,
    page: port.PageRequest<port.RelationshipOrder>,
  ): Promise<port.Page<Relationship>[]> {
    const reading = this.#reading();
    const order = RELATIONSHIP_ORDERS[page.orderBy];
    const part = wanted(order, page);
    const pages = await this.#memory.relationshipLists.recall(
      reading,
      JSON.stringify([slice, page]),
      ids,
      async (missing) => {
        const answer = reading.ask(relationshipsOf(missing, slice, part));
        const read = await this.#relationshipReader(answer, reading);
        const { release, rows } = await answer;
        const byPlace = groupBy(rows, ({ place }) => place);
        const values = missing.map(
          (id, place): [string, port.Page<Relationship>] => [
            id,
            pageIn({ rows: byPlace.get(place) ?? [] }, order, page, read),
          ],
        );
        return { release, values: new Map(values) };
      },
    );
    return pages.flatMap((each) => each ?? []);
  }

  async findRelationships(
    slice: port.Slice,
    page: port.PageRequest<port.RelationshipOrder>,
  ): Promise<port.Page<Relationship>> {
    const reading = this.#reading();
    const order = RELATIONSHIP_ORDERS[page.orderBy];
    const query = findRelationships(slice, wanted(order, page));
    return this.#memory.relationshipLists.recallOne(
      reading,
      query,
      async (answer) =>
        pageIn(
          answer,
          order,
          page,
          await this.#relationshipReader(answer, reading),
        ),
    );
  }

  async neighbourhood(
    roots: readonly string[],
    slice: port.DirectedSlice,
    hops: number,
    cap: number,
  ): Promise<port.Neighbourhood> {
    const reading = this.#reading();
    const query = neighbourhood(roots, slice, hops, cap);
    return this.#memory.neighbourhoods.recallOne(
      reading,
      query,
      async (answer) => {
        const read = await this.#relationshipReader(answer, reading);
        return {
          nodes: nodesIn(answer),
          relationships: column(answer.rows, "record", read).sort(byId),
          truncated: answer.rows[0]?.["truncated"] === true,
        };
      },
    );
  }

  async figuresOf(
    organisationIds: readonly string[],
    filter: port.FigureFilter,
  ): Promise<FinancialFigure[][]> {
    const reading = this.#reading();
    const figures = await this.#memory.figures.recall(
      reading,
      JSON.stringify(filter),
      organisationIds,
      async (missing) => {
        const { release, rows } = await reading.ask(figuresOf(missing, filter));
        const byBody = groupBy(
          column(rows, "record", readFigure).sort(compareFigures),
          ({ organisationId }) => organisationId,
        );
        const values = missing.map(
          (id): [string, readonly FinancialFigure[]] => [
            id,
            byBody.get(id) ?? [],
          ],
        );
        return { release, values: new Map(values) };
      },
    );
    return figures.map((own) => [...(own ?? [])]);
  }

  async findEvidence(
    filter: port.EvidenceFilter,
    page: port.PageRequest<"ID">,
  ): Promise<port.Page<Evidence>> {
    const order = evidenceOrder(filter.type);
    return this.#memory.evidenceLists.recallOne(
      this.#reading(),
      findEvidence(filter, wanted(order, page)),
      (answer) => pageIn(answer, order, page, readEvidence),
    );
  }

  async sources(ids: readonly string[]): Promise<(Source | null)[]> {
    const reading = this.#reading();
    return this.#memory.sources.recall(reading, "", ids, (missing) =>
      byIdIn(reading.ask(recordsById("Source", missing)), readSource),
    );
  }

  async findSources(
    filter: port.SourceFilter,
    page: port.PageRequest<"ID">,
  ): Promise<port.Page<Source>> {
    return this.#memory.sourceLists.recallOne(
      this.#reading(),
      findSources(filter, wanted(SOURCE_ORDER, page)),
      (answer) => pageIn(answer, SOURCE_ORDER, page, readSource),
    );
  }

  async provisions(ids: readonly string[]): Promise<(LegalProvision | null)[]> {
    const known = await this.#law(this.#reading());
    return ids.map((id) => known.get(id) ?? null);
  }

  async dataset(): Promise<port.Dataset> {
    const { rows } = await this.#reading().ask(dataset());
    return readDataset(rows[0]?.["dataset"]);
  }

  /** Reads relationships with the law of the release that they are of. */
  async #relationshipReader(
    answer: Answer | Promise<Answer>,
    reading: Reading,
  ): Promise<(record: unknown) => Relationship> {
    await answer;
    const known = await this.#law(reading);
    return (record) => readRelationship(record, known);
  }

  #law(reading: Reading): Promise<Law> {
    return this.#memory.law.recallOne(reading, law(), ({ rows }) =>
      mapById(column(rows, "record", readProvision)),
    );
  }

  /** Bodies read as a list are those that are asked for next by id. */
  #keepBodies(
    { release }: Answer,
    page: port.Page<Organisation>,
  ): port.Page<Organisation> {
    for (const { node } of page.items)
      this.#memory.organisations.keep(release, "", node.id, node);
    return page;
  }
}

function nodesIn({ rows }: Answer): port.Neighbourhood["nodes"] {
  return rows
    .filter(({ body }) => body !== null)
    .map(({ body, distance }) => ({
      organisation: readOrganisation(body),
      distance: Number(distance),
    }))
    .sort(
      (a, b) => a.distance - b.distance || byId(a.organisation, b.organisation),
    );
}

async function byIdIn<T extends { readonly id: string }>(
  answer: Promise<Answer>,
  read: (record: unknown) => T,
): Promise<Read<T>> {
  const { release, rows } = await answer;
  return { release, values: mapById(column(rows, "record", read)) };
}

function mapById<T extends { readonly id: string }>(
  records: readonly T[],
): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
