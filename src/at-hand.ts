/** A value at hand, or one on its way. An engine in this process has every value at hand, and a promise of each would cost more than reading it. */
export type Awaitable<T> = T | Promise<T>;

export function isOnItsWay<T>(value: Awaitable<T>): value is Promise<T> {
  return value instanceof Promise;
}

/** What a value becomes: now where it is at hand, else when it is here. */
export function whenKnown<T, R>(
  value: Awaitable<T>,
  become: (value: T) => Awaitable<R>,
): Awaitable<R> {
  return isOnItsWay(value) ? value.then(become) : become(value);
}

/** Several values as one: at hand where all of them are. */
export function allKnown<T>(values: readonly Awaitable<T>[]): Awaitable<T[]> {
  const atHand: T[] = [];
  for (const value of values) {
    if (isOnItsWay(value)) return Promise.all(values);
    atHand.push(value);
  }
  return atHand;
}

/** Two values as one: at hand where both are. */
export function bothKnown<A, B>(
  a: Awaitable<A>,
  b: Awaitable<B>,
): Awaitable<[A, B]> {
  return isOnItsWay(a) || isOnItsWay(b) ? Promise.all([a, b]) : [a, b];
}
