import { groupBy } from "../group-by.js";
import type { DatePrecision, Day, Validity } from "../time.js";
import { endOf, mostExact, startOf, type Turn } from "../turn.js";

/** A day on which something began or ended: a mark on a line of time. */
export interface TurningDay {
  readonly day: Day;
  /** The most exact that a source gives it. */
  readonly precision: DatePrecision;
  readonly began: number;
  readonly ended: number;
}

/** The days on which any of these began or ended, the first first. */
export function turningDays(
  lasting: readonly { readonly validity: Validity }[],
): TurningDay[] {
  const turns = lasting.flatMap(({ validity }) =>
    [startOf(validity), endOf(validity)].filter((turn) => turn !== null),
  );
  return Array.from(
    groupBy(turns, ({ day }) => day),
    turningDay,
  ).sort((a, b) => a.day - b.day);
}

function turningDay([day, turns]: [Day, readonly Turn[]]): TurningDay {
  const began = turns.filter(({ edge }) => edge === "START").length;
  return {
    day,
    precision: mostExact(turns)?.precision ?? "BOUND",
    began,
    ended: turns.length - began,
  };
}
