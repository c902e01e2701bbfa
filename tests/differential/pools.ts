import { groupBy } from "../../src/domain/group-by.js";
import type { Graph } from "../../src/domain/model.js";
import {
  organisationKinds,
  type OrganisationKind,
} from "../../src/domain/organisation-kinds.js";
import { formatDay } from "../../src/domain/time.js";
import {
  idsOf,
  numbered,
  SOME_CODES,
  SOME_NAMES,
  SOME_WORDS,
  SOME_YEARS,
} from "../generators/pools.js";

/** What operations ask about, so that they meet what the graph holds. */
export interface Pools {
  /** Of bodies, by kind, so that a kind of few bodies is asked about as often as one of many. */
  readonly ids: ReadonlyMap<OrganisationKind, readonly string[]>;
  readonly relationshipIds: readonly string[];
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly days: readonly string[];
  readonly financialYears: readonly string[];
  readonly streams: readonly string[];
  readonly measures: readonly string[];
  readonly themes: readonly string[];
  readonly stances: readonly string[];
  readonly publishers: readonly string[];
  readonly titles: readonly string[];
}

/** For graphs not made yet: what `someGraph` draws from. */
export const GENERATED: Pools = {
  ids: new Map(organisationKinds.map((kind) => [kind, idsOf([kind])])),
  relationshipIds: Array.from({ length: 40 }, (_, number) =>
    numbered("r", number),
  ),
  codes: SOME_CODES,
  names: SOME_NAMES,
  days: ["2022-06-30", "2022-07-01", "2026-03-31", "2026-04-01"],
  financialYears: SOME_YEARS,
  streams: SOME_WORDS,
  measures: ["budget", "outturn"],
  themes: SOME_WORDS,
  stances: ["barrier", "gap"],
  publishers: SOME_WORDS,
  titles: SOME_NAMES,
};

/** For one graph: what its own records say. */
export function poolsOf(graph: Graph): Pools {
  const { organisations, relationships, figures, evidence, sources } = graph;
  const funding = relationships.flatMap((one) =>
    one.family === "FUNDING" ? [one] : [],
  );
  const money = [...figures, ...funding.flatMap(({ amounts }) => amounts)];
  const firstDays = [...organisations, ...relationships].flatMap(
    ({ validity }) => validity.from ?? [],
  );
  const kinds = groupBy(organisations, ({ kind }) => kind);
  return {
    ids: new Map(
      [...kinds].map(([kind, bodies]) => [kind, bodies.map(({ id }) => id)]),
    ),
    relationshipIds: relationships.map(({ id }) => id),
    codes: distinct(
      organisations.flatMap((body) =>
        body.identifiers.map(({ value }) => value),
      ),
    ),
    names: distinct(
      organisations.flatMap(({ name, otherNames }) => [
        name,
        ...otherNames.map((other) => other.name),
      ]),
    ),
    days: distinct([
      ...GENERATED.days,
      ...firstDays.flatMap((day) => [formatDay(day - 1), formatDay(day)]),
    ]),
    financialYears: distinct(money.map(({ financialYear }) => financialYear)),
    streams: distinct(
      [...figures, ...funding].flatMap(({ stream }) => stream ?? []),
    ),
    measures: distinct(money.map(({ measure }) => measure)),
    themes: distinct(evidence.map(({ theme }) => theme)),
    stances: distinct(evidence.flatMap(({ stance }) => stance ?? [])),
    publishers: distinct(sources.map(({ publisher }) => publisher)),
    titles: distinct(sources.map(({ title }) => title)),
  };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
