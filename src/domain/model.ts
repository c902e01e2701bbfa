import type { LegalProvision } from "./legal-provision.js";
import type { Organisation } from "./organisation.js";
import type { OrganisationKind } from "./organisation-kinds.js";
import type { FinancialFigure, Relationship } from "./relationship.js";
import type { DatePrecision, Day } from "./time.js";

export * from "./legal-provision.js";
export * from "./organisation.js";
export * from "./relationship.js";

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: Day | null;
  readonly datePrecision: DatePrecision | null;
  readonly url: string | null;
  readonly licence: string | null;
  /** The repository or site that a copy came through, where it was not read at the publisher. */
  readonly via: string | null;
  readonly note: string | null;
}

/** Findings and recommendations share a shape; one is about bodies, the other addressed to them. */
export interface Evidence {
  readonly id: string;
  readonly type: "FINDING" | "RECOMMENDATION";
  readonly text: string;
  readonly theme: string;
  /** barrier, enabler, gap or description; null for a recommendation. */
  readonly stance: string | null;
  /** The bodies named. */
  readonly organisationIds: readonly string[];
  /** The kinds of body named. */
  readonly kinds: readonly OrganisationKind[];
  /** Whom the source names, in its own terms, those that are no body of this graph included. */
  readonly asStated: readonly string[];
  readonly date: Day | null;
  readonly datePrecision: DatePrecision | null;
  readonly sourceIds: readonly string[];
}

/** How complete the graph is on one kind of body, in a sentence a user should read before counting. */
export interface CoverageNote {
  readonly kind: OrganisationKind;
  readonly complete: boolean;
  readonly statement: string;
}

/** One whole dataset: what ingest builds and a store holds. Arrays are in id order. */
export interface Graph {
  /** Hash of the seed's content: the same seed has the same version. */
  readonly version: string;
  readonly organisations: readonly Organisation[];
  readonly relationships: readonly Relationship[];
  readonly figures: readonly FinancialFigure[];
  readonly provisions: readonly LegalProvision[];
  readonly evidence: readonly Evidence[];
  readonly sources: readonly Source[];
  readonly coverage: readonly CoverageNote[];
}
