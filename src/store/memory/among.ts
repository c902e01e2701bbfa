import { ascending } from "./ascending.js";
import type { Among, Slice } from "../graph-store.js";
import { follower } from "./follow.js";
import type { OrganisationIndex } from "./organisation-index.js";
import type { Reached } from "./reached.js";
import type { RelationshipIndex } from "./relationship-index.js";
import { walk } from "./walk.js";

/** Out of each of the bodies to another of them: each relationship leads out of one body alone, so each is met once. */
export function relationshipsAmong(
  index: RelationshipIndex,
  organisations: OrganisationIndex,
  reached: Reached,
  asked: {
    readonly ids: readonly string[];
    readonly slice: Slice;
    readonly cap: number;
  },
): Among {
  const { ids: roots, slice, cap } = asked;
  const follow = follower(index, organisations, [
    { ...slice, direction: "OUT" },
  ]);
  const { bodies } = walk(follow, organisations.table, reached, {
    roots,
    hops: 0,
    cap: 0,
  });
  const edges: number[] = [];
  for (const body of bodies)
    follow(body, (edge, other) => {
      if (reached.has(other)) edges.push(edge);
    });
  const first = ascending(edges).subarray(0, cap);
  return {
    relationships: index.table.recordsOf(first),
    total: edges.length,
  };
}
