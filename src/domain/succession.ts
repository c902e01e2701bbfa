import type { Organisation } from "./model.js";
import { byId } from "./text-order.js";
import { holdsAt, type Day } from "./time.js";

interface HasRecord {
  readonly record: Organisation;
}

/**
 * What is in force on a day at the end of every line of succession from a body: itself where it is in force.
 * A line stops at the first body in force; one that ends in no body in force gives none. In id order.
 */
export async function inForceAfter<T extends HasRecord>(
  start: T,
  day: Day,
  successorsOf: (body: T) => Promise<readonly T[]>,
): Promise<T[]> {
  const seen = new Set([start.record.id]);
  const found: T[] = [];
  let level = [start];
  while (level.length > 0) {
    const [inForce, ended] = partition(level, ({ record }) =>
      holdsAt(record.validity, day),
    );
    found.push(...inForce);
    const next = (await Promise.all(ended.map(successorsOf))).flat();
    level = next.filter(
      ({ record }) => !seen.has(record.id) && seen.add(record.id),
    );
  }
  return found.sort((a, b) => byId(a.record, b.record));
}

function partition<T>(
  items: readonly T[],
  test: (item: T) => boolean,
): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
