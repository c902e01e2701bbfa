import { LAYOUT } from "../../../src/store/neo4j/layout.js";
import { relationshipKinds } from "../../../src/domain/relationship-kinds.js";
import { parseDay } from "../../../src/domain/time.js";
import { AS_OF, holds, holdsFilter } from "../days.js";
import type { Operation } from "../operation.js";

const ID = "council:E08000035";

export const oneHop: Operation = {
  name: "view of a council, one hop",
  graphql: `{
    organisation(id: "${ID}", asOf: "${AS_OF}") {
      id name
      relationships(first: 200) {
        nodes { id kind inferred validity { from to } otherEnd { id name kind } }
      }
    }
  }`,
  cypher: `
    MATCH (serving:Serving {layout: ${LAYOUT}})
    MATCH (body:Organisation {release: serving.release, id: "${ID}"})
    CALL (body) {
      MATCH (body)-[edge:${relationshipKinds.join("|")}]-(other)
      WHERE ${holds("edge")}
      WITH edge, other ORDER BY edge.id LIMIT 200
      RETURN collect(edge {
        .id, .kind, .inferred,
        validity: {from: toString(edge.validFrom), to: toString(edge.validTo)},
        otherEnd: other {.id, .name, .kind}
      }) AS nodes
    }
    RETURN {organisation: body {.id, .name, relationships: {nodes: nodes}}} AS data`,
  peer: `query ($release: Int!) {
    organisations(where: { release: { eq: $release }, id: { eq: "${ID}" } }) {
      id name
      relationshipsConnection(
        where: { edge: { ${holdsFilter()} } }
        sort: [{ edge: { id: ASC } }]
        first: 200
      ) {
        edges {
          properties { id kind inferred from: validFrom to: validTo }
          node { id name kind }
        }
      }
    }
  }`,
  port: (reader) =>
    reader.neighbourhood(
      [ID],
      [{ asOf: parseDay(AS_OF), direction: "BOTH" }],
      1,
      200,
    ),
};
