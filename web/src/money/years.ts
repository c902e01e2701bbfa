import type { Money } from "./flow.js";

type Years = Pick<
  Money,
  "financialYear" | "yearsWithFlows" | "yearsWithFigures"
>;

interface Choice {
  readonly year: string;
  readonly label: string;
}

/** The years to choose from, the latest first; the one shown is among them though it has nothing. */
export function yearsOf(money: Years): Choice[] {
  const { financialYear, yearsWithFlows, yearsWithFigures } = money;
  const shown = financialYear === null ? [] : [financialYear];
  const years = new Set([...yearsWithFlows, ...yearsWithFigures, ...shown]);
  return [...years]
    .sort()
    .reverse()
    .map((year) => ({ year, label: `${year}${remark(year, money)}` }));
}

/** What a year lacks. */
function remark(year: string, { yearsWithFlows, yearsWithFigures }: Years) {
  if (yearsWithFlows.includes(year)) return "";
  return yearsWithFigures.includes(year)
    ? " (figures, no flows)"
    : " (nothing recorded)";
}

/** Why nothing is drawn, and where to look instead. */
export function nothingDrawn(name: string, money: Years): string {
  const { financialYear, yearsWithFlows } = money;
  if (yearsWithFlows.length === 0)
    return `No source that was read gives an amount paid to or by ${name}, of any year.`;
  const there = `Sources give amounts for ${yearsWithFlows.join(", ")}.`;
  return financialYear !== null && yearsWithFlows.includes(financialYear)
    ? `No source gives a total for ${financialYear}, only amounts that are added to nothing, so nothing is drawn. They are in the table.`
    : `No source that was read gives an amount paid to or by ${name} for ${String(financialYear)}. ${there}`;
}
