import { LAYOUT } from "../../../src/store/neo4j/layout.js";
import { AS_OF, holds, holdsFilter } from "../days.js";
import type { Operation } from "../operation.js";

/** A page holds 200 bodies at most, and there are 317 councils: two pages, one of those with social care duties. */
function page(adultSocialCare: boolean): string {
  return `organisations(
    kinds: [COUNCIL], filter: { adultSocialCare: ${adultSocialCare} }
    asOf: "${AS_OF}", first: 200
  ) {
    nodes {
      ... on Council {
        id name systems { body { id name } shareOfCouncilPopulation }
      }
    }
  }`;
}

export const councilsWithSystems: Operation = {
  name: "317 councils with their systems",
  graphql: `{ with: ${page(true)} without: ${page(false)} }`,
  cypher: `
    MATCH (serving:Serving {layout: ${LAYOUT}})
    WITH serving.release AS release
    MATCH (council:Organisation {release: release, kind: "COUNCIL"})
    WITH council WHERE ${holds("council")}
    CALL (council) {
      MATCH (council)<-[edge:COVERS]-(board:IntegratedCareBoard)
      WHERE ${holds("edge")}
      WITH edge, board ORDER BY coalesce(edge.populationShareOfTo, -1) DESC, edge.id
      RETURN collect({
        body: board {.id, .name},
        shareOfCouncilPopulation: edge.populationShareOfTo
      }) AS systems
    }
    WITH council, systems ORDER BY council.nameOrder, council.id
    WITH council.adultSocialCare AS duty, council {.id, .name, systems: systems} AS found
    RETURN {
      with: {nodes: collect(CASE WHEN duty THEN found END)},
      without: {nodes: collect(CASE WHEN NOT duty THEN found END)}
    } AS data`,
  peer: `query ($release: Int!) {
    councils(
      where: { release: { eq: $release }, ${holdsFilter()} }
      sort: [{ name: ASC }]
    ) {
      id name
      systemsConnection(
        where: { edge: { ${holdsFilter()} } }
        sort: [{ edge: { populationShareOfTo: DESC } }]
      ) {
        edges {
          properties { shareOfCouncilPopulation: populationShareOfTo }
          node { id name }
        }
      }
    }
  }`,
};
