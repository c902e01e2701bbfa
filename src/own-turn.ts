import { setImmediate } from "node:timers/promises";

let last: Promise<void> = Promise.resolve();

/**
 * Waits for a turn of the event loop of one's own. Whoever else asks meanwhile, in this request or another, gets a later one: of
 * two that waited for `setImmediate` alone, both would work in one turn, and nobody else between them.
 */
export function ownTurn(): Promise<void> {
  last = last.then(() => setImmediate());
  return last;
}

/** What the items of a list become, some at a time, each lot in a turn of its own. */
export async function inLots<T, R>(
  items: readonly T[],
  size: number,
  work: (lot: readonly T[]) => readonly R[],
): Promise<R[]> {
  const done: R[] = [];
  for (let at = 0; at < items.length; at += size) {
    await ownTurn();
    done.push(...work(items.slice(at, at + size)));
  }
  return done;
}

/** What the items of a list become: the first lot at once, each further lot in a turn of its own, so that a long answer is not built in one go. */
export function laterLots<T, R>(
  items: readonly T[],
  size: number,
  become: (item: T) => R,
): (R | Promise<R>)[] {
  let turn: Promise<void> | null = null;
  return items.map((item, at) => {
    if (at > 0 && at % size === 0) turn = ownTurn();
    return turn === null ? become(item) : turn.then(() => become(item));
  });
}
