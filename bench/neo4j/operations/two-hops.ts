import { LAYOUT } from "../../../src/store/neo4j/layout.js";
import { parseDay } from "../../../src/domain/time.js";
import { AS_OF, holds, holdsFilter } from "../days.js";
import type { Operation } from "../operation.js";

const ID = "council:E08000035";

/** What a council belongs to, what covers it, and who else belongs to and is covered by these. */
const KINDS = ["MEMBER_OF", "COVERS", "COMMITTEE_OF"] as const;

const NAMES = `[${KINDS.map((kind) => `"${kind}"`).join(", ")}]`;
const FILTER = `filter: { kinds: [${KINDS.join(", ")}] }, first: 50`;
const PEER_FILTER = `
  where: { edge: { kind: { in: ${NAMES} }, ${holdsFilter()} } }
  sort: [{ edge: { id: ASC } }]
  first: 50`;

export const twoHops: Operation = {
  name: "view of a council, two hops",
  graphql: `{
    organisation(id: "${ID}", asOf: "${AS_OF}") {
      id name
      relationships(${FILTER}) {
        nodes {
          id kind
          otherEnd {
            id name
            relationships(${FILTER}) { nodes { id kind otherEnd { id name } } }
          }
        }
      }
    }
  }`,
  cypher: `
    MATCH (serving:Serving {layout: ${LAYOUT}})
    MATCH (body:Organisation {release: serving.release, id: "${ID}"})
    CALL (body) {
      MATCH (body)-[edge:${KINDS.join("|")}]-(other)
      WHERE ${holds("edge")}
      WITH edge, other ORDER BY edge.id LIMIT 50
      CALL (other) {
        MATCH (other)-[second:${KINDS.join("|")}]-(further)
        WHERE ${holds("second")}
        WITH second, further ORDER BY second.id LIMIT 50
        RETURN collect(second {.id, .kind, otherEnd: further {.id, .name}}) AS seconds
      }
      RETURN collect(edge {.id, .kind, otherEnd: other {
        .id, .name, relationships: {nodes: seconds}
      }}) AS nodes
    }
    RETURN {organisation: body {.id, .name, relationships: {nodes: nodes}}} AS data`,
  peer: `query ($release: Int!) {
    organisations(where: { release: { eq: $release }, id: { eq: "${ID}" } }) {
      id name
      relationshipsConnection(${PEER_FILTER}) {
        edges {
          properties { id kind }
          node {
            id name
            relationshipsConnection(${PEER_FILTER}) {
              edges { properties { id kind } node { id name } }
            }
          }
        }
      }
    }
  }`,
  port: (reader) =>
    reader.neighbourhood(
      [ID],
      [{ asOf: parseDay(AS_OF), kinds: KINDS, direction: "BOTH" }],
      2,
      200,
    ),
};
