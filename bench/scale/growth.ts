import { loadGraph } from "../../src/ingest/read-seed.js";
import { SEED_FOLDER } from "../../src/paths.js";
import { MemoryStore } from "../../src/store/memory/memory-store.js";
import { copiesOf } from "../synthetic/copies.js";
import { QUESTIONS } from "./questions.js";

/** The same question of graphs of growing size. */
export interface GrowthRow {
  readonly question: string;
  /** Median microseconds, by the number of copies. */
  readonly medians: readonly { readonly times: number; readonly us: number }[];
  /** The largest beside the smallest. */
  readonly ratio: number;
}

const ROUNDS = 41;
const WARM_UP = 5;
/** Milliseconds that one graph is asked for in a round. */
const TURN = 10;

/** England's shape so many times, all in this process, asked in turns: a slow spell of the machine falls on each. */
export async function measureGrowth(
  sizes: readonly number[],
): Promise<GrowthRow[]> {
  const seed = loadGraph(SEED_FOLDER);
  const stores = [];
  for (const times of sizes) {
    const store = new MemoryStore();
    await store.replace(copiesOf(seed, times));
    stores.push({ times, store });
  }
  const rows: GrowthRow[] = [];
  for (const [question, ask] of Object.entries(QUESTIONS)) {
    const taken = new Map(
      sizes.map((times): [number, number[]] => [times, []]),
    );
    for (let round = 0; round < WARM_UP + ROUNDS; round++)
      for (const { times, store } of inTurns(stores, round)) {
        const us = await timeOf(() => ask(store));
        if (round >= WARM_UP) taken.get(times)?.push(us);
      }
    const medians = sizes.map((times) => ({
      times,
      us: median(taken.get(times) ?? []),
    }));
    rows.push({
      question,
      medians,
      ratio: (medians.at(-1)?.us ?? 0) / (medians[0]?.us ?? 1),
    });
  }
  return rows;
}

/** Microseconds for each of as many as a turn has room for. */
async function timeOf(ask: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  let asked = 0;
  while (asked === 0 || performance.now() - started < TURN) {
    await ask();
    asked++;
  }
  return ((performance.now() - started) * 1000) / asked;
}

function inTurns<T>(items: readonly T[], round: number): T[] {
  const first = round % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
