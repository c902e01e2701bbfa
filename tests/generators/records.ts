import type {
  AccountabilityRelationship,
  CombinedAuthorityFacts,
  CouncilFacts,
  Evidence,
  FinancialFigure,
  FundingRelationship,
  GeographyRelationship,
  GovernanceRelationship,
  Graph,
  Identifier,
  IntegratedCarePartnershipFacts,
  LegalProvision,
  Organisation,
  PartnerFacts,
  PartnershipArrangementFacts,
  PlacePartnershipFacts,
  ProviderCollaborativeFacts,
  Relationship,
  RelationshipBase,
  Source,
  SuccessionRelationship,
  TrustFacts,
} from "../../src/domain/model.js";
import type { OrganisationKind } from "../../src/domain/organisation-kinds.js";
import {
  familyOf,
  type RelationshipKind,
} from "../../src/domain/relationship-kinds.js";
import {
  ALWAYS,
  parseDay,
  type Day,
  type Validity,
} from "../../src/domain/time.js";

/** What the builders fill in when a test does not care. */
type OrganisationFacts = Partial<
  Pick<
    Organisation,
    "name" | "otherNames" | "identifiers" | "validity" | "note" | "sourceIds"
  > &
    CouncilFacts &
    TrustFacts &
    CombinedAuthorityFacts &
    IntegratedCarePartnershipFacts &
    ProviderCollaborativeFacts &
    PlacePartnershipFacts &
    PartnerFacts &
    PartnershipArrangementFacts
>;

type RelationshipFacts = Partial<
  Pick<Relationship, "validity" | "basis" | "inferred" | "note" | "sourceIds"> &
    OwnFacts<GovernanceRelationship> &
    OwnFacts<AccountabilityRelationship> &
    OwnFacts<FundingRelationship> &
    OwnFacts<GeographyRelationship> &
    OwnFacts<SuccessionRelationship>
>;
type OwnFacts<R extends Relationship> = Omit<
  R,
  keyof RelationshipBase | "family"
>;

/** A body of the kind; of the facts given, those that its kind has. */
export function organisation(
  kind: OrganisationKind,
  id: string,
  facts: OrganisationFacts = {},
): Organisation {
  const base = {
    id,
    name: facts.name ?? id,
    otherNames: facts.otherNames ?? [],
    identifiers: facts.identifiers ?? [],
    validity: facts.validity ?? ALWAYS,
    note: facts.note ?? null,
    sourceIds: facts.sourceIds ?? ["s:1"],
  };
  switch (kind) {
    case "COUNCIL":
      return {
        ...base,
        kind,
        councilType: facts.councilType ?? "UNITARY",
        tier: facts.tier ?? "SINGLE",
        adultSocialCare: facts.adultSocialCare ?? true,
        regionName: facts.regionName ?? null,
        regionCode: facts.regionCode ?? null,
      };
    case "TRUST":
      return {
        ...base,
        kind,
        trustType: facts.trustType ?? null,
        foundation: facts.foundation ?? false,
        careTrust: facts.careTrust ?? false,
      };
    case "COMBINED_AUTHORITY":
      return {
        ...base,
        kind,
        form: facts.form ?? "mayoral combined authority",
        legislation: facts.legislation ?? null,
      };
    case "INTEGRATED_CARE_PARTNERSHIP":
      return { ...base, kind, chairKind: facts.chairKind ?? null };
    case "PROVIDER_COLLABORATIVE":
      return {
        ...base,
        kind,
        specialty: facts.specialty ?? "mental health",
        form: facts.form ?? "committee in common",
        memberCountStated: facts.memberCountStated ?? null,
      };
    case "PLACE_PARTNERSHIP":
      return {
        ...base,
        kind,
        form: facts.form ?? "place-based partnership",
        forerunner: facts.forerunner ?? false,
        population: facts.population ?? null,
      };
    case "PARTNER":
      return { ...base, kind, sector: facts.sector ?? "VCSE" };
    case "PARTNERSHIP_ARRANGEMENT":
      return {
        ...base,
        kind,
        form: facts.form ?? "section 75 agreement",
        functions: facts.functions ?? null,
      };
    default:
      return { ...base, kind };
  }
}

/** A relationship of the kind; of the facts given, those that its family has. */
export function relationship(
  kind: RelationshipKind,
  id: string,
  from: string,
  to: string,
  facts: RelationshipFacts = {},
): Relationship {
  const base = {
    id,
    kind,
    from,
    to,
    validity: facts.validity ?? ALWAYS,
    basis: facts.basis ?? null,
    inferred: facts.inferred ?? false,
    note: facts.note ?? null,
    sourceIds: facts.sourceIds ?? ["s:1"],
  };
  const family = familyOf(kind);
  switch (family) {
    case "GOVERNANCE":
      return { ...base, family, role: facts.role ?? null };
    case "ACCOUNTABILITY":
      return { ...base, family, mechanism: facts.mechanism ?? null };
    case "FUNDING":
      return {
        ...base,
        family,
        stream: facts.stream ?? null,
        amounts: facts.amounts ?? [],
      };
    case "GEOGRAPHY":
      return {
        ...base,
        family,
        vintage: facts.vintage ?? null,
        populationShareOfFrom: facts.populationShareOfFrom ?? null,
        populationShareOfTo: facts.populationShareOfTo ?? null,
        areaShareOfTo: facts.areaShareOfTo ?? null,
        admissionShareOfFrom: facts.admissionShareOfFrom ?? null,
        population: facts.population ?? null,
      };
    case "SUCCESSION":
      return {
        ...base,
        family,
        form: facts.form ?? null,
        areaShareOfFrom: facts.areaShareOfFrom ?? null,
      };
  }
}

export function figure(
  id: string,
  organisationId: string,
  facts: Partial<FinancialFigure> = {},
): FinancialFigure {
  return {
    id,
    organisationId,
    financialYear: "2024/25",
    stream: "revenue",
    measure: "outturn",
    role: "TOTAL",
    accounting: "outturn expenditure",
    pence: 1_000_00,
    certainty: "exact",
    sourceId: "s:1",
    note: null,
    ...facts,
  };
}

export function evidence(id: string, facts: Partial<Evidence> = {}): Evidence {
  return {
    id,
    type: "FINDING",
    text: `What ${id} says.`,
    theme: "money",
    stance: null,
    organisationIds: [],
    kinds: [],
    asStated: [],
    date: null,
    datePrecision: null,
    sourceIds: ["s:1"],
    ...facts,
  };
}

export function source(id: string, facts: Partial<Source> = {}): Source {
  return {
    id,
    title: `Title of ${id}`,
    publisher: "Publisher",
    date: null,
    datePrecision: null,
    url: null,
    licence: null,
    via: null,
    note: null,
    ...facts,
  };
}

export function provision(
  id: string,
  facts: Partial<LegalProvision> = {},
): LegalProvision {
  return {
    id,
    act: "Example Act 2022",
    section: "1",
    says: "Must answer.",
    checked: true,
    validity: ALWAYS,
    note: null,
    sourceId: "s:1",
    ...facts,
  };
}

/** From the first day to the last day in force, both written YYYY-MM-DD; null is unknown, or open. */
export function inForce(
  firstDay: string | null,
  lastDay: string | null,
): Validity {
  const from = firstDay === null ? null : parseDay(firstDay);
  return between(from, lastDay === null ? null : parseDay(lastDay) + 1);
}

/** Half-open, as the graph keeps it. */
export function between(from: Day | null, to: Day | null): Validity {
  return {
    from,
    to,
    fromPrecision: from === null ? null : "DAY",
    toPrecision: to === null ? null : "DAY",
  };
}

export function ods(value: string, validity: Validity = ALWAYS): Identifier {
  return { scheme: "ODS", value, validity };
}

export function ons(value: string, validity: Validity = ALWAYS): Identifier {
  return { scheme: "ONS", value, validity };
}

export function registered(
  value: string,
  validity: Validity = ALWAYS,
): Identifier {
  return { scheme: "REGISTER", value, validity };
}

/** A whole graph, its arrays put in id order as ingest does. */
export function graphOf(parts: Partial<Graph>): Graph {
  return {
    version: parts.version ?? "test",
    organisations: inIdOrder(parts.organisations),
    relationships: inIdOrder(parts.relationships),
    figures: inIdOrder(parts.figures),
    provisions: inIdOrder(parts.provisions),
    evidence: inIdOrder(parts.evidence),
    sources: inIdOrder(parts.sources),
    coverage: parts.coverage ?? [],
  };
}

function inIdOrder<T extends { readonly id: string }>(
  records: readonly T[] = [],
): T[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
