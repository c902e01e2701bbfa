import * as fc from "fast-check";
import type {
  Graph,
  LegalProvision,
  Organisation,
  Relationship,
} from "../../src/domain/model.js";
import {
  COUNCIL_TYPES,
  IDENTIFIER_SCHEMES,
  TRUST_TYPES,
} from "../../src/domain/model.js";
import {
  ORGANISATION_KINDS,
  type OrganisationKind,
} from "../../src/domain/organisation-kinds.js";
import {
  mayJoin,
  relationshipKinds,
} from "../../src/domain/relationship-kinds.js";
import {
  ALWAYS,
  intersect,
  parseDay,
  type Day,
  type Validity,
} from "../../src/domain/time.js";
import {
  between,
  evidence,
  figure,
  graphOf,
  organisation,
  provision,
  relationship,
  source,
} from "./records.js";

/** Small pools, so that generated graphs and generated questions about them meet often. */
export const SOME_KINDS = [
  "NATIONAL_BODY",
  "INTEGRATED_CARE_BOARD",
  "INTEGRATED_CARE_PARTNERSHIP",
  "COUNCIL",
  "ELECTORATE",
  "TRUST",
  "PLACE_PARTNERSHIP",
  "PARTNERSHIP_ARRANGEMENT",
] as const satisfies readonly OrganisationKind[];
/** In code-unit order "10" is before "9" and "B" before "a". */
const CODES = ["9", "10", "a", "B"] as const;
export const SOME_IDS = SOME_KINDS.flatMap((kind) =>
  CODES.map((code) => `${ORGANISATION_KINDS[kind].prefix}:${code}`),
);
export const SOME_CODES = ["QNV", "qnv", "RN1", "E06", "X 1"];
export const SOME_NAMES = [
  "Leeds",
  "leeds",
  "Leeds City",
  "City of Leeds",
  "St. John's",
  "Saint Johns",
  "Élan Trust",
  "NHS Leeds Trust",
  "Trust",
  "A",
];
export const SOME_YEARS = ["2023/24", "2024/25"];
export const SOME_WORDS = ["money", "data", "Money"];

const DAYS: readonly Day[] = [
  "2022-06-30",
  "2022-07-01",
  "2022-07-02",
  "2026-03-30",
  "2026-03-31",
  "2026-04-01",
  "2026-04-02",
].map((day) => parseDay(day));

export const someDay: fc.Arbitrary<Day> = fc.constantFrom(...DAYS);

const someValidity: fc.Arbitrary<Validity> = fc
  .tuple(fc.option(someDay, { freq: 2 }), fc.option(someDay, { freq: 2 }))
  .map(([from, to]) =>
    from !== null && to !== null && from >= to
      ? between(to, from + 1)
      : between(from, to),
  );

const someOrganisation: fc.Arbitrary<Organisation> = fc
  .record({
    kind: fc.constantFrom(...SOME_KINDS),
    code: fc.constantFrom(...CODES),
    name: fc.constantFrom(...SOME_NAMES),
    otherNames: fc.array(
      fc.record({
        name: fc.constantFrom(...SOME_NAMES),
        validity: someValidity,
      }),
      { maxLength: 2 },
    ),
    identifiers: fc.array(
      fc.record({
        scheme: fc.constantFrom(...IDENTIFIER_SCHEMES),
        value: fc.constantFrom(...SOME_CODES),
        validity: someValidity,
      }),
      { maxLength: 2 },
    ),
    validity: fc.oneof(fc.constant(ALWAYS), someValidity),
    councilType: fc.constantFrom(...COUNCIL_TYPES),
    adultSocialCare: fc.boolean(),
    trustType: fc.constantFrom(...TRUST_TYPES),
    foundation: fc.boolean(),
    forerunner: fc.boolean(),
  })
  .map(({ kind, code, ...facts }) =>
    organisation(kind, `${ORGANISATION_KINDS[kind].prefix}:${code}`, facts),
  );

const PROVISIONS: readonly LegalProvision[] = [
  provision("p:checked"),
  provision("p:unchecked", { checked: false }),
];

const someLink = fc.record({
  from: fc.nat(),
  to: fc.nat(),
  kind: fc.nat(),
  validity: fc.oneof(fc.constant(ALWAYS), someValidity),
  inferred: fc.boolean(),
  basis: fc.option(fc.constantFrom(...PROVISIONS)),
});
type Link = typeof someLink extends fc.Arbitrary<infer T> ? T : never;

const someEvidence = fc
  .record({
    type: fc.constantFrom("FINDING" as const, "RECOMMENDATION" as const),
    theme: fc.constantFrom(...SOME_WORDS),
    stance: fc.option(fc.constantFrom("barrier", "gap")),
    organisationIds: fc.uniqueArray(fc.constantFrom(...SOME_IDS), {
      maxLength: 3,
    }),
    kinds: fc.uniqueArray(fc.constantFrom(...SOME_KINDS), { maxLength: 2 }),
  })
  .map((facts) => ({
    ...facts,
    stance: facts.type === "FINDING" ? facts.stance : null,
  }));

const someFigure = fc.record({
  financialYear: fc.constantFrom(...SOME_YEARS),
  stream: fc.constantFrom(...SOME_WORDS),
  measure: fc.constantFrom("budget", "outturn"),
  pence: fc.integer(),
});

const someSource = fc.record({
  title: fc.constantFrom(...SOME_NAMES),
  publisher: fc.constantFrom(...SOME_WORDS),
  date: fc.option(someDay),
  licence: fc.option(fc.constantFrom("OGL-UK-3.0", "CC-BY-4.0")),
});

/** A graph that ingest could build: unique ids, kinds that may be joined, relationships within the lives of their ends. */
export const someGraph: fc.Arbitrary<Graph> = fc
  .record({
    organisations: sparseOrFull(SOME_IDS.length, (size) =>
      fc.uniqueArray(someOrganisation, { selector: ({ id }) => id, ...size }),
    ),
    links: sparseOrFull(120, (size) => fc.array(someLink, size)),
    figures: fc.array(fc.tuple(fc.nat(), someFigure), { maxLength: 12 }),
    evidence: fc.array(someEvidence, { maxLength: 12 }),
    sources: fc.array(someSource, { maxLength: 8 }),
  })
  .map(({ organisations, links, figures, evidence: findings, sources }) =>
    graphOf({
      organisations,
      relationships: links.flatMap(
        (link, number) => join(organisations, link, `r:${number}`) ?? [],
      ),
      provisions: PROVISIONS,
      figures: figures.flatMap(([body, facts], number) => {
        const owner = pick(organisations, body);
        return owner === undefined
          ? []
          : [figure(`fig:${number}`, owner.id, facts)];
      }),
      evidence: findings.map((facts, number) =>
        evidence(`evidence:${number}`, facts),
      ),
      sources: sources.map((facts, number) => source(`s:${number}`, facts)),
    }),
  );

/** A few, or most of the most there may be: many bodies joined by many relationships are where hops go far. */
function sparseOrFull<T>(
  most: number,
  arrayOf: (size: fc.ArrayConstraints) => fc.Arbitrary<T[]>,
): fc.Arbitrary<T[]> {
  const [few, many] = [
    arrayOf({ maxLength: most / 4 }),
    arrayOf({ minLength: most / 2, maxLength: most, size: "max" }),
  ];
  return fc.oneof(
    { arbitrary: few, weight: 1 },
    { arbitrary: many, weight: 3 },
  );
}

function join(
  organisations: readonly Organisation[],
  link: Link,
  id: string,
): Relationship | null {
  const [from, to] = [
    pick(organisations, link.from),
    pick(organisations, link.to),
  ];
  if (from === undefined || to === undefined || from.id === to.id) return null;
  const kind = pick(
    relationshipKinds.filter((candidate) =>
      mayJoin(candidate, from.kind, to.kind),
    ),
    link.kind,
  );
  const lives = intersect(from.validity, to.validity);
  const validity =
    kind === "SUCCEEDED_BY"
      ? link.validity
      : lives && intersect(link.validity, lives);
  if (kind === undefined || validity === null) return null;
  return relationship(kind, id, from.id, to.id, {
    validity,
    inferred: link.inferred,
    basis: link.basis,
  });
}

function pick<T>(items: readonly T[], number: number): T | undefined {
  return items[number % items.length];
}
