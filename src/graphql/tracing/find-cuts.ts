import { RELATIONSHIP_FAMILIES } from "../../domain/relationship-kinds.js";
import {
  cutsOf,
  familiesBeyond,
  lastCuts,
  type Cut,
} from "../../domain/tracing/explain.js";
import { MOST_HOPS } from "../../domain/tracing/find-paths.js";
import type { GraphReader } from "../../store/graph-store.js";
import type { AskedTrace } from "./asked-trace.js";
import { surroundings } from "./surroundings.js";
import { ownTurn } from "../../own-turn.js";

/** What cut a question that found nothing: looks at other days and at the families of answering, and at all others only where these say nothing. */
export async function findCuts(
  { question, asOf }: AskedTrace,
  store: GraphReader,
): Promise<Cut[]> {
  const { from, to, through } = question;
  const anyDate = await surroundings(store, {
    roots: to === null ? [from] : [from, to],
    through: familiesBeyond(through),
    maxHops: MOST_HOPS,
  });
  const cuts = await inTurns(cutsOf(question, anyDate, asOf));
  if (cuts.length > 0) return cuts;
  const anyFamily = await surroundings(store, {
    roots: [from],
    through: RELATIONSHIP_FAMILIES,
    maxHops: MOST_HOPS,
    asOf,
  });
  return inTurns(lastCuts(question, { anyDate, anyFamily }, asOf));
}

/** Between one and the next, other requests get their turn. */
async function inTurns(search: Iterable<Cut | null>): Promise<Cut[]> {
  const cuts: Cut[] = [];
  for (const cut of search) {
    if (cut !== null) cuts.push(cut);
    await ownTurn();
  }
  return cuts;
}
