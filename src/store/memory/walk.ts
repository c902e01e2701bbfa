import type { Organisation } from "../../domain/model.js";
import { ascending, ascendingOnce } from "./ascending.js";
import type { Follow } from "./follow.js";
import type { Reached } from "./reached.js";
import type { Run } from "./rows.js";
import type { Table } from "./table.js";

/** From which bodies, how far, and how many bodies at most. */
export interface Walk {
  readonly roots: readonly string[];
  readonly hops: number;
  readonly cap: number;
}

export interface Walked {
  /** Nearest first, then in id order. */
  readonly bodies: readonly number[];
  readonly truncated: boolean;
}

function rootsOf(
  organisations: Table<Organisation>,
  ids: readonly string[],
): Run {
  return ascendingOnce(ids.flatMap((id) => organisations.numberOf(id) ?? []));
}

/** Outward hop by hop. A hop that would pass the cap keeps its first bodies by id, and is the last. */
export function walk(
  follow: Follow,
  organisations: Table<Organisation>,
  reached: Reached,
  { roots: ids, hops, cap }: Walk,
): Walked {
  const roots = rootsOf(organisations, ids);
  reached.startAgain();
  for (const root of roots) reached.add(root, 0);
  const bodies = [...roots];
  let frontier = roots;
  for (let distance = 1; distance <= hops && frontier.length > 0; distance++) {
    const found = nextHop(follow, frontier, reached, distance);
    const room = Math.max(0, cap - bodies.length);
    frontier = found.subarray(0, room);
    for (const body of frontier) bodies.push(body);
    if (found.length <= room) continue;
    for (const body of found.subarray(room)) reached.remove(body);
    return { bodies, truncated: true };
  }
  return { bodies, truncated: false };
}

/** Bodies not reached before, in id order. */
function nextHop(
  follow: Follow,
  frontier: Run,
  reached: Reached,
  distance: number,
): Run {
  const found: number[] = [];
  for (const body of frontier)
    follow(body, (_, other) => {
      if (reached.has(other)) return;
      reached.add(other, distance);
      found.push(other);
    });
  return ascending(found);
}
