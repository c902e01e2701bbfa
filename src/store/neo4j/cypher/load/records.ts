import { WHILE_LOADING } from "./release.js";

/** What writes a batch of rows: each answers with the number of rows it wrote. */
export const ORGANISATIONS = `\
${WHILE_LOADING}
UNWIND $rows AS row
CREATE (body:Organisation:$(row.label))
SET body = row.properties, body.release = $release
FOREACH (value IN row.properties.codes |
  MERGE (code:Code {release: $release, code: value})
  CREATE (body)-[:CARRIES]->(code))
RETURN count(body) AS written`;

/** The edge to follow and the node to find, alike. */
export const RELATIONSHIPS = `\
${WHILE_LOADING}
UNWIND $rows AS row
MATCH (from:Organisation {release: $release, id: row.properties.from})
MATCH (to:Organisation {release: $release, id: row.properties.to})
CREATE (from)-[edge:$(row.type)]->(to)
SET edge = row.properties
CREATE (record:Relationship)
SET record = row.properties, record.release = $release
RETURN count(edge) AS written`;

export const FIGURES = `\
${WHILE_LOADING}
UNWIND $rows AS row
MATCH (body:Organisation {release: $release, id: row.properties.organisationId})
CREATE (body)-[:REPORTED]->(record:FinancialFigure)
SET record = row.properties, record.release = $release
RETURN count(record) AS written`;

/** Records that stand by themselves. */
export function alone(label: "LegalProvision" | "Evidence" | "Source"): string {
  return `\
${WHILE_LOADING}
UNWIND $rows AS row
CREATE (record:${label})
SET record = row.properties, record.release = $release
RETURN count(record) AS written`;
}
