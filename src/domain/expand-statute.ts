import { groupBy } from "./group-by.js";
import type { LegalProvision, Organisation, Relationship } from "./model.js";
import { indexForPairing, pairsOf, type Pair } from "./pairing.js";
import { relationshipId } from "./relationship-id.js";
import { familyOf, type RelationshipKind } from "./relationship-kinds.js";
import type { StatuteRule } from "./statute.js";
import { formatDay, intersect, type Validity } from "./time.js";

/**
 * The relationships given, and those that the rules imply between bodies in force. An implied one holds while both bodies, the
 * provision and, where geography joins them, the geography do. Where one of the same kind between the same two bodies is given
 * for any of that time, none is implied, and the one given takes the provision as its basis if it cites none.
 */
export function expandStatute(
  rules: readonly StatuteRule[],
  organisations: readonly Organisation[],
  given: readonly Relationship[],
): Relationship[] {
  const index = indexForPairing(organisations, given);
  const kinds = new Set(rules.map(({ kind }) => kind));
  const givenBetween = groupBy(
    given.filter(({ kind }) => kinds.has(kind)),
    ({ kind, from, to }) => endsKey(kind, from, to),
  );
  const citations = new Map<string, LegalProvision>();
  const implied: Relationship[] = [];
  for (const rule of rules) {
    for (const pair of pairsOf(rule, index)) {
      const periods = periodsOf(rule, pair);
      const rivals =
        givenBetween.get(endsKey(rule.kind, pair.from.id, pair.to.id)) ?? [];
      for (const period of periods) {
        const overlapping = rivals.filter(
          ({ validity }) => intersect(validity, period) !== null,
        );
        for (const rival of overlapping)
          if (rival.basis === null && !citations.has(rival.id))
            citations.set(rival.id, rule.provision);
        if (overlapping.length === 0)
          implied.push(imply(rule, pair, period, periods.length > 1));
      }
    }
  }
  return [
    ...given.map((relationship) => cite(relationship, citations)),
    ...implied,
  ];
}

function periodsOf(
  { provision }: StatuteRule,
  { from, to, joined }: Pair,
): Validity[] {
  const lives = intersect(from.validity, to.validity);
  const inLaw = lives === null ? null : intersect(lives, provision.validity);
  if (inLaw === null) return [];
  return joined
    .map((period) => intersect(inLaw, period))
    .filter((period) => period !== null)
    .map((period) => boundIfUnknown(period, provision));
}

/** Where the day the law began is unknown, the first day of a body or of geography is only the nearest known. */
function boundIfUnknown(period: Validity, law: LegalProvision): Validity {
  return law.validity.from === null && period.from !== null
    ? { ...period, fromPrecision: "BOUND" }
    : period;
}

function imply(
  rule: StatuteRule,
  pair: Pair,
  validity: Validity,
  oneOfSeveral: boolean,
): Relationship {
  const { kind, provision, mechanism } = rule;
  const [from, to] = [pair.from.id, pair.to.id];
  const key = oneOfSeveral
    ? `${rule.id}:${validity.from === null ? "before" : formatDay(validity.from)}`
    : rule.id;
  const sourceIds = provision.sourceId === null ? [] : [provision.sourceId];
  const base = {
    id: relationshipId(kind, from, to, key),
    kind,
    from,
    to,
    validity,
    basis: provision,
    inferred: true,
    note: null,
    sourceIds,
  };
  const family = familyOf(kind);
  switch (family) {
    case "GOVERNANCE":
      return { ...base, family, role: mechanism };
    case "ACCOUNTABILITY":
      return { ...base, family, mechanism };
    case "FUNDING":
      return { ...base, family, stream: null, amounts: [] };
    case "GEOGRAPHY":
      return {
        ...base,
        family,
        vintage: null,
        populationShareOfFrom: null,
        populationShareOfTo: null,
        areaShareOfTo: null,
        admissionShareOfFrom: null,
        population: null,
      };
    case "SUCCESSION":
      return { ...base, family, form: null, areaShareOfFrom: null };
  }
}

function cite(
  relationship: Relationship,
  citations: ReadonlyMap<string, LegalProvision>,
): Relationship {
  const basis = citations.get(relationship.id);
  return basis === undefined ? relationship : { ...relationship, basis };
}

function endsKey(kind: RelationshipKind, from: string, to: string): string {
  return `${kind} ${from}>${to}`;
}
