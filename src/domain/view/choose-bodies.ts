import { byId } from "../text-order.js";

/** A body that a view may show, and what joins it to others. */
export interface Candidate {
  readonly id: string;
  /** Hops from the root. */
  readonly distance: number;
  /** How many other bodies it is joined to, and by how many relationships. */
  readonly neighbours: number;
  readonly relationships: number;
}

/** The bodies that a view shows: the nearest, of those as near the ones joined to most others, then by id. */
export function chooseBodies<C extends Candidate>(
  candidates: readonly C[],
  most: number,
): C[] {
  return candidates.toSorted(compareCandidates).slice(0, most);
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return a.distance - b.distance || b.neighbours - a.neighbours || byId(a, b);
}

/** The bodies found around the root, and those that only the opening of others adds, a hop further than was asked for. */
export function withExpanded<C extends Candidate>(
  around: readonly C[],
  expanded: readonly C[],
  depth: number,
): C[] {
  const known = new Set(around.map(({ id }) => id));
  const added = expanded.filter(({ id }) => !known.has(id));
  return [
    ...around,
    ...added.map((body) => ({ ...body, distance: depth + 1 })),
  ];
}
