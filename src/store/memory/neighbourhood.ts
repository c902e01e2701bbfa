import type { Neighbourhood, Way } from "../graph-store.js";
import { follower, type Follow } from "./follow.js";
import type { NumberSet } from "./number-set.js";
import type { OrganisationIndex } from "./organisation-index.js";
import type { Reached } from "./reached.js";
import type { RelationshipIndex } from "./relationship-index.js";
import { walk, type Walk } from "./walk.js";

/** One sweep, outward from the roots, which finds the bodies and what joins them. */
export function neighbourhood(
  index: RelationshipIndex,
  organisations: OrganisationIndex,
  reached: Reached,
  followed: NumberSet,
  asked: Walk & { readonly ways: readonly Way[] },
): Neighbourhood {
  const follow = follower(index, organisations, asked.ways);
  const noting: Follow = (body, visit) =>
    follow(body, (edge, other) => {
      followed.add(edge);
      visit(edge, other);
    });
  const { bodies, truncated } = walk(
    noting,
    organisations.table,
    reached,
    asked,
  );
  if (truncated) {
    followed.clear();
    followAmong(bodies, follow, reached, followed, asked.hops);
  }
  return {
    nodes: bodies.map((body) => ({
      organisation: organisations.table.at(body),
      distance: reached.distanceOf(body),
    })),
    relationships: index.table.recordsOf(followed.takeInOrder()),
    truncated,
  };
}

/** A second sweep, where bodies of the last hop were left out: of what was followed some leads to them, and from those kept nothing was. */
function followAmong(
  bodies: readonly number[],
  follow: Follow,
  reached: Reached,
  followed: NumberSet,
  hops: number,
): void {
  for (const body of bodies)
    if (reached.distanceOf(body) < hops)
      follow(body, (edge, other) => {
        if (reached.has(other)) followed.add(edge);
      });
}
