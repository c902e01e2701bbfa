import { parseDay } from "../../../src/domain/time.js";
import { readAhead } from "../../../src/store/neo4j/cypher/ahead/read-ahead.js";
import { byCode } from "../../../src/store/neo4j/cypher/by-code.js";
import { recordsById } from "../../../src/store/neo4j/cypher/by-id.js";
import { dataset } from "../../../src/store/neo4j/cypher/dataset.js";
import { figuresOf } from "../../../src/store/neo4j/cypher/figures-of.js";
import { findEvidence } from "../../../src/store/neo4j/cypher/find-evidence.js";
import { findOrganisations } from "../../../src/store/neo4j/cypher/find-organisations.js";
import { findRelationships } from "../../../src/store/neo4j/cypher/find-relationships.js";
import { findSources } from "../../../src/store/neo4j/cypher/find-sources.js";
import { law } from "../../../src/store/neo4j/cypher/law.js";
import { neighbourhood } from "../../../src/store/neo4j/cypher/neighbourhood.js";
import { reach } from "../../../src/store/neo4j/cypher/reach.js";
import { relationshipsAmong } from "../../../src/store/neo4j/cypher/relationships-among.js";
import { relationshipsOf } from "../../../src/store/neo4j/cypher/relationships-of.js";
import { searchCandidates } from "../../../src/store/neo4j/cypher/search.js";
import type { Query } from "../../../src/store/neo4j/query.js";

const asOf = parseDay("2026-04-01");
const day = parseDay("2022-07-01");
const page = { limit: 51, start: null, count: false } as const;
const counted = { ...page, count: true } as const;

const listed = { first: 50, after: null, orderBy: "ID", count: false } as const;
const nothing = { pages: [], figures: [], sources: false } as const;
/** Of the bodies at the other ends nothing further is asked. */
const ends = {
  ends: [{ end: "either", below: nothing }],
  sources: [],
} as const;

/** What the engine reads with, asked something of the real seed. Texts change with which filters are given and with a few kinds of relationship, and not with what is asked beyond these. */
export const EVERY_QUERY: Readonly<Record<string, Query>> = {
  organisations: recordsById("Organisation", [
    "icb:QWO",
    "trust:RR8",
    "icb:QWO",
  ]),
  law: law(),
  sources: recordsById("Source", ["ONS-ICB24"]),
  relationships: recordsById("Relationship", ["no-such-relationship"]),
  "by-code": byCode(["qwo", "E08000035"]),
  dataset: dataset(),
  "find-organisations.all-by-name": findOrganisations(
    { asOf },
    { ...page, orderBy: "NAME" },
  ),
  "find-organisations.all-by-id": findOrganisations(
    { nameContains: "Leeds" },
    { ...page, start: { key: null, id: "council:E08" }, orderBy: "ID" },
  ),
  "find-organisations.kinds-by-name": findOrganisations(
    { kinds: ["COUNCIL", "COMBINED_AUTHORITY"], adultSocialCare: true },
    {
      ...counted,
      start: { key: "Leeds City Council", id: "council:E08000035" },
      orderBy: "NAME",
    },
  ),
  "find-organisations.kinds-by-id": findOrganisations(
    { kinds: ["TRUST"], trustTypes: ["ACUTE"], foundation: true },
    { ...page, orderBy: "ID" },
  ),
  "find-organisations.ids-by-name": findOrganisations(
    { ids: ["icb:QWO", "icb:QHM"], codes: ["QWO"] },
    { ...page, orderBy: "NAME" },
  ),
  "find-organisations.codes-by-id": findOrganisations(
    { codes: ["QWO", "qhm"], forerunner: false },
    { ...counted, orderBy: "ID" },
  ),
  "find-organisations.changed-by-name": findOrganisations(
    { changedBetween: [day, asOf] },
    { ...counted, orderBy: "NAME" },
  ),
  "find-relationships.all-by-id": findRelationships(
    { asOf },
    { ...counted, orderBy: "ID" },
  ),
  "find-relationships.all-newest": findRelationships(
    { inferred: false },
    { ...page, start: { key: day, id: "a" }, orderBy: "NEWEST" },
  ),
  "find-relationships.kinds-by-id": findRelationships(
    { kinds: ["COVERS"], checked: true },
    { ...page, orderBy: "ID" },
  ),
  "find-relationships.kinds-newest": findRelationships(
    { families: ["SUCCESSION"], asOf },
    { ...counted, orderBy: "NEWEST" },
  ),
  "find-relationships.kinds-oldest": findRelationships(
    { families: ["FUNDING"] },
    { ...page, start: { key: null, id: "a" }, orderBy: "OLDEST" },
  ),
  "find-relationships.changed-newest": findRelationships(
    { changedBetween: [day, asOf] },
    { ...counted, orderBy: "NEWEST" },
  ),
  "relationships-of.both": relationshipsOf(
    ["council:E08000035"],
    { direction: "BOTH", asOf, otherKinds: ["INTEGRATED_CARE_BOARD"] },
    { ...counted, orderBy: "ID" },
  ),
  "relationships-of.in": relationshipsOf(
    ["icb:QWO"],
    { direction: "IN", families: ["GOVERNANCE"] },
    { ...page, orderBy: "NEWEST" },
  ),
  "relationships-of.one-kind": relationshipsOf(
    ["icb:QWO"],
    { direction: "OUT", kinds: ["COVERS"], asOf },
    { ...counted, orderBy: "ID" },
  ),
  "relationships-of.out": relationshipsOf(
    ["trust:RR8", "trust:RGD"],
    { direction: "OUT", families: ["ACCOUNTABILITY"] },
    { ...page, start: { key: day, id: "a" }, orderBy: "OLDEST" },
  ),
  "neighbourhood.no-hops": neighbourhood(
    ["trust:RR8"],
    [{ direction: "OUT" }],
    0,
    10,
  ),
  "neighbourhood.two-hops-both": neighbourhood(
    ["council:E08000035"],
    [{ direction: "BOTH", asOf }],
    2,
    300,
  ),
  "neighbourhood.four-hops-out": neighbourhood(
    ["trust:RR8"],
    [{ direction: "OUT", families: ["ACCOUNTABILITY"], asOf }],
    4,
    300,
  ),
  "neighbourhood.thirteen-hops-two-ways": neighbourhood(
    ["place:leeds", "trust:RR8"],
    [
      { direction: "OUT", families: ["ACCOUNTABILITY"], asOf },
      {
        direction: "IN",
        kinds: ["MEMBER_OF"],
        bodyKinds: ["PLACE_PARTNERSHIP", "INTEGRATED_CARE_PARTNERSHIP"],
        asOf,
      },
    ],
    13,
    300,
  ),
  "reach.one-hop-both": reach(
    ["national:nhs-england"],
    { direction: "BOTH", asOf },
    1,
    5_000,
  ),
  "reach.three-hops-in": reach(
    ["place:leeds"],
    { direction: "IN", kinds: ["MEMBER_OF"], otherKinds: ["TRUST"] },
    3,
    300,
  ),
  "relationships-among": relationshipsAmong(
    ["national:nhs-england", "trust:RR8", "trust:RGD"],
    { onEither: [day, asOf] },
    5_000,
  ),
  "figures-of": figuresOf(["council:E08000035"], {
    financialYears: ["2024/25"],
  }),
  "find-evidence": findEvidence(
    { type: "FINDING", organisationIds: ["icb:QWO"], kinds: ["TRUST"] },
    { ...counted, orderBy: "ID" },
  ),
  "find-sources": findSources(
    { textContains: "Order", publishers: ["NHS England"] },
    { ...counted, orderBy: "ID" },
  ),
  "ahead.of-a-body": readAhead({
    first: "organisations",
    ids: ["council:E08000035"],
    below: {
      pages: [
        {
          slice: { direction: "BOTH", asOf },
          page: { ...listed, orderBy: "NEWEST", count: true },
          below: { ...ends, sources: ["own", "basis", "amounts"] },
        },
      ],
      figures: [{ filter: { financialYears: ["2024/25"] }, sources: true }],
      sources: true,
    },
  }).query,
  "ahead.two-hops-of-a-code": readAhead({
    first: "byCode",
    codes: ["E08000035"],
    below: {
      ...nothing,
      pages: [
        {
          slice: { direction: "OUT", asOf },
          page: listed,
          below: {
            ends: [
              {
                end: "to",
                below: {
                  ...nothing,
                  pages: [
                    {
                      bodyKinds: ["TRUST"],
                      slice: { direction: "IN", asOf },
                      page: listed,
                      below: { ends: [], sources: [] },
                    },
                  ],
                },
              },
            ],
            sources: [],
          },
        },
      ],
    },
  }).query,
  "ahead.of-a-list-of-bodies": readAhead({
    first: "findOrganisations",
    filter: { kinds: ["COUNCIL"], asOf },
    page: { ...listed, orderBy: "NAME", count: true },
    below: {
      ...nothing,
      pages: [{ slice: { direction: "IN", asOf }, page: listed, below: ends }],
    },
  }).query,
  "ahead.of-a-list-of-relationships": readAhead({
    first: "findRelationships",
    slice: { kinds: ["COVERS"], asOf },
    page: { ...listed, count: true },
    below: { ...ends, sources: ["own"] },
  }).query,
  search: searchCandidates("Leds Teaching Hospitals", {
    kinds: ["TRUST"],
    asOf,
  }),
};
