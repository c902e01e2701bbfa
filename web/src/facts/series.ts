import type { FactFigureFragment } from "placegraph/client";
import { groupBy } from "../app/group-by.js";

/** Figures that count one thing, by year: never two streams, measures or accountings together. */
export interface Series {
  readonly key: string;
  readonly stream: string;
  readonly measure: string;
  readonly accounting: string;
  readonly role: FactFigureFragment["role"];
  readonly figures: readonly FactFigureFragment[];
}

/** The figures of a body as series: the longest first, those that may be added before those that may not, the latest before the older. */
export function seriesOf(figures: readonly FactFigureFragment[]): Series[] {
  const alike = groupBy(figures, ({ stream, measure, accounting, role }) =>
    JSON.stringify([stream, measure, accounting, role]),
  );
  return [...alike]
    .flatMap(([key, together]) => {
      const [one] = together;
      if (one === undefined) return [];
      const { stream, measure, accounting, role } = one;
      const byYear = together.toSorted((a, b) =>
        a.financialYear < b.financialYear ? -1 : 1,
      );
      return [{ key, stream, measure, accounting, role, figures: byYear }];
    })
    .sort(
      (a, b) =>
        b.figures.length - a.figures.length ||
        ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
        latestOf(b).localeCompare(latestOf(a)) ||
        a.key.localeCompare(b.key),
    );
}

const ROLES: readonly Series["role"][] = ["TOTAL", "COMPONENT", "STANDALONE"];

function latestOf({ figures }: Series): string {
  return figures.at(-1)?.financialYear ?? "";
}
