import type { TurningDaysQuery } from "placegraph/client";
import { counted } from "../app/words.js";

type Seen = TurningDaysQuery["relationshipView"];
/** A body whose days of change are told. */
export type Turning = Seen["root"];
/** A day on which the body, or relationships of it, began or ended. */
export type TurningDay = Seen["turningDays"][number];

/** The last day of change before this one. */
export function previousChange(
  days: readonly TurningDay[],
  day: string,
): TurningDay | null {
  return days.findLast((turn) => turn.day < day) ?? null;
}

/** The next day of change after this one. */
export function nextChange(
  days: readonly TurningDay[],
  day: string,
): TurningDay | null {
  return days.find((turn) => turn.day > day) ?? null;
}

/** The day of change that this day is on, or the last one before it: since when things stand as they do. */
export function lastChange(
  days: readonly TurningDay[],
  day: string,
): TurningDay | null {
  return days.findLast((turn) => turn.day <= day) ?? null;
}

/** What happened on a day of change: 6 relationships began; the body itself and 85 relationships ended. */
export function countsOf(turn: TurningDay, { validity }: Turning): string {
  return [
    countOf(turn.began, validity.from === turn.day, "began"),
    countOf(turn.ended, validity.to === turn.day, "ended"),
  ]
    .filter((part) => part !== null)
    .join("; ");
}

/** The API counts the body with its relationships; a reader is told apart which is which. */
function countOf(count: number, itself: boolean, did: string): string | null {
  const others = itself ? count - 1 : count;
  const who = [
    ...(itself ? ["the body itself"] : []),
    ...(others > 0 ? [counted(others, "relationship")] : []),
  ];
  return who.length === 0 ? null : `${who.join(" and ")} ${did}`;
}
