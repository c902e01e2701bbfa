import type { Graph } from "../../src/domain/model.js";
import type { RelationshipFamily } from "../../src/domain/relationship-kinds.js";
import { holdsAt, parseDay } from "../../src/domain/time.js";
import { AS_OF } from "../data.js";

export const DAY = parseDay(AS_OF);

/** The families followed around a body, either way. */
export const AROUND: readonly RelationshipFamily[] = [
  "ACCOUNTABILITY",
  "FUNDING",
];
/** The families followed along lines, with their direction. */
export const ALONG: readonly RelationshipFamily[] = ["ACCOUNTABILITY"];
export const PARLIAMENT = "national:parliament";

export const WORKS = [
  "point read",
  "one hop",
  "three-hop neighbourhood",
  "shortest line",
  "all lines to 6 hops",
] as const;
export type Work = (typeof WORKS)[number];

/** Bodies asked about. */
const BODIES = 40;

/** Bodies that hold and answer to somebody that day, evenly over all kinds. Each work is asked of each. */
export function bodiesAsked({ organisations, relationships }: Graph): string[] {
  const answering = new Set(
    relationships
      .filter(
        ({ family, validity }) =>
          ALONG.includes(family) && holdsAt(validity, DAY),
      )
      .map(({ from }) => from),
  );
  const ids = organisations
    .filter(({ id, validity }) => answering.has(id) && holdsAt(validity, DAY))
    .map(({ id }) => id);
  const every = ids.length / BODIES;
  return Array.from(
    { length: BODIES },
    (_, at) => ids[Math.floor(at * every)] ?? "",
  );
}
