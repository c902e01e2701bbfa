import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import {
  RELATIONSHIP_FAMILIES,
  type RelationshipFamily,
} from "../src/domain/relationship-kinds.js";
import { today, type Day } from "../src/domain/time.js";
import { createContext } from "../src/graphql/context.js";
import { askTrace } from "../src/graphql/tracing/asked-trace.js";
import { askedOf } from "../src/graphql/tracing/trace-arguments.js";
import type { GraphStore } from "../src/store/graph-store.js";

const FAMILIES: Readonly<Record<string, readonly RelationshipFamily[]>> = {
  "accountability": ["ACCOUNTABILITY"],
  "accountability, governance": ["ACCOUNTABILITY", "GOVERNANCE"],
  "every family": RELATIONSHIP_FAMILIES,
};
const HOPS = [6, 12];
const ENDS = [null, "national:parliament"];
/** Bodies in force, every so many of them. */
const EVERY = 7;

/** What a trace costs in this process, from every seventh body of the seed; where nothing is found, the search for why with it. */
export async function benchTracing(store: GraphStore): Promise<void> {
  const asOf = today();
  const bodies = await store.findOrganisations(
    { asOf },
    { first: 100_000, after: null, orderBy: "ID", count: false },
  );
  const ids = bodies.items
    .map(({ node }) => node.id)
    .filter((id, at) => at % EVERY === 0 && id !== "national:parliament");
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const rows = [];
  for (const [name, through] of Object.entries(FAMILIES))
    for (const maxHops of HOPS) {
      const questions = ids.flatMap((from) =>
        ENDS.map((to) => ({ from, to, through, maxHops })),
      );
      for (const question of questions.slice(0, 50))
        await timed(store, question, asOf);
      delay.reset();
      delay.enable();
      const times: number[] = [];
      for (const question of questions)
        times.push(await timed(store, question, asOf));
      delay.disable();
      times.sort((a, b) => a - b);
      rows.push({
        "traces through": name,
        hops: maxHops,
        asked: times.length,
        "median ms": at(times, 0.5),
        "p95 ms": at(times, 0.95),
        "worst ms": at(times, 1),
        "longest block ms": round(delay.max / 1e6),
      });
    }
  console.table(rows);
}

type Question = Parameters<typeof askedOf>[0];

async function timed(store: GraphStore, question: Question, asOf: Day) {
  const context = createContext(store.reader());
  const asked = await askedOf(question, asOf, context);
  const start = performance.now();
  await askTrace(asked, { asOf, first: 25 }, context);
  return performance.now() - start;
}

function at(sorted: readonly number[], part: number): number {
  return round(sorted[Math.ceil(sorted.length * part) - 1] ?? 0);
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}
