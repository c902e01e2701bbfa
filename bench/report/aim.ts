import { rounded } from "./numbers.js";

/** What was aimed at, and what was measured. */
export interface Aim {
  /** "over HTTP, 60 relationships: times as fast as stock Apollo" */
  readonly of: string;
  readonly bound: "at least" | "at most";
  readonly wanted: number;
  readonly measured: number;
  readonly unit?: string;
  /** Where it is missed: what was tried, or why. */
  readonly missedBecause?: string;
}

export function isMet({ bound, wanted, measured }: Aim): boolean {
  return bound === "at least" ? measured >= wanted : measured <= wanted;
}

/** A row of the table of aims. */
export function aimRow(aim: Aim): string[] {
  const { of, bound, wanted, measured, unit = "" } = aim;
  return [
    of,
    `${bound} ${wanted}${unit}`,
    `${rounded(measured)}${unit}`,
    verdictOf(aim),
  ];
}

function verdictOf(aim: Aim): string {
  if (isMet(aim)) return "met";
  const { bound, wanted, measured, missedBecause = "" } = aim;
  const short =
    bound === "at least"
      ? `${rounded((1 - measured / wanted) * 100)} % short`
      : `${rounded((measured / wanted - 1) * 100)} % over`;
  return `**missed**, ${short}${missedBecause === "" ? "" : `. ${missedBecause}`}`;
}
