import { LAYOUT } from "../../../src/store/neo4j/layout.js";
import type { Operation } from "../operation.js";
import { AS_OF } from "../days.js";

const ID = "council:E08000035";

export const oneBody: Operation = {
  name: "one body by its id",
  graphql: `{
    organisation(id: "${ID}", asOf: "${AS_OF}") {
      id name kind validity { from to }
      ... on Council { type tier adultSocialCare }
    }
  }`,
  cypher: `
    MATCH (serving:Serving {layout: ${LAYOUT}})
    MATCH (body:Organisation {release: serving.release, id: "${ID}"})
    RETURN {organisation: body {
      .id, .name, .kind, .tier, .adultSocialCare, type: body.councilType,
      validity: {from: toString(body.validFrom), to: toString(body.validTo)}
    }} AS data`,
  peer: `query ($release: Int!) {
    organisations(where: { release: { eq: $release }, id: { eq: "${ID}" } }) {
      id name kind from: validFrom to: validTo
      type: councilType tier adultSocialCare
    }
  }`,
  port: (reader) => reader.organisations([ID]),
};
