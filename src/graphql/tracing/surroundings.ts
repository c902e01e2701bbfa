import { waysThrough } from "../../domain/tracing/answering.js";
import type { Surroundings } from "../../domain/tracing/drawn-lines.js";
import type { RelationshipFamily } from "../../domain/relationship-kinds.js";
import type { Day } from "../../domain/time.js";
import type { GraphReader } from "../../store/graph-store.js";
import { ownTurn } from "../../own-turn.js";

/** The most bodies that a trace looks at. */
export const MOST_BODIES = 5000;

export interface Around {
  readonly roots: readonly string[];
  readonly through: readonly RelationshipFamily[];
  readonly maxHops: number;
  /** Left out: of any date. */
  readonly asOf?: Day;
  /** The most bodies to look at. */
  readonly cap?: number;
}

/** What lines of answering can be drawn from: one hop more than asked for, so that it shows whether a line goes on. One round trip. */
export async function surroundings(
  store: GraphReader,
  { roots, through, maxHops, asOf, cap = MOST_BODIES }: Around,
): Promise<Surroundings> {
  const ways = waysThrough(through).map((way) => ({ ...way, asOf }));
  // The embedded engine answers at once: others get their turn before it looks, and before lines are drawn from what it found.
  await ownTurn();
  const found = await store.neighbourhood(roots, ways, maxHops + 1, cap);
  await ownTurn();
  return found;
}
