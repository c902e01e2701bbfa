import { RELATIONSHIP_FAMILIES } from "../../src/domain/relationship-kinds.js";
import { AS_OF } from "../data.js";

const FURTHEST = `through: [${RELATIONSHIP_FAMILIES.join(" ")}], maxHops: 12`;
const NHS = `"national:nhs-england"`;
const MERGERS = `before: "2026-03-31", after: "2026-04-01"`;
const LINE = `length reading hops { from { id name } to { id name } againstDirection
  relationship { id kind validity { from } inferred basis { act section checked } sources { id publisher } } }`;
const VIEWED = `id kind inferred validity { from to } from { id } to { id }`;

/** Roots that work hard, of the bodies and days where they work hardest. */
export const ROOTS: Readonly<Record<string, string>> = {
  "a body with 60 relationships": `organisation(id: "icb:QWO", asOf: "${AS_OF}") { id name relationships(first: 60) { nodes {
    id kind otherEnd { id name } basis { act section } sources { id title } } } }`,
  "200 bodies with 48 relationships": `organisations(first: 200) { nodes { id name relationships(first: 48) { nodes { id kind otherEnd { id name } } } } }`,
  "200 relationships with their ends": `relationships(first: 200) { totalCount nodes { ${VIEWED} sources { id title } } }`,
  search: `search(text: "NHS trust", first: 200) { totalCount nodes { organisation { id name } } }`,
  "a view of 300 bodies": `relationshipView(root: ${NHS}, depth: 1) { nodes { organisation { id name } } edges { ${VIEWED} } }`,
  "a view of 500 bodies, four hops": `relationshipView(root: ${NHS}, depth: 4, maxNodes: 500) { nodes { organisation { id } degree hidden } turningDays { day } }`,
  "a view of two days": `relationshipView(root: ${NHS}, depth: 2, maxNodes: 500, asOf: "2026-03-31", comparedWith: "2026-04-01") {
    comparison { bodiesBegan { id } bodiesEnded { id } relationshipsBegan { id } relationshipsEnded { id } } }`,
  "lines in full": `accountabilityPaths(from: ${NHS}, ${FURTHEST}, first: 450) { paths { ${LINE} } }`,
  "lines counted": `accountabilityPaths(from: ${NHS}, ${FURTHEST}, first: 0) { pathCount }`,
  "changes of lines": `accountabilityPathChanges(from: ${NHS}, ${FURTHEST}, ${MERGERS}) { reading kept { path { reading } causes { reading } } }`,
  "two masters": `dualAccountability(of: ${NHS}, ${FURTHEST}) { reading }`,
  gaps: `accountabilityGaps(${FURTHEST}) { totalCount nodes { reading } }`,
  changes: `changes(from: "0001-01-01", to: "9999-12-31") { totalCount nodes { reading sources { id } } }`,
  alignments: `alignments(kinds: [COUNCIL TRUST PLACE_PARTNERSHIP], asOf: "2026-04-01", comparedWith: "2026-03-31", first: 5) {
    nodes { body { id name } boards { board { id name } share } comparison { changes { kind } } } }`,
  influence: `influence(system: "icb:QHM") { reading }`,
  "places of collaboratives": `collaborativePlaceLinks { collaborative { id } place { id } bodies { body { id name } inPlace { id } } }`,
  "sums of money": `fundingSummary(groupBy: [REGION STREAM MEASURE FINANCIAL_YEAR]) { amount perHead }`,
};
