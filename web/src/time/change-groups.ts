import type { ChangeCountsQuery, ChangeKind } from "placegraph/client";
import { counted } from "../app/words.js";

/** Changes that are read together. */
export interface ChangeGroup {
  readonly title: string;
  readonly kinds: readonly ChangeKind[];
  /** What a reader must know before using them. */
  readonly caution: string | null;
}

/** Amounts given in one year alone stand apart: they tell of the sources, not of the money. */
export const GROUPS: readonly ChangeGroup[] = [
  {
    title: "Began",
    kinds: ["BODY_BEGAN", "RELATIONSHIP_BEGAN"],
    caution: null,
  },
  {
    title: "Ended",
    kinds: ["BODY_ENDED", "RELATIONSHIP_ENDED"],
    caution: null,
  },
  {
    title: "Changed",
    kinds: ["BODY_RENAMED", "BODY_RECODED", "AMOUNT_CHANGED"],
    caution: null,
  },
  {
    title: "Amounts newly given",
    kinds: ["AMOUNT_NEWLY_GIVEN"],
    caution:
      "Nothing is known to have changed. The money flows on both days; sources give an amount for the later financial year and none for the earlier.",
  },
  {
    title: "Amounts no longer given",
    kinds: ["AMOUNT_NO_LONGER_GIVEN"],
    caution:
      "Nothing is known to have changed, and it does not mean that nothing is paid: sources give an amount for the earlier financial year and none for the later, which is often not published yet.",
  },
];

const NOUNS: Record<ChangeKind, readonly [one: string, more: string]> = {
  BODY_BEGAN: ["body", "bodies"],
  BODY_ENDED: ["body", "bodies"],
  BODY_RENAMED: ["new name", "new names"],
  BODY_RECODED: ["change of codes", "changes of codes"],
  RELATIONSHIP_BEGAN: ["relationship", "relationships"],
  RELATIONSHIP_ENDED: ["relationship", "relationships"],
  AMOUNT_CHANGED: ["amount", "amounts"],
  AMOUNT_NEWLY_GIVEN: ["amount", "amounts"],
  AMOUNT_NO_LONGER_GIVEN: ["amount", "amounts"],
};

type Counts = ChangeCountsQuery["changes"]["counts"];

/** How many of each kind a group has, in words: 1 body, 85 relationships. Null: none. */
export function countsIn(
  { kinds }: Pick<ChangeGroup, "kinds">,
  counts: Counts,
): string | null {
  const parts = counts
    .filter(({ kind, count }) => kinds.includes(kind) && count > 0)
    .map(({ kind, count }) => counted(count, ...NOUNS[kind]));
  return parts.length === 0 ? null : parts.join(", ");
}

/** The changes of a comparison in a sentence: Began: 6 relationships. Ended: 6 relationships. */
export function summaryOf(counts: Counts): string {
  return GROUPS.flatMap((group) => {
    const told = countsIn(group, counts);
    return told === null ? [] : [`${group.title}: ${told}.`];
  }).join(" ");
}
