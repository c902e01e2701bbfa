import {
  kindsOf,
  relationshipKinds,
  type RelationshipKind,
} from "../../../src/domain/relationship-kinds.js";

const BOTH_WAYS = "direction: OUT, queryDirection: UNDIRECTED";

const COMMON = `
  release: Int!
  id: ID!
  kind: String!
  name: String!
  validFrom: Date
  validTo: Date`;

/** The peer's type definitions for what the operations ask, over the graph as placegraph's engine lays it out. */
export const PEER_TYPES = `
type Organisation @node @fulltext(indexes: [
  { indexName: "organisation_search", queryName: "searchOrganisations", fields: ["words"] }
]) {
  ${COMMON}
  words: String
  councilType: String
  tier: String
  adultSocialCare: Boolean
  relationships: ${edges(relationshipKinds, BOTH_WAYS)}
  funding: ${edges(kindsOf("FUNDING"), BOTH_WAYS)}
  geography: ${edges(kindsOf("GEOGRAPHY"), BOTH_WAYS)}
  answersTo: ${edges(kindsOf("ACCOUNTABILITY"), "direction: OUT")}
  figures: [FinancialFigure!]! @relationship(type: "REPORTED", direction: OUT)
}

type Council @node {
  ${COMMON}
  systems: ${edges(["COVERS"], "direction: IN", "IntegratedCareBoard")}
}

type IntegratedCareBoard @node {
  ${COMMON}
}

type FinancialFigure @node {
  financialYear: String!
  stream: String!
  measure: String!
  accounting: String!
  pence: BigInt!
}

type Relationship @node {
  release: Int!
  id: ID!
  kind: String!
  validFrom: Date
  validTo: Date
  from: Organisation ${end("from")}
  to: Organisation ${end("to")}
}

type Edge @relationshipProperties {
  id: ID!
  kind: String!
  inferred: Boolean!
  validFrom: Date
  validTo: Date
  stream: String
  amountYears: [String!]
  amountMeasures: [String!]
  amountRoles: [String!]
  amountPence: [BigInt!]
  vintage: String
  populationShareOfFrom: Float
  populationShareOfTo: Float
  areaShareOfTo: Float
  admissionShareOfFrom: Float
  population: Int
}

extend schema @mutation(operations: []) @subscription(events: [])
`;

function edges(
  kinds: readonly RelationshipKind[],
  direction: string,
  type = "Organisation",
): string {
  return `[${type}!]! @relationship(type: "${kinds.join("|")}", ${direction}, properties: "Edge")`;
}

/** The node of a relationship names its ends; the peer has no other way from it to them. */
function end(property: string): string {
  return `@cypher(
    statement: "MATCH (body:Organisation {release: this.release, id: this.${property}}) RETURN body"
    columnName: "body"
  )`;
}
