import type {
  FinancialFigure,
  FundingAmount,
  LegalProvision,
  Organisation,
  Relationship,
  Source,
} from "../../domain/model.js";
import type { OrganisationKind } from "../../domain/organisation-kinds.js";
import {
  familyOf,
  type RelationshipKind,
} from "../../domain/relationship-kinds.js";
import { ALWAYS } from "../../domain/time.js";
import type { Dataset } from "../../store/graph-store.js";

/** Records that say nothing but who they are, in whose place the resolvers are asked what they will ask. */

const UNKNOWN = { validity: ALWAYS, note: null } as const;

export function standInBody(
  id: string,
  kind: OrganisationKind,
  sourceId: string,
): Organisation {
  const base = {
    ...UNKNOWN,
    id,
    name: "",
    otherNames: [],
    identifiers: [],
    sourceIds: [sourceId],
  };
  switch (kind) {
    case "COUNCIL":
      return {
        ...base,
        kind,
        councilType: "UNITARY",
        tier: "SINGLE",
        adultSocialCare: true,
        regionName: null,
        regionCode: null,
      };
    case "TRUST":
      return {
        ...base,
        kind,
        trustType: null,
        foundation: false,
        careTrust: false,
      };
    case "COMBINED_AUTHORITY":
      return { ...base, kind, form: "", legislation: null };
    case "INTEGRATED_CARE_PARTNERSHIP":
      return { ...base, kind, chairKind: null };
    case "PROVIDER_COLLABORATIVE":
      return {
        ...base,
        kind,
        specialty: "",
        form: "",
        memberCountStated: null,
      };
    case "PLACE_PARTNERSHIP":
      return { ...base, kind, form: "", forerunner: false, population: null };
    case "PARTNER":
      return { ...base, kind, sector: "" };
    case "PARTNERSHIP_ARRANGEMENT":
      return { ...base, kind, form: "", functions: null };
    default:
      return { ...base, kind };
  }
}

/** The sources of a relationship, of the law it rests on, and of its amounts. */
export interface SourceIds {
  readonly own: string;
  readonly basis: string;
  readonly amounts: string;
}

export function standInRelationship(
  { id, from, to }: Pick<Relationship, "id" | "from" | "to">,
  kind: RelationshipKind,
  sourceIds: SourceIds,
): Relationship {
  const base = {
    ...UNKNOWN,
    id,
    kind,
    from,
    to,
    inferred: false,
    basis: standInProvision(sourceIds.basis),
    sourceIds: [sourceIds.own],
  };
  const family = familyOf(kind);
  switch (family) {
    case "GOVERNANCE":
      return { ...base, family, role: null };
    case "ACCOUNTABILITY":
      return { ...base, family, mechanism: null };
    case "FUNDING":
      return {
        ...base,
        family,
        stream: null,
        amounts: [standInAmount(sourceIds.amounts)],
      };
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

function standInProvision(sourceId: string): LegalProvision {
  return {
    ...UNKNOWN,
    id: "",
    act: "",
    section: "",
    says: "",
    checked: false,
    sourceId,
  };
}

function standInAmount(sourceId: string): FundingAmount {
  return {
    financialYear: "",
    measure: "",
    role: "STANDALONE",
    pence: 0,
    certainty: "",
    sourceId,
    note: null,
  };
}

export function standInFigure(
  organisationId: string,
  sourceId: string,
): FinancialFigure {
  return {
    ...standInAmount(sourceId),
    id: "",
    organisationId,
    stream: "",
    accounting: "",
  };
}

export function standInSource(id: string): Source {
  return {
    id,
    title: "",
    publisher: "",
    date: null,
    datePrecision: null,
    url: null,
    licence: null,
    via: null,
    note: null,
  };
}

export const STAND_IN_DATASET: Dataset = {
  version: "",
  organisationCounts: [],
  relationshipCounts: [],
  figureCount: 0,
  findingCount: 0,
  recommendationCount: 0,
  sourceCount: 0,
  latestSourceDate: null,
  licences: [],
  coverage: [],
};
