import { holdsAt, type Day, type Validity } from "../time.js";

/** The two days of a view, the earlier first. */
export type ComparedDays = readonly [earlier: Day, later: Day];

/** A body or a relationship. */
export interface Lasting {
  readonly validity: Validity;
}

export function inOrder(one: Day, other: Day): ComparedDays {
  return one <= other ? [one, other] : [other, one];
}

/** Holds on the later day and not on the earlier. */
export function beganBetween(
  { validity }: Lasting,
  [earlier, later]: ComparedDays,
): boolean {
  return holdsAt(validity, later) && !holdsAt(validity, earlier);
}

/** Holds on the earlier day and not on the later. */
export function endedBetween(
  { validity }: Lasting,
  [earlier, later]: ComparedDays,
): boolean {
  return holdsAt(validity, earlier) && !holdsAt(validity, later);
}

/** The day on which to see a part of a view: the day asked for, or the other where it holds on that one only. */
export function dayToSee(
  { validity }: Lasting,
  asOf: Day,
  comparedWith: Day | null,
): Day {
  return comparedWith !== null &&
    !holdsAt(validity, asOf) &&
    holdsAt(validity, comparedWith)
    ? comparedWith
    : asOf;
}
