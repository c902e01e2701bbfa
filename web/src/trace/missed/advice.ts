import type { TraceMissedQuery } from "placegraph/client";
import { dayInWords } from "../../app/dates.js";
import { familyInWords } from "../../app/kinds.js";
import { FAMILIES, goTo, type Family } from "../../app/state.js";
import { counted, listed } from "../../app/words.js";
import type { Question } from "../useTrace.js";

type Explanation = NonNullable<
  TraceMissedQuery["accountabilityPaths"]["explanation"]
>;
export type Cut = Explanation["cuts"][number];

/** What would let a line through, as a button: what it says, and what it changes in the address. */
export interface Advice {
  readonly label: string;
  readonly change: {
    readonly through?: Family[];
    readonly hops?: number;
    readonly date?: string;
    readonly to?: string;
  } & Partial<Omit<ReturnType<typeof goTo>, "to">>;
}

/** What to try, from what the API says cut the line: the same families, days and hops, never a guess of ours. */
export function adviceOf(cuts: readonly Cut[], asked: Question): Advice[] {
  return cuts.flatMap((cut) => adviceFrom(cut, asked)).map(closeLine);
}

function adviceFrom(cut: Cut, asked: Question): Advice[] {
  const { by, families, eachAlone, hopsNeeded, lastDay, nextDay } = cut;
  const hops = Math.max(asked.maxHops, hopsNeeded);
  switch (by) {
    case "HOPS":
      return [{ label: `Allow ${counted(hops, "hop")}`, change: { hops } }];
    case "FAMILIES": {
      const lots = eachAlone ? families.map((family) => [family]) : [families];
      return lots.map((added) => ({
        label: `Run through ${inWords(added)} too`,
        change: { ...wider(asked, added), hops },
      }));
    }
    case "DATE":
      return [lastDay, nextDay].flatMap((day) =>
        day === null
          ? []
          : [
              {
                label: `Go to ${dayInWords(day)}${families.length > 0 ? `, through ${inWords(families)} too` : ""}`,
                change: { date: day, ...wider(asked, families), hops },
              },
            ],
      );
    case "DIRECTION":
      return asked.to === null
        ? []
        : [
            {
              label: "Trace the other way",
              change: { ...goTo(asked.to), to: asked.from, hops },
            },
          ];
  }
}

function wider(
  { through }: Question,
  added: readonly Family[],
): { through?: Family[] } {
  const all = FAMILIES.filter(
    (family) => through.includes(family) || added.includes(family),
  );
  return added.length === 0 ? {} : { through: all };
}

/** Another question has other lines. */
function closeLine({ label, change }: Advice): Advice {
  return { label, change: { ...change, line: null } };
}

function inWords(families: readonly Family[]): string {
  return listed(families.map((family) => familyInWords(family).toLowerCase()));
}
