import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import {
  RELATIONSHIP_FAMILIES,
  type RelationshipFamily,
} from "../src/domain/relationship-kinds.js";
import { today, type Day } from "../src/domain/time.js";
import { createContext } from "../src/graphql/context.js";
import {
  askTrace,
  type AskedTrace,
} from "../src/graphql/tracing/asked-trace.js";
import { findCuts } from "../src/graphql/tracing/find-cuts.js";
import { askedOf } from "../src/graphql/tracing/trace-arguments.js";
import type { GraphStore } from "../src/store/graph-store.js";

const FAMILIES: Readonly<Record<string, readonly RelationshipFamily[]>> = {
  accountability: ["ACCOUNTABILITY"],
  "accountability, governance": ["ACCOUNTABILITY", "GOVERNANCE"],
  "every family": RELATIONSHIP_FAMILIES,
};
const HOPS = [6, 12];
const ENDS = [null, "national:parliament"];
/** Times asked before it counts. */
const WARM_UP = 100;
/** Bodies in force, every so many of them. */
const EVERY = 7;
/** Those with the most lines. */
const HUBS = [
  "national:nhs-england",
  "national:dhsc",
  "icb:QHM",
  "icb:Z9B2Z",
  "ics:QHM",
];

/** What a trace costs in this process, from every seventh body of the seed, and finding out why where nothing is found. */
export async function benchTracing(store: GraphStore): Promise<void> {
  const asOf = today();
  const bodies = await store.findOrganisations(
    { asOf },
    { first: 100_000, after: null, orderBy: "ID", count: false },
  );
  const ids = bodies.items
    .map(({ node }) => node.id)
    .filter((id, at) => at % EVERY === 0 || HUBS.includes(id))
    .filter((id) => id !== "national:parliament");
  const rows = [];
  for (const [name, through] of Object.entries(FAMILIES))
    for (const maxHops of HOPS) {
      const questions = ids.flatMap((from) =>
        ENDS.map((to) => ({ from, to, through, maxHops })),
      );
      const { times, block, unanswered } = await askAll(store, questions, asOf);
      rows.push({ through: name, hops: maxHops, ...summary(times), block });
      const whys = await explainAll(store, unanswered);
      rows.push({
        through: `${name}: why not`,
        hops: maxHops,
        ...summary(whys.times),
        block: whys.block,
      });
    }
  console.log("Traces, in ms; block: the longest that the event loop was held");
  console.table(rows);
}

async function askAll(
  store: GraphStore,
  questions: readonly Question[],
  asOf: Day,
) {
  const unanswered: AskedTrace[] = [];
  const measured = await measure(
    questions,
    async (question) => {
      const context = createContext(store.reader());
      const asked = await askedOf(question, asOf, context);
      return () => askTrace(asked, { asOf, first: 25 }, context);
    },
    (found) => {
      if (found.trace.paths.length === 0) unanswered.push(found);
    },
  );
  return { ...measured, unanswered };
}

function explainAll(store: GraphStore, unanswered: readonly AskedTrace[]) {
  return measure(unanswered, (asked) =>
    Promise.resolve(() => findCuts(asked, store.reader())),
  );
}

/** The time of each, sorted, and the longest that the event loop was held meanwhile, in milliseconds. */
async function measure<Q, A>(
  questions: readonly Q[],
  prepare: (question: Q) => Promise<() => Promise<A>>,
  keep: (answer: A) => void = () => undefined,
) {
  for (const question of questions.slice(0, WARM_UP))
    await (
      await prepare(question)
    )();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const times: number[] = [];
  delay.enable();
  for (const question of questions) {
    const ask = await prepare(question);
    const start = performance.now();
    keep(await ask());
    times.push(performance.now() - start);
  }
  delay.disable();
  return { times: times.sort((a, b) => a - b), block: round(delay.max / 1e6) };
}

function summary(sorted: readonly number[]) {
  return {
    asked: sorted.length,
    median: at(sorted, 0.5),
    p95: at(sorted, 0.95),
    worst: at(sorted, 1),
  };
}

type Question = Parameters<typeof askedOf>[0];

function at(sorted: readonly number[], part: number): number {
  return round(sorted[Math.ceil(sorted.length * part) - 1] ?? 0);
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}
