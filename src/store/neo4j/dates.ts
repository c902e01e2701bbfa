import neo4j, { type Date as Neo4jDate, type Integer } from "neo4j-driver";
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

export function toDay({ year, month, day }: Neo4jDate<number | Integer>): Day {
  // Date.UTC would take the years 1 to 99 for those of the last century.
  const ms = new Date(0).setUTCFullYear(
    neo4j.int(year).toNumber(),
    neo4j.int(month).toNumber() - 1,
    neo4j.int(day).toNumber(),
  );
  return ms / MS_PER_DAY;
}
