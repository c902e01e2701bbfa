import { LRUCache } from "lru-cache";
import type { RelationshipFamily } from "../../domain/relationship-kinds.js";
import type { Day } from "../../domain/time.js";
import { numberOfSet, SETS_OF_FAMILIES } from "../../domain/by-families.js";
import { linesIn, type DrawnLines } from "../../domain/tracing/drawn-lines.js";
import { ownTurn } from "../../own-turn.js";
import type { AtOnce, GraphReader } from "../../store/graph-store.js";
import { KnownLines } from "./known-lines.js";
import { MOST_BODIES, surroundings } from "./surroundings.js";

interface Around {
  readonly from: string;
  readonly through: readonly RelationshipFamily[];
  readonly maxHops: number;
  readonly asOf: Day;
}

/** Around so few bodies lines are found in microseconds: nobody else waits for that. */
const FEW = 16;

/**
 * The lines of answering around a body, as far as a trace goes: those kept, where the engine answers at once and enough of them are known;
 * else drawn from what one round trip finds.
 */
export async function linesAround(
  store: GraphReader,
  { from, through, maxHops, asOf }: Around,
): Promise<DrawnLines> {
  if (store.atOnce !== undefined) {
    const lines = knownLines(store.atOnce, through, asOf);
    const look = lines.lookAround(from, maxHops);
    if (look !== null && look.bodies <= MOST_BODIES) {
      if (look.bodies > FEW) await ownTurn();
      return lines;
    }
  }
  const around = { roots: [from], through, maxHops, asOf };
  return linesIn(await surroundings(store, around), through);
}

/** How many choices of a day and families have their lines kept. */
const CHOICES = 4;
/** Above so many bodies the lines of a choice are drawn anew. */
const MOST_KEPT = 2 * MOST_BODIES;

/** Forgotten with the graph that they are the lines of. */
const kept = new WeakMap<AtOnce, LRUCache<number, KnownLines>>();

/** The lines through some families on a day, as far as questions have come to them. */
export function knownLines(
  store: AtOnce,
  through: readonly RelationshipFamily[],
  asOf: Day,
): KnownLines {
  let choices = kept.get(store);
  if (choices === undefined)
    kept.set(store, (choices = new LRUCache({ max: CHOICES })));
  const choice = asOf * SETS_OF_FAMILIES + numberOfSet(through);
  const known = choices.get(choice);
  if (known !== undefined && known.bodies.length <= MOST_KEPT) return known;
  const lines = new KnownLines(store, through, asOf, MOST_BODIES);
  choices.set(choice, lines);
  return lines;
}
