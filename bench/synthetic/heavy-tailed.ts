import type {
  FundingAmount,
  Organisation,
  Relationship,
} from "../../src/domain/model.js";
import {
  ORGANISATION_KINDS,
  type OrganisationKind,
} from "../../src/domain/organisation-kinds.js";
import { slugOfKind } from "../../src/domain/relationship-id.js";
import type { RelationshipKind } from "../../src/domain/relationship-kinds.js";
import { ALWAYS, dayOf, type Validity } from "../../src/domain/time.js";
import type { IncomingGraph } from "../../src/store/graph-store.js";
import {
  organisation,
  provision,
  relationship,
  source,
} from "../../tests/generators/records.js";
import { Random } from "./random.js";

/** Of a hundred bodies, so many of each kind. */
const BODIES: readonly [OrganisationKind, percent: number][] = [
  ["NATIONAL_BODY", 1],
  ["INTEGRATED_CARE_BOARD", 9],
  ["COUNCIL", 20],
  ["TRUST", 30],
  ["PLACE_PARTNERSHIP", 20],
  ["PARTNER", 20],
];

/** What joins them: a few kinds of each family, as the domain's table allows. */
const LINKS: readonly [
  RelationshipKind,
  from: OrganisationKind,
  to: OrganisationKind,
][] = [
  ["ACCOUNTABLE_TO", "TRUST", "INTEGRATED_CARE_BOARD"],
  ["ACCOUNTABLE_TO", "INTEGRATED_CARE_BOARD", "NATIONAL_BODY"],
  ["REGULATED_BY", "TRUST", "NATIONAL_BODY"],
  ["MEMBER_OF", "COUNCIL", "PLACE_PARTNERSHIP"],
  ["MEMBER_OF", "PARTNER", "PLACE_PARTNERSHIP"],
  ["ALLOCATES_TO", "NATIONAL_BODY", "INTEGRATED_CARE_BOARD"],
  ["COMMISSIONS", "INTEGRATED_CARE_BOARD", "PARTNER"],
  ["COVERS", "INTEGRATED_CARE_BOARD", "COUNCIL"],
  ["SERVES", "TRUST", "COUNCIL"],
];

const LAWS = Array.from({ length: 40 }, (_, at) =>
  provision(`synthetic:${at}`, { says: `Synthetic provision ${at}.` }),
);
const SOURCES = Array.from({ length: 200 }, (_, at) =>
  source(`synthetic:${at}`),
);
const CITED = SOURCES.map(({ id }) => [id]);
const FIRST_DAY = dayOf(2000, 1, 1);
const DAYS = 10_000;
const WORDS = ["North", "South", "Vale", "Mere", "Health", "Care", "City"];

export interface Size {
  readonly organisations: number;
  readonly relationships: number;
}

/**
 * A synthetic graph with hubs: far more relationships lead to the first bodies of a kind than to its last. The same number to begin
 * with makes the same graph. Days, shares and amounts vary from one relationship to the next, as real ones do.
 */
export function heavyTailed(size: Size, seed: number): IncomingGraph {
  return {
    version: `synthetic: heavy-tailed, ${size.organisations} and ${size.relationships}, from ${seed}`,
    organisations: bodies(size.organisations),
    relationships: links(size, new Random(seed)),
    provisions: LAWS,
    sources: SOURCES,
    figures: [],
    evidence: [],
    coverage: [],
  };
}

/** The id of a body of the kind, counted from 0: the first are the hubs. */
export function idOfHub(kind: OrganisationKind, number: number): string {
  return `${ORGANISATION_KINDS[kind].prefix}:syn${number}`;
}

function* bodies(count: number): Generator<Organisation> {
  for (const [kind] of BODIES) {
    const { noun, prefix } = ORGANISATION_KINDS[kind];
    const like = organisation(kind, "", {});
    for (let number = 0; number < countOf(kind, count); number++)
      yield {
        ...like,
        id: idOfHub(kind, number),
        name: `${wordOf(number)} ${wordOf(number >> 3)} ${noun} (synthetic ${number})`,
        identifiers: [
          {
            scheme: "ODS",
            value: `SYN${prefix}${number}`,
            validity: ALWAYS,
          },
        ],
        sourceIds: CITED[number % CITED.length] ?? [],
      };
  }
}

function* links(size: Size, random: Random): Generator<Relationship> {
  const joins = LINKS.map(([kind, from, to]) => ({
    like: relationship(kind, "", "", "", {
      mechanism: "synthetic review",
      stream: "synthetic stream",
      vintage: "2026-04",
    }),
    head: `${slugOfKind(kind)}:`,
    from,
    to,
    froms: countOf(from, size.organisations),
    tos: countOf(to, size.organisations),
  }));
  for (let number = 0; number < size.relationships; number += joins.length)
    for (const [at, { like, head, ...join }] of joins.entries()) {
      if (number + at === size.relationships) return;
      const from = idOfHub(join.from, random.below(join.froms));
      const to = idOfHub(join.to, random.heavyTailed(join.tos));
      const id = `${head}${from}>${to}:${number + at}`;
      yield varied({ ...like, id, from, to }, random);
    }
}

/** With days, law, sources and facts of its own. */
function varied(one: Relationship, random: Random): Relationship {
  const made = {
    ...one,
    validity: since(
      random.share() < 0.2 ? null : FIRST_DAY + random.below(DAYS),
    ),
    basis: random.share() < 0.5 ? random.oneOf(LAWS) : null,
    inferred: random.share() < 0.5,
    sourceIds: random.oneOf(CITED),
  };
  switch (made.family) {
    case "FUNDING":
      return { ...made, amounts: [amount(random.below(1_000_000_000))] };
    case "GEOGRAPHY":
      return {
        ...made,
        populationShareOfFrom: random.share(),
        populationShareOfTo: random.share(),
        population: random.below(1_000_000),
      };
    default:
      return made;
  }
}

function amount(pence: number): FundingAmount {
  return {
    financialYear: "2025/26",
    measure: "synthetic",
    role: "TOTAL",
    pence,
    certainty: "exact",
    sourceId: "synthetic:0",
    note: null,
  };
}

function countOf(kind: OrganisationKind, bodyCount: number): number {
  const percent = BODIES.find(([each]) => each === kind)?.[1] ?? 0;
  return Math.max(1, Math.floor((bodyCount * percent) / 100));
}

function since(from: number | null): Validity {
  return {
    from,
    to: null,
    fromPrecision: from === null ? null : "DAY",
    toPrecision: null,
  };
}

function wordOf(number: number): string {
  return WORDS[number % WORDS.length] ?? "Vale";
}
