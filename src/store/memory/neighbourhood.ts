import type { Neighbourhood, Way } from "../graph-store.js";
import { ascendingOnce } from "./ascending.js";
import { follower, type Follow } from "./follow.js";
import type { OrganisationIndex } from "./organisation-index.js";
import type { Reached } from "./reached.js";
import type { RelationshipIndex } from "./relationship-index.js";
import type { Run } from "./rows.js";
import { walk, type Walk } from "./walk.js";

/** Two sweeps: outward from the roots to find the bodies, then over the bodies to find what joins them. */
export function neighbourhood(
  index: RelationshipIndex,
  organisations: OrganisationIndex,
  reached: Reached,
  asked: Walk & { readonly ways: readonly Way[] },
): Neighbourhood {
  const follow = follower(index, organisations, asked.ways);
  const { bodies, truncated } = walk(
    follow,
    organisations.table,
    reached,
    asked,
  );
  const edges = relationshipsFollowed(follow, bodies, reached, asked.hops);
  return {
    nodes: bodies.map((body) => ({
      organisation: organisations.table.at(body),
      distance: reached.distanceOf(body),
    })),
    relationships: Array.from(edges, (edge) => index.table.at(edge)),
    truncated,
  };
}

/** In id order, each once, though it may be followed from both of its ends and in several ways. */
function relationshipsFollowed(
  follow: Follow,
  bodies: readonly number[],
  reached: Reached,
  hops: number,
): Run {
  const edges: number[] = [];
  for (const body of bodies)
    if (reached.distanceOf(body) < hops)
      follow(body, (edge, other) => {
        if (reached.has(other)) edges.push(edge);
      });
  return ascendingOnce(edges);
}
