import type { Organisation } from "../../domain/model.js";
import type { Neighbourhood, Way } from "../graph-store.js";
import { edgeFilter } from "./edge-filter.js";
import { kindFilter } from "./organisation-filter.js";
import type { Reached } from "./reached.js";
import type { RelationshipIndex } from "./relationship-index.js";
import type { Table } from "./table.js";

/** Calls back with each relationship that may be followed from a body, and the body it leads to. */
type Follow = (
  body: number,
  visit: (edge: number, other: number) => void,
) => void;

interface Asked {
  readonly roots: readonly string[];
  readonly ways: readonly Way[];
  readonly hops: number;
  readonly cap: number;
}

/** Two sweeps: outward from the roots to find the bodies, then over the bodies to find what joins them. */
export function neighbourhood(
  index: RelationshipIndex,
  organisations: Table<Organisation>,
  reached: Reached,
  asked: Asked,
): Neighbourhood {
  const follow = follower(index, organisations, asked.ways);
  const { bodies, truncated } = reach(
    follow,
    rootsOf(organisations, asked.roots),
    reached,
    asked,
  );
  const edges = relationshipsAmong(follow, bodies, reached, asked.hops);
  return {
    nodes: bodies.map((body) => ({
      organisation: organisations.at(body),
      distance: reached.distanceOf(body),
    })),
    relationships: Array.from(edges, (edge) => index.table.at(edge)),
    truncated,
  };
}

function rootsOf(
  organisations: Table<Organisation>,
  ids: readonly string[],
): number[] {
  const known = ids.flatMap((id) => organisations.numberOf(id) ?? []);
  return [...new Set(known)].sort((a, b) => a - b);
}

/** Hop by hop. A hop that would pass the cap keeps its first bodies by id, and is the last. */
function reach(
  follow: Follow,
  roots: readonly number[],
  reached: Reached,
  { hops, cap }: Asked,
): { bodies: number[]; truncated: boolean } {
  reached.startAgain();
  for (const root of roots) reached.add(root, 0);
  const bodies = [...roots];
  let frontier = roots;
  for (let distance = 1; distance <= hops && frontier.length > 0; distance++) {
    const found = nextHop(follow, frontier, reached, distance);
    const room = Math.max(0, cap - bodies.length);
    frontier = found.slice(0, room);
    for (const body of frontier) bodies.push(body);
    if (found.length <= room) continue;
    for (const body of found.slice(room)) reached.remove(body);
    return { bodies, truncated: true };
  }
  return { bodies, truncated: false };
}

/** Bodies not reached before, in id order. */
function nextHop(
  follow: Follow,
  frontier: readonly number[],
  reached: Reached,
  distance: number,
): number[] {
  const found: number[] = [];
  for (const body of frontier)
    follow(body, (_, other) => {
      if (reached.has(other)) return;
      reached.add(other, distance);
      found.push(other);
    });
  return found.sort((a, b) => a - b);
}

/** In id order, each once, though it may be followed from both of its ends and in several ways. */
function relationshipsAmong(
  follow: Follow,
  bodies: readonly number[],
  reached: Reached,
  hops: number,
): Set<number> {
  const edges: number[] = [];
  for (const body of bodies)
    if (reached.distanceOf(body) < hops)
      follow(body, (edge, other) => {
        if (reached.has(other)) edges.push(edge);
      });
  return new Set(edges.sort((a, b) => a - b));
}

function follower(
  index: RelationshipIndex,
  organisations: Table<Organisation>,
  ways: readonly Way[],
): Follow {
  const follows = ways.map((way) => followerOf(index, organisations, way));
  const [only] = follows;
  if (only !== undefined && follows.length === 1) return only;
  return (body, visit) => {
    for (const follow of follows) follow(body, visit);
  };
}

function followerOf(
  { edges, lists }: RelationshipIndex,
  organisations: Table<Organisation>,
  way: Way,
): Follow {
  const accepts = edgeFilter(edges, way);
  const acceptsBody = kindFilter(organisations, way.bodyKinds);
  const acceptsEnd = kindFilter(organisations, way.otherKinds);
  const outward = { rows: lists.ID().out, ends: edges.to };
  const inward = { rows: lists.ID().in, ends: edges.from };
  const sides = { OUT: [outward], IN: [inward], BOTH: [outward, inward] }[
    way.direction
  ];
  return (body, visit) => {
    if (!acceptsBody(body)) return;
    for (const { rows, ends } of sides) {
      const end = rows.offsets[body + 1] ?? 0;
      for (let place = rows.offsets[body] ?? 0; place < end; place++) {
        const edge = rows.items[place] ?? 0;
        const other = ends[edge] ?? 0;
        if (accepts(edge) && acceptsEnd(other)) visit(edge, other);
      }
    }
  };
}
