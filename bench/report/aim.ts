import { z } from "zod";
import { rounded } from "./numbers.js";

/** What was aimed at, and what was measured. */
export const Aim = z.object({
  /** "over HTTP, 60 relationships: times as fast as stock Apollo" */
  of: z.string(),
  bound: z.enum(["at least", "at most"]),
  wanted: z.number(),
  measured: z.number(),
  unit: z.string().optional(),
  /** Where it is missed: what was tried, or why. */
  missedBecause: z.string().optional(),
});
export type Aim = z.infer<typeof Aim>;

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
