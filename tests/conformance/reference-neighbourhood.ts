import type { Graph, Relationship } from "../../src/domain/model.js";
import type {
  DirectedSlice,
  Neighbourhood,
  Reach,
  Way,
} from "../../src/store/graph-store.js";
import {
  compare,
  inSlice,
  isFollowedFrom,
  relationshipsOf,
} from "./reference.js";

/** The neighbourhood by its definition: every hop looks at every relationship of the graph. */
export function neighbourhood(
  graph: Graph,
  roots: readonly string[],
  ways: readonly Way[],
  hops: number,
  cap: number,
): Neighbourhood {
  const kinds = new Map(graph.organisations.map(({ id, kind }) => [id, kind]));
  const follows = (relationship: Relationship, id: string): boolean =>
    ways.some(
      (way) =>
        inSlice(relationship, way) &&
        isFollowedFrom(graph, relationship, id, way) &&
        (way.bodyKinds?.some((kind) => kind === kinds.get(id)) ?? true),
    );
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
      graph.relationships
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
    relationships: graph.relationships
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

/** The bodies of the neighbourhood, each with what it has and the ends that these lead to. */
export function reach(
  graph: Graph,
  roots: readonly string[],
  slice: DirectedSlice,
  hops: number,
  cap: number,
): Reach {
  const { nodes, truncated } = neighbourhood(graph, roots, [slice], hops, cap);
  return {
    nodes: nodes.map(({ organisation: { id }, distance }) => {
      const has = relationshipsOf(graph, id, slice, "ID");
      const others = has.map(({ from, to }) => (from === id ? to : from));
      return {
        id,
        distance,
        neighbours: new Set(others).size,
        relationships: has.length,
      };
    }),
    truncated,
  };
}
