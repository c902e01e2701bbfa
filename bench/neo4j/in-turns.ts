/** A way of asking, and how many milliseconds it took each time it was measured. */
export interface Way {
  readonly ask: () => Promise<unknown>;
  readonly times: number[];
}

const WARM_UP_ROUNDS = 8;
const ROUNDS = 30;
/** How often each is asked in a row, each round. */
const IN_A_ROW = 10;
/** After this many milliseconds no other round is begun. */
const PATIENCE = 30_000;

/**
 * Measures several ways of asking the same, in turns and in another order each round, so that a slow spell of the machine falls
 * on all, and none always follows the slowest.
 */
export async function measureInTurns(ways: readonly Way[]): Promise<void> {
  await rounds(ways, WARM_UP_ROUNDS);
  for (const { times } of ways) times.length = 0;
  await rounds(ways, ROUNDS);
}

async function rounds(ways: readonly Way[], most: number): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (let round = 0; round < most && performance.now() < end; round++)
    for (const way of shuffled(ways)) await askInARow(way);
}

async function askInARow({ ask, times }: Way): Promise<void> {
  for (let asked = 0; asked < IN_A_ROW; asked++) {
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
  }
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
