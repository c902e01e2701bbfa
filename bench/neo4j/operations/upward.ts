import { LAYOUT } from "../../../src/store/neo4j/layout.js";
import { kindsOf } from "../../../src/domain/relationship-kinds.js";
import { parseDay } from "../../../src/domain/time.js";
import { AS_OF, holds, holdsFilter } from "../days.js";
import type { Operation } from "../operation.js";

const ID = "trust:RR8";
const ANY = kindsOf("ACCOUNTABILITY").join("|");

/** How many at each hop: no body on the way has more, and the whole stays within what the API accepts. */
const FIRSTS = [10, 60, 3, 2];

/** Whom a trust answers to, whom these answer to, and so on: as a tree, in which a body comes once for each way to it; as two sets from the port. */
export const upward: Operation = {
  name: "whom a trust answers to, four hops",
  graphql: `{
    organisation(id: "${ID}", asOf: "${AS_OF}") {
      id name kind
      ${nested(
        (first, inner) => `
      relationships(
        filter: { families: [ACCOUNTABILITY], direction: OUT }, first: ${first}
      ) { nodes { id kind to { id name kind ${inner} } } }`,
      )}
    }
  }`,
  cypher: `
    MATCH (serving:Serving {layout: ${LAYOUT}})
    MATCH (body0:Organisation {release: serving.release, id: "${ID}"})
    ${branch(0)}
    RETURN {organisation: body0 {.id, .name, .kind, relationships: {nodes: nodes0}}} AS data`,
  peer: `query ($release: Int!) {
    organisations(where: { release: { eq: $release }, id: { eq: "${ID}" } }) {
      id name kind
      ${nested(
        (first, inner) => `
      answersToConnection(
        where: { edge: { ${holdsFilter()} } }
        sort: [{ edge: { id: ASC } }]
        first: ${first}
      ) { edges { properties { id kind } node { id name kind ${inner} } } }`,
      )}
    }
  }`,
  port: (reader) =>
    reader.neighbourhood(
      [ID],
      [
        {
          asOf: parseDay(AS_OF),
          families: ["ACCOUNTABILITY"],
          direction: "OUT",
        },
      ],
      FIRSTS.length,
      200,
    ),
  portCypher: `
    MATCH (serving:Serving {layout: ${LAYOUT}})
    MATCH (root:Organisation {release: serving.release, id: "${ID}"})
    WITH [root] AS found0, [root] AS reached0
    ${FIRSTS.map((_, hop) => expansion(hop)).join("")}
    UNWIND edges0 + edges1 + edges2 + edges3 AS edge
    WITH reached4 AS reached, collect(DISTINCT edge {.id, .kind}) AS relationships
    RETURN {
      organisations: [body IN reached | body {.id, .name, .kind}],
      relationships: relationships
    } AS data`,
};

function nested(hop: (first: number, inner: string) => string): string {
  return FIRSTS.reduceRight((inner, first) => hop(first, inner), "");
}

/** A body's relationships, each with the body at its end and that one's branch. */
function branch(hop: number): string {
  const inner = hop + 1 < FIRSTS.length ? branch(hop + 1) : "";
  const below = inner === "" ? "" : `, relationships: {nodes: nodes${hop + 1}}`;
  const [body, edge, end] = [`body${hop}`, `edge${hop}`, `body${hop + 1}`];
  return `CALL (${body}) {
    MATCH (${body})-[${edge}:${ANY}]->(${end})
    WHERE ${holds(edge)}
    WITH ${edge}, ${end} ORDER BY ${edge}.id LIMIT ${FIRSTS[hop]}
    ${inner}
    RETURN collect(${edge} {.id, .kind, to: ${end} {.id, .name, .kind${below}}}) AS nodes${hop}
  }`;
}

/** Follows a hop from the bodies that the one before found, to bodies not found yet. */
function expansion(hop: number): string {
  const [found, edges, others] = [`found${hop}`, `edges${hop}`, `others${hop}`];
  const [reached, next] = [`reached${hop}`, `found${hop + 1}`];
  return `
    CALL (${found}) {
      UNWIND ${found} AS body
      MATCH (body)-[edge:${ANY}]->(other)
      WHERE ${holds("edge")}
      RETURN collect(edge) AS ${edges}, collect(DISTINCT other) AS ${others}
    }
    WITH *, [other IN ${others} WHERE NOT other IN ${reached}] AS ${next}
    WITH *, ${reached} + ${next} AS reached${hop + 1}`;
}
