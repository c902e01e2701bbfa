import neo4j, { type Date as Neo4jDate } from "neo4j-driver";
import type { Day } from "../../domain/time.js";

const MS_PER_DAY = 86_400_000;

/** A day as the database's own date. */
export function toDate(day: Day): Neo4jDate<number> {
  const date = new Date(day * MS_PER_DAY);
  return new neo4j.types.Date(
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
  );
}

export function toDateOrNull(
  day: Day | null | undefined,
): Neo4jDate<number> | null {
  return day == null ? null : toDate(day);
}
