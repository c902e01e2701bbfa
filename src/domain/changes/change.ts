import type {
  AmountRole,
  FundingAmount,
  FundingRelationship,
  Identifier,
  Organisation,
  Relationship,
} from "../model.js";
import { compareText } from "../text-order.js";
import type { Turn } from "../turn.js";

/** In the order in which changes of one day are listed. */
export const CHANGE_KINDS = [
  "BODY_BEGAN",
  "BODY_ENDED",
  "BODY_RENAMED",
  "BODY_RECODED",
  "RELATIONSHIP_BEGAN",
  "RELATIONSHIP_ENDED",
  "AMOUNT_CHANGED",
  "AMOUNT_NEWLY_GIVEN",
  "AMOUNT_NO_LONGER_GIVEN",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What one day's graph has and another's has not. */
export type Change = BodyChange | RelationshipChange | AmountChange;

interface ChangeOf<K extends ChangeKind> {
  readonly kind: K;
  /** Of its kind the only one with this id on its day. */
  readonly id: string;
  readonly at: Turn;
}

export type BodyChangeKind = Extract<ChangeKind, `BODY_${string}`>;

export interface BodyChange extends ChangeOf<BodyChangeKind> {
  readonly record: Organisation;
  /** Of a body that ended or was renamed: its name on the first day. */
  readonly nameBefore: string | null;
  /** Of a body that began or was renamed: its name on the second day. */
  readonly nameAfter: string | null;
  readonly codesGained: readonly Identifier[];
  readonly codesLost: readonly Identifier[];
}

export type RelationshipChangeKind = Extract<
  ChangeKind,
  `RELATIONSHIP_${string}`
>;

export interface RelationshipChange extends ChangeOf<RelationshipChangeKind> {
  readonly record: Relationship;
  /** Of funding: of the year of the second day where it began, of the first day where it ended. */
  readonly amounts: readonly FundingAmount[];
}

/** Only where sources give both years is anything known to have changed: what one year lacks may have been paid all the same. */
export type AmountChangeKind = Extract<ChangeKind, `AMOUNT_${string}`>;

export interface AmountChange extends ChangeOf<AmountChangeKind> {
  readonly record: FundingRelationship;
  readonly measure: string;
  readonly role: AmountRole;
  /** Null where no source gives one. */
  readonly before: FundingAmount | null;
  readonly after: FundingAmount | null;
  /** The financial years compared. */
  readonly yearBefore: string;
  readonly yearAfter: string;
}

/** Where a kind stands in their order. */
export function rankOf(kind: ChangeKind): number {
  return CHANGE_KINDS.indexOf(kind);
}

/** By day, then kind, then id. */
export function compareChanges(a: Change, b: Change): number {
  return (
    a.at.day - b.at.day ||
    rankOf(a.kind) - rankOf(b.kind) ||
    compareText(a.id, b.id)
  );
}

/** How many changes there are of each kind, those of which there are none included. */
export function countChangeKinds(
  changes: readonly Change[],
): { kind: ChangeKind; count: number }[] {
  return CHANGE_KINDS.map((kind) => ({
    kind,
    count: changes.filter((change) => change.kind === kind).length,
  }));
}
