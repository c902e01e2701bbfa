import type { Organisation, SuccessionRelationship } from "./model.js";
import { byId } from "./text-order.js";
import { holdsAt, type Day } from "./time.js";

/** A succession between two bodies. */
export interface TakeOver {
  readonly predecessor: Organisation;
  readonly successor: Organisation;
  readonly succession: SuccessionRelationship;
}

interface Body {
  readonly record: Organisation;
}

interface Link {
  readonly record: { readonly id: string };
}

/** One step of a line of succession: what was followed, and the body it leads to. */
export interface Step<T extends Body, L extends Link> {
  readonly link: L;
  readonly successor: T;
}

export interface Outcome<T extends Body, L extends Link> {
  /** What is in force at the end of every line: the body itself where it is. In id order. */
  readonly inForce: readonly T[];
  /** Every succession followed, nearest the start first, then in id order. */
  readonly steps: readonly L[];
}

/** What became of a body by a day. A line stops at the first body in force; one that ends in no body in force gives none. */
export async function followSuccession<T extends Body, L extends Link>(
  start: T,
  day: Day,
  stepsFrom: (body: T) => Promise<readonly Step<T, L>[]>,
): Promise<Outcome<T, L>> {
  const seen = new Set([start.record.id]);
  const inForce: T[] = [];
  const links: L[] = [];
  let level = [start];
  while (level.length > 0) {
    const ended = level.filter(({ record }) => !holdsAt(record.validity, day));
    inForce.push(...level.filter((body) => !ended.includes(body)));
    const steps = (await Promise.all(ended.map(stepsFrom))).flat();
    steps.sort((a, b) => byId(a.link.record, b.link.record));
    links.push(...steps.map(({ link }) => link));
    level = steps
      .map(({ successor }) => successor)
      .filter(({ record }) => !seen.has(record.id) && seen.add(record.id));
  }
  inForce.sort((a, b) => byId(a.record, b.record));
  return { inForce, steps: links };
}
