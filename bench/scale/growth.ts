import { loadGraph } from "../../src/ingest/read-seed.js";
import { SEED_FOLDER } from "../../src/paths.js";
import { MemoryStore } from "../../src/store/memory/memory-store.js";
import { inTurns } from "../measure/in-turns.js";
import {
  latencyOf,
  timesAsFast,
  type Latency,
  type Round,
} from "../measure/round.js";
import { copiesOf } from "../synthetic/copies.js";
import { QUESTIONS } from "./questions.js";

/** The same question of graphs of growing size. */
export interface GrowthRow {
  readonly question: string;
  /** For each number of copies. */
  readonly latencies: readonly Latency[];
  /** How many times as long it takes of the largest as of the smallest. */
  readonly ratio: number;
}

const TURNS = { warmUp: 5, rounds: 41 };
/** Milliseconds that one graph is asked for in a round. */
const TURN = 10;

/** England's shape so many times, smallest first, all in this process, asked in turns: a slow spell of the machine falls on each. */
export async function measureGrowth(
  sizes: readonly number[],
): Promise<GrowthRow[]> {
  const seed = loadGraph(SEED_FOLDER);
  const stores = [];
  for (const times of sizes) {
    const store = new MemoryStore();
    await store.replace(copiesOf(seed, times));
    stores.push({ name: `${times} times`, store });
  }
  const rows: GrowthRow[] = [];
  for (const [question, ask] of Object.entries(QUESTIONS)) {
    const takers = stores.map(({ name, store }) => ({
      name,
      take: () => timesOf(() => ask(store)),
    }));
    const taken = await inTurns(takers, TURNS);
    const [smallest, largest] = [taken[0], taken.at(-1)];
    if (smallest === undefined || largest === undefined)
      throw new Error("No size is given.");
    rows.push({
      question,
      latencies: taken.map(latencyOf),
      ratio: timesAsFast(smallest, largest),
    });
  }
  return rows;
}

/** Asked as often as a turn has room for. */
async function timesOf(ask: () => Promise<unknown>): Promise<Round> {
  const started = performance.now();
  let asked = 0;
  while (asked === 0 || performance.now() - started < TURN) {
    await ask();
    asked++;
  }
  const each = (performance.now() - started) / asked;
  return { times: [each], perSecond: 1000 / each };
}
