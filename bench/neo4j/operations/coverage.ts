import { LAYOUT } from "../../../src/store/neo4j/layout.js";
import { kindsOf } from "../../../src/domain/relationship-kinds.js";
import { parseDay } from "../../../src/domain/time.js";
import { AS_OF, holds, holdsFilter } from "../days.js";
import type { Operation } from "../operation.js";

const ID = "council:E10000012";
const SHARES = [
  "vintage",
  "populationShareOfFrom",
  "populationShareOfTo",
  "areaShareOfTo",
  "admissionShareOfFrom",
  "population",
];

export const coverage: Operation = {
  name: "coverage of a council, with shares",
  graphql: `{
    organisation(id: "${ID}", asOf: "${AS_OF}") {
      id name
      relationships(filter: { families: [GEOGRAPHY] }, first: 200) {
        nodes {
          id kind otherEnd { id name kind }
          ... on GeographyRelationship { ${SHARES.join(" ")} }
        }
      }
    }
  }`,
  cypher: `
    MATCH (serving:Serving {layout: ${LAYOUT}})
    MATCH (body:Organisation {release: serving.release, id: "${ID}"})
    CALL (body) {
      MATCH (body)-[edge:${kindsOf("GEOGRAPHY").join("|")}]-(other)
      WHERE ${holds("edge")}
      WITH edge, other ORDER BY edge.id LIMIT 200
      RETURN collect(edge {
        .id, .kind, ${SHARES.map((share) => `.${share}`).join(", ")},
        otherEnd: other {.id, .name, .kind}
      }) AS nodes
    }
    RETURN {organisation: body {.id, .name, relationships: {nodes: nodes}}} AS data`,
  peer: `query ($release: Int!) {
    organisations(where: { release: { eq: $release }, id: { eq: "${ID}" } }) {
      id name
      geographyConnection(
        where: { edge: { ${holdsFilter()} } }
        sort: [{ edge: { id: ASC } }]
        first: 200
      ) {
        edges {
          properties { id kind ${SHARES.join(" ")} }
          node { id name kind }
        }
      }
    }
  }`,
  port: (reader) =>
    reader.neighbourhood(
      [ID],
      [{ asOf: parseDay(AS_OF), families: ["GEOGRAPHY"], direction: "BOTH" }],
      1,
      200,
    ),
};
