import { LAYOUT } from "../../../src/store/neo4j/layout.js";
import { parseDay } from "../../../src/domain/time.js";
import { AS_OF, holds } from "../days.js";
import type { Operation } from "../operation.js";

const TEXT = "Leeds";
const WORDS = "words:leeds* OR words:leeds~1";

export const search: Operation = {
  name: "search",
  graphql: `{
    search(text: "${TEXT}", asOf: "${AS_OF}", first: 20) {
      nodes { tier matched inForce organisation { id name kind } }
    }
  }`,
  cypher: `
    MATCH (serving:Serving {layout: ${LAYOUT}})
    CALL (serving) {
      MATCH (:Code {release: serving.release, code: toUpper("${TEXT}")})
        <-[:CARRIES]-(body:Organisation)
      RETURN body, "${TEXT}" AS matched, 0 AS tier
      UNION ALL
      CALL db.index.fulltext.queryNodes("organisation_search", "${WORDS}")
        YIELD node AS body
      WITH serving, body WHERE body.release = serving.release
      UNWIND [body.name] + body.otherNames AS name
      WITH body, name, split(toLower(name), " ") AS words
      RETURN body, name AS matched, CASE
        WHEN words = ["leeds"] THEN 1
        WHEN any(word IN words WHERE word STARTS WITH "leeds") THEN 2
        ELSE 3 END AS tier
    }
    WITH body, matched, tier, ${holds("body")} AS inForce
    ORDER BY tier, NOT inForce, size(matched), body.id
    WITH body, collect({
      tier: ["EXACT_CODE", "EXACT_NAME", "PREFIX", "FUZZY"][tier],
      matched: matched, inForce: inForce, organisation: body {.id, .name, .kind}
    })[0] AS hit LIMIT 20
    RETURN {search: {nodes: collect(hit)}} AS data`,
  peer: `query ($release: Int!) {
    searchOrganisations(
      phrase: "${WORDS}", where: { node: { release: { eq: $release } } }, first: 20
    ) {
      edges { node { id name kind } }
    }
  }`,
  peerLacks: ["tier", "matched", "inForce"],
  port: (reader) =>
    reader.search(
      TEXT,
      { asOf: parseDay(AS_OF) },
      { first: 20, after: null, orderBy: "RANK", count: false },
    ),
};
