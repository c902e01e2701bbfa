import type { Graph, Relationship } from "../../src/domain/model.js";
import type {
  DirectedSlice,
  Neighbourhood,
} from "../../src/store/graph-store.js";
import { compare, inSlice, isFollowedFrom } from "./reference.js";

/** The neighbourhood by its definition: every hop looks at every relationship of the graph. */
export function neighbourhood(
  graph: Graph,
  roots: readonly string[],
  slice: DirectedSlice,
  hops: number,
  cap: number,
): Neighbourhood {
  const usable = graph.relationships.filter((relationship) =>
    inSlice(relationship, slice),
  );
  const follows = (relationship: Relationship, id: string): boolean =>
    isFollowedFrom(graph, relationship, id, slice);
  const distances = new Map(
    graph.organisations
      .filter(({ id }) => roots.includes(id))
      .map(({ id }) => [id, 0]),
  );
  let truncated = false;

  for (let hop = 1; hop <= hops && !truncated; hop++) {
    const edge = [...distances]
      .filter(([, distance]) => distance === hop - 1)
      .map(([id]) => id);
    const next = edge.flatMap((id) =>
      usable
        .filter((relationship) => follows(relationship, id))
        .map(({ from, to }) => (from === id ? to : from)),
    );
    const fresh = [...new Set(next)]
      .filter((id) => !distances.has(id))
      .toSorted(compare);
    const kept = fresh.slice(0, Math.max(0, cap - distances.size));
    truncated = kept.length < fresh.length;
    for (const id of kept) distances.set(id, hop);
  }

  const within = (id: string): boolean =>
    (distances.get(id) ?? Infinity) < hops;
  return {
    nodes: graph.organisations
      .flatMap((organisation) => {
        const distance = distances.get(organisation.id);
        return distance === undefined ? [] : [{ organisation, distance }];
      })
      .toSorted(
        (a, b) =>
          a.distance - b.distance ||
          compare(a.organisation.id, b.organisation.id),
      ),
    relationships: usable
      .filter(({ from, to }) => distances.has(from) && distances.has(to))
      .filter((relationship) =>
        [relationship.from, relationship.to].some(
          (id) => within(id) && follows(relationship, id),
        ),
      )
      .toSorted((a, b) => compare(a.id, b.id)),
    truncated,
  };
}
