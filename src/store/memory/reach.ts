import type { DirectedSlice, Reach, ReachedBody } from "../graph-store.js";
import { follower, type Follow } from "./follow.js";
import type { OrganisationIndex } from "./organisation-index.js";
import type { Reached } from "./reached.js";
import type { RelationshipIndex } from "./relationship-index.js";
import { walk, type Walk } from "./walk.js";

type Connections = Pick<ReachedBody, "neighbours" | "relationships">;

/** The first sweep of a neighbourhood, and then over the bodies found to count what each is joined to. */
export function reach(
  index: RelationshipIndex,
  organisations: OrganisationIndex,
  reached: Reached,
  asked: Walk & { readonly slice: DirectedSlice },
): Reach {
  const follow = follower(index, organisations, [asked.slice]);
  const { bodies, truncated } = walk(
    follow,
    organisations.table,
    reached,
    asked,
  );
  const found = bodies.map((body) => ({
    id: organisations.table.idAt(body),
    distance: reached.distanceOf(body),
  }));
  // The distances are read: the stamps may serve to count each other end once.
  return {
    nodes: found.map((node, place) => ({
      ...node,
      ...connectionsOf(bodies[place] ?? 0, follow, reached),
    })),
    truncated,
  };
}

function connectionsOf(
  body: number,
  follow: Follow,
  met: Reached,
): Connections {
  const connections = { neighbours: 0, relationships: 0 };
  met.startAgain();
  follow(body, (_, other) => {
    connections.relationships++;
    if (met.has(other)) return;
    met.add(other, 0);
    connections.neighbours++;
  });
  return connections;
}
