import { LAYOUT } from "../../../src/store/neo4j/layout.js";
import { AS_OF, holds, holdsFilter } from "../days.js";
import type { Operation } from "../operation.js";

export const filteredRelationships: Operation = {
  name: "relationships of two kinds on a day, first 100",
  graphql: `{
    relationships(
      filter: { kinds: [COVERS, MEMBER_OF] }, asOf: "${AS_OF}", first: 100
    ) {
      nodes { id kind validity { from to } from { id name } to { id name } }
    }
  }`,
  cypher: `
    MATCH (serving:Serving {layout: ${LAYOUT}})
    WITH serving.release AS release
    CALL (release) {
      UNWIND ["COVERS", "MEMBER_OF"] AS kind
      CALL (release, kind) {
        MATCH (found:Relationship {release: release, kind: kind})
        WHERE found.id > "" AND ${holds("found")}
        RETURN found
        ORDER BY found.release, found.kind, found.id LIMIT 100
      }
      WITH release, found ORDER BY found.id LIMIT 100
      MATCH (from:Organisation {release: release, id: found.from})
      MATCH (to:Organisation {release: release, id: found.to})
      WITH found, from, to ORDER BY found.id
      RETURN collect(found {
        .id, .kind, from: from {.id, .name}, to: to {.id, .name},
        validity: {from: toString(found.validFrom), to: toString(found.validTo)}
      }) AS nodes
    }
    RETURN {relationships: {nodes: nodes}} AS data`,
  peer: `query ($release: Int!) {
    relationships(
      where: {
        release: { eq: $release }, kind: { in: ["COVERS", "MEMBER_OF"] }
        ${holdsFilter()}
      }
      sort: [{ id: ASC }]
      limit: 100
    ) {
      id kind from: validFrom to: validTo
      fromBody: from { id name } toBody: to { id name }
    }
  }`,
};
