import * as fc from "fast-check";
import type { Graph } from "../../src/domain/model.js";
import type { OrganisationKind } from "../../src/domain/organisation-kinds.js";
import {
  familyOf,
  mayJoin,
  relationshipKinds,
  type RelationshipKind,
} from "../../src/domain/relationship-kinds.js";
import { someValidity } from "./days.js";
import { graphOf, organisation, provision, relationship } from "./records.js";

/** Bodies few enough that lines cross, and of the kinds that answer each in its own way. */
const BODIES: Readonly<Record<string, OrganisationKind>> = {
  "national:parliament": "NATIONAL_BODY",
  "national:nhs-england": "NATIONAL_BODY",
  "icb:Q1": "INTEGRATED_CARE_BOARD",
  "icb:Q2": "INTEGRATED_CARE_BOARD",
  "ics:Q1": "INTEGRATED_CARE_SYSTEM",
  "icp:Q1": "INTEGRATED_CARE_PARTNERSHIP",
  "council:E1": "COUNCIL",
  "council:E2": "COUNCIL",
  "electorate:E1": "ELECTORATE",
  "electorate:E2": "ELECTORATE",
  "hwb:E1": "HEALTH_AND_WELLBEING_BOARD",
  "trust:R1": "TRUST",
  "place:p": "PLACE_PARTNERSHIP",
  "collaborative:c": "PROVIDER_COLLABORATIVE",
  "arrangement:a": "PARTNERSHIP_ARRANGEMENT",
};
export const LINE_BODIES: readonly string[] = Object.keys(BODIES);

/** Every relationship that could be: its kind, and which bodies it joins. */
const POSSIBLE = LINE_BODIES.flatMap((from) =>
  LINE_BODIES.flatMap((to) =>
    relationshipKinds
      .filter((kind) => from !== to && canJoin(kind, from, to))
      .map((kind) => ({ kind, from, to })),
  ),
);

function canJoin(kind: RelationshipKind, from: string, to: string): boolean {
  const [one, other] = [BODIES[from], BODIES[to]];
  return one !== undefined && other !== undefined && mayJoin(kind, one, other);
}

const ELECTIONS = POSSIBLE.filter(({ kind }) => kind === "ELECTED_BY");
const ANSWERING = POSSIBLE.filter(
  ({ kind }) => familyOf(kind) === "ACCOUNTABILITY",
);

const READ = provision("p:1");
const NOT_READ = { ...provision("p:2"), checked: false };
const PRACTISED = { ...provision("p:3"), act: "Practice, no statute" };

/** Graphs with many lines: parallel relationships, crossings, cycles, and days that begin and end beside each other. */
export const someLines: fc.Arbitrary<Graph> = fc
  .array(
    fc.record({
      ends: fc.oneof(
        { arbitrary: fc.constantFrom(...POSSIBLE), weight: 4 },
        { arbitrary: fc.constantFrom(...ANSWERING), weight: 2 },
        { arbitrary: fc.constantFrom(...ELECTIONS), weight: 1 },
      ),
      validity: someValidity,
      basis: fc.constantFrom(null, READ, NOT_READ, PRACTISED),
    }),
    { minLength: 5, maxLength: 60, size: "max" },
  )
  .map((drawn) =>
    graphOf({
      organisations: Object.entries(BODIES).map(([id, kind]) =>
        organisation(kind, id),
      ),
      relationships: drawn.map(({ ends: { kind, from, to }, ...facts }, at) =>
        // The number first would make ids sort as they were drawn, which no seed does.
        relationship(kind, `r${(at * 37) % 101}`, from, to, facts),
      ),
      provisions: [READ, NOT_READ, PRACTISED],
    }),
  );
