import neo4j, { type Integer } from "neo4j-driver";

/** A whole number that the database keeps as one: a plain number would become a fraction there. */
export function whole(value: number): Integer;
export function whole(value: number | null): Integer | null;
export function whole(value: number | null): Integer | null {
  return value === null ? null : neo4j.int(value);
}
