import { RECORD_LABELS, SEARCH_INDEX } from "../../layout.js";
import type { Query } from "../../query.js";

/** One of each within a release: the constraint is also the index that finds it. */
const KEYS = {
  Organisation: "id",
  Code: "code",
  Relationship: "id",
  FinancialFigure: "id",
  LegalProvision: "id",
  Evidence: "id",
  Source: "id",
} as const satisfies Record<(typeof RECORD_LABELS)[number], string>;

/** Orders in which lists are read, so that a page is read without sorting what it leaves out. */
const ORDERS: readonly (readonly [
  name: string,
  label: string,
  properties: readonly string[],
])[] = [
  ["organisation_by_name", "Organisation", ["nameOrder", "id"]],
  ["organisation_by_kind", "Organisation", ["kind", "id"]],
  [
    "organisation_by_kind_and_name",
    "Organisation",
    ["kind", "nameOrder", "id"],
  ],
  ["relationship_by_kind", "Relationship", ["kind", "id"]],
  ["relationship_by_day", "Relationship", ["firstDay", "id"]],
  ["relationship_by_kind_and_day", "Relationship", ["kind", "firstDay", "id"]],
];

/** Every constraint and index, each made only where it is missing. */
export const SCHEMA: readonly Query[] = [
  "CREATE CONSTRAINT serving_layout IF NOT EXISTS FOR (s:Serving) REQUIRE s.layout IS UNIQUE",
  "CREATE CONSTRAINT release_number IF NOT EXISTS FOR (r:Release) REQUIRE r.number IS UNIQUE",
  ...RECORD_LABELS.map(
    (label) =>
      `CREATE CONSTRAINT ${label.toLowerCase()}_key IF NOT EXISTS FOR (n:${label}) REQUIRE (n.release, n.${KEYS[label]}) IS UNIQUE`,
  ),
  ...ORDERS.map(
    ([name, label, properties]) =>
      `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${["release", ...properties].map((property) => `n.${property}`).join(", ")})`,
  ),
  `CREATE FULLTEXT INDEX ${SEARCH_INDEX} IF NOT EXISTS FOR (n:Organisation) ON EACH [n.words, n.codes] OPTIONS {indexConfig: {\`fulltext.analyzer\`: "whitespace"}}`,
  "CALL db.awaitIndexes(300)",
].map((text) => ({ text, parameters: {} }));
