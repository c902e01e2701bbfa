import { LAYOUT } from "../../../src/store/neo4j/layout.js";
import { kindsOf } from "../../../src/domain/relationship-kinds.js";
import { AS_OF, holds, holdsFilter } from "../days.js";
import type { Operation } from "../operation.js";

const ID = "icb:QWO";

export const funding: Operation = {
  name: "funding of a board, with amounts and figures",
  graphql: `{
    organisation(id: "${ID}", asOf: "${AS_OF}") {
      id name
      relationships(filter: { families: [FUNDING] }, first: 200) {
        nodes {
          id kind otherEnd { id name }
          ... on FundingRelationship {
            stream amounts { financialYear measure role amount }
          }
        }
      }
      finances { financialYear stream measure accounting amount }
    }
  }`,
  cypher: `
    MATCH (serving:Serving {layout: ${LAYOUT}})
    MATCH (body:Organisation {release: serving.release, id: "${ID}"})
    CALL (body) {
      MATCH (body)-[edge:${kindsOf("FUNDING").join("|")}]-(other)
      WHERE ${holds("edge")}
      WITH edge, other ORDER BY edge.id LIMIT 200
      RETURN collect(edge {
        .id, .kind, .stream, otherEnd: other {.id, .name},
        amounts: [place IN range(0, size(edge.amountPence) - 1) | {
          financialYear: edge.amountYears[place],
          measure: edge.amountMeasures[place],
          role: edge.amountRoles[place],
          amount: edge.amountPence[place] / 100.0
        }]
      }) AS nodes
    }
    CALL (body) {
      MATCH (body)-[:REPORTED]->(figure)
      WITH figure
      ORDER BY figure.financialYear, figure.stream, figure.measure, figure.id
      RETURN collect(figure {
        .financialYear, .stream, .measure, .accounting, amount: figure.pence / 100.0
      }) AS figures
    }
    RETURN {organisation: body {
      .id, .name, relationships: {nodes: nodes}, finances: figures
    }} AS data`,
  peer: `query ($release: Int!) {
    organisations(where: { release: { eq: $release }, id: { eq: "${ID}" } }) {
      id name
      fundingConnection(
        where: { edge: { ${holdsFilter()} } }
        sort: [{ edge: { id: ASC } }]
        first: 200
      ) {
        edges {
          properties {
            id kind stream
            financialYear: amountYears measure: amountMeasures
            role: amountRoles pence: amountPence
          }
          node { id name }
        }
      }
      figures { financialYear stream measure accounting pence }
    }
  }`,
};
