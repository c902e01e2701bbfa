import {
  alone,
  FIGURES,
  ORGANISATIONS,
  RELATIONSHIPS,
} from "../../../src/store/neo4j/cypher/load/records.js";
import { begin, serve } from "../../../src/store/neo4j/cypher/load/release.js";
import {
  releasesToRemove,
  removeRecords,
  removeReleases,
} from "../../../src/store/neo4j/cypher/load/removal.js";
import { SCHEMA } from "../../../src/store/neo4j/cypher/load/schema.js";
import type { Query } from "../../../src/store/neo4j/query.js";

/** Every text that a load writes with, in its order. Of the rows only their place is shown. */
export const EVERY_LOAD_QUERY: Readonly<Record<string, Query>> = {
  schema: {
    text: SCHEMA.map(({ text }) => text).join(";\n"),
    parameters: {},
  },
  begin: begin("8abadb1eb949"),
  "releases-to-remove": releasesToRemove(20_000),
  "remove-records": removeRecords("Relationship", [3, 4]),
  "remove-releases": removeReleases([3, 4]),
  organisations: batch(ORGANISATIONS),
  relationships: batch(RELATIONSHIPS),
  figures: batch(FIGURES),
  evidence: batch(alone("Evidence")),
  serve: serve(5, { version: "8abadb1eb949" }),
};

function batch(text: string): Query {
  return { text, parameters: { release: 5, rows: [] } };
}
