import { LAYOUT } from "../../../src/store/neo4j/layout.js";
import { relationshipKinds } from "../../../src/domain/relationship-kinds.js";
import { holds, holdsFilter } from "../days.js";
import type { Operation } from "../operation.js";

const ID = "council:E10000012";
const DAYS = { before: "2026-03-31", after: "2026-04-01" };

/** A council's relationships on two days: what is in one list alone began or ended between them. */
export const changes: Operation = {
  name: "a council on two days, for what changed between",
  graphql: `{
    before: ${onDay(DAYS.before)}
    after: ${onDay(DAYS.after)}
  }`,
  cypher: `
    MATCH (serving:Serving {layout: ${LAYOUT}})
    MATCH (body:Organisation {release: serving.release, id: "${ID}"})
    CALL (body) {
      MATCH (body)-[edge:${relationshipKinds.join("|")}]-(other)
      WITH edge, other, ${holds("edge", DAYS.before)} AS before,
        ${holds("edge", DAYS.after)} AS after
      WHERE before OR after
      WITH before, after, edge, other ORDER BY edge.id
      WITH before, after, edge {
        .id, .kind, otherEnd: other {.id, .name},
        validity: {from: toString(edge.validFrom), to: toString(edge.validTo)}
      } AS found
      RETURN collect(CASE WHEN before THEN found END)[..200] AS before,
        collect(CASE WHEN after THEN found END)[..200] AS after
    }
    RETURN {
      before: body {.id, relationships: {nodes: before}},
      after: body {.id, relationships: {nodes: after}}
    } AS data`,
  peer: `query ($release: Int!) {
    organisations(where: { release: { eq: $release }, id: { eq: "${ID}" } }) {
      id
      before: ${peerOnDay(DAYS.before)}
      after: ${peerOnDay(DAYS.after)}
    }
  }`,
};

function onDay(day: string): string {
  return `organisation(id: "${ID}", asOf: "${day}") {
    id
    relationships(first: 200) {
      nodes { id kind validity { from to } otherEnd { id name } }
    }
  }`;
}

function peerOnDay(day: string): string {
  return `relationshipsConnection(
    where: { edge: { ${holdsFilter(day)} } }
    sort: [{ edge: { id: ASC } }]
    first: 200
  ) {
    edges {
      properties { id kind from: validFrom to: validTo }
      node { id name }
    }
  }`;
}
