import Fastify from "fastify";
import type { Organisation, Relationship } from "../../../src/domain/model.js";
import { formatDay, parseDay, type Day } from "../../../src/domain/time.js";
import type { AtOnce, GraphStore } from "../../../src/store/graph-store.js";
import { AS_OF } from "../../data.js";
import { BODY, FIRST, RELATIONSHIPS, TRIVIAL } from "../questions.js";

/** The floor: the same records by the same port, the same JSON, and no GraphQL. It knows two questions, by their text. */
export async function byHand(store: GraphStore): Promise<string> {
  const { atOnce } = store.reader();
  if (atOnce === undefined) throw new Error("The engine is not embedded.");
  const asOf = parseDay(AS_OF);
  const answers = new Map([
    [RELATIONSHIPS.query, () => withRelationships(atOnce, asOf)],
    [TRIVIAL.query, () => named(bodyIn(atOnce))],
  ]);
  const app = Fastify();
  app.post<{ Body: { query: string } }>("/graphql", ({ body }, reply) => {
    const organisation = answers.get(body.query)?.();
    reply.header("content-type", "application/json; charset=utf-8");
    return JSON.stringify({ data: { organisation } });
  });
  return `${await app.listen({ host: "127.0.0.1", port: 0 })}/graphql`;
}

function withRelationships(store: AtOnce, asOf: Day) {
  const body = bodyIn(store);
  const [page] = store.relationshipsOf(
    [body.id],
    { asOf, direction: "BOTH" },
    { first: FIRST, after: null, orderBy: "ID", count: false },
  );
  const found = page?.items.map(({ node }) => node) ?? [];
  const ends = store.organisations(
    found.map(({ from, to }) => (from === body.id ? to : from)),
  );
  const nodes = found.map((relationship, at) =>
    shown(relationship, ends[at] ?? null, store),
  );
  return { ...named(body), relationships: { nodes } };
}

function shown(
  { id, kind, inferred, validity, basis, sourceIds }: Relationship,
  otherEnd: Organisation | null,
  store: AtOnce,
) {
  return {
    id,
    kind,
    inferred,
    validity: { from: dayOf(validity.from), to: dayOf(validity.to) },
    otherEnd: otherEnd === null ? null : named(otherEnd),
    basis: basis === null ? null : { act: basis.act, section: basis.section },
    sources: store
      .sources(sourceIds)
      .map((source) =>
        source === null ? null : { id: source.id, title: source.title },
      ),
  };
}

function bodyIn(store: AtOnce): Organisation {
  const [body] = store.organisations([BODY]);
  if (body == null) throw new Error(`There is no ${BODY}.`);
  return body;
}

function named({ id, name }: Organisation) {
  return { id, name };
}

function dayOf(day: Day | null): string | null {
  return day === null ? null : formatDay(day);
}
