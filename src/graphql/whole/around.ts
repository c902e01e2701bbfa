import type { Surroundings } from "../../domain/surroundings.js";
import type { GraphReader, Way } from "../../store/graph-store.js";
import { ALL, type Bound } from "./bound.js";

/** Where to start, which ways to go, and how far. */
export interface Reach {
  readonly roots: readonly string[];
  readonly ways: readonly Way[];
  readonly hops: number;
}

/** Everything within some hops of some bodies: one call to the store. */
export async function around(
  store: GraphReader,
  { roots, ways, hops }: Reach,
  { most, tooMuch }: Bound = ALL,
): Promise<Surroundings> {
  const found = await store.neighbourhood(roots, ways, hops, most);
  if (found.truncated) throw tooMuch();
  return {
    bodies: found.nodes.map(({ organisation }) => organisation),
    relationships: found.relationships,
  };
}
