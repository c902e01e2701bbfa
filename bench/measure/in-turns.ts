/** One who takes a turn each round. */
export interface Taker<T> {
  readonly name: string;
  readonly take: () => T | Promise<T>;
}

export interface Taken<T> {
  readonly name: string;
  /** What came of each round, those of the warm-up left out. */
  readonly rounds: readonly T[];
}

/** The first of a round goes last in the next: a slow spell of the machine falls on all, and none always follows the slowest. */
export async function inTurns<T>(
  takers: readonly Taker<T>[],
  { warmUp, rounds }: { warmUp: number; rounds: number },
): Promise<Taken<T>[]> {
  const taken = takers.map(({ name, take }) => {
    const came: T[] = [];
    return { name, take, rounds: came };
  });
  for (let round = -warmUp; round < rounds; round++)
    for (const { take, rounds: came } of rotated(taken, round + warmUp)) {
      const one = await take();
      if (round >= 0) came.push(one);
    }
  return taken.map(({ name, rounds: came }) => ({ name, rounds: came }));
}

function rotated<T>(items: readonly T[], by: number): T[] {
  const first = by % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}
