import type {
  BodyOf,
  Evidence,
  FundingAmount,
  FundingRelationship,
  Organisation,
  Relationship,
} from "../domain/model.js";
import type { OrganisationKind } from "../domain/organisation-kinds.js";
import type { RelationshipFamily } from "../domain/relationship-kinds.js";
import type { Day } from "../domain/time.js";

/** A record seen on one day. Every field below it answers for that day, so that two days in one operation never mix. */
export interface Dated<T> {
  readonly record: T;
  readonly asOf: Day;
}

/** Records seen on one day. */
export function datedAll<T>(records: readonly T[], asOf: Day): Dated<T>[] {
  return records.map((record) => ({ record, asOf }));
}

export type DatedOrganisation<K extends OrganisationKind = OrganisationKind> =
  Dated<BodyOf<K>>;

export interface DatedRelationship<
  F extends RelationshipFamily = RelationshipFamily,
> extends Dated<Relationship & { readonly family: F }> {
  /** The body whose relationships were asked for. */
  readonly viewedFrom?: string;
}

export interface DatedEvidence extends Dated<Evidence> {
  /** The body whose findings or recommendations were asked for. */
  readonly viewedFrom?: Pick<Organisation, "id" | "kind">;
}

/** An amount with the relationship it was paid under, which says who paid whom. */
export interface AmountOfFunding extends FundingAmount {
  readonly under: FundingRelationship;
}

export function amountUnder(
  under: FundingRelationship,
  amount: FundingAmount,
): AmountOfFunding {
  return { ...amount, under };
}

/** Narrows a body to one kind. */
export function isOfKind<K extends OrganisationKind>(
  body: DatedOrganisation,
  kind: K,
): body is DatedOrganisation<K> {
  return body.record.kind === kind;
}

/** Narrows a relationship to one family. */
export function isOfFamily<F extends RelationshipFamily>(
  relationship: DatedRelationship,
  family: F,
): relationship is DatedRelationship<F> {
  return relationship.record.family === family;
}

export type DatedNode = DatedOrganisation | DatedRelationship;

export function isRelationship(node: DatedNode): node is DatedRelationship {
  return "family" in node.record;
}
