import { setTimeout } from "node:timers/promises";
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { RELATIONSHIP_FAMILIES } from "../src/domain/relationship-kinds.js";
import { startServer } from "../src/server/start-server.js";
import type { GraphStore } from "../src/store/graph-store.js";

const ROUNDS = 7;
/** Milliseconds in which the loop is seen to be idle, before and after. */
const IDLE = 10;

const FURTHEST = `through: [${RELATIONSHIP_FAMILIES.join(" ")}], maxHops: 12`;
const HUB = `from: "national:nhs-england", ${FURTHEST}`;
const ALWAYS = `from: "0001-01-01", to: "9999-12-31"`;
const MERGERS = `before: "2026-03-31", after: "2026-04-01"`;
const LINE = `length reading hops { from { id name } to { id name } againstDirection
  relationship { id kind validity { from } inferred basis { act section checked } sources { id publisher } } }`;

/** The most that one operation may ask for by default: of one root, and as often as it may stand in it. */
const QUESTIONS: Readonly<Record<string, string>> = {
  "450 lines in full": `{ accountabilityPaths(${HUB}, first: 450) { paths { ${LINE} } } }`,
  "7 traces": times(7, `accountabilityPaths(${HUB}, first: 0) { pathCount }`),
  "3 changes of lines": times(
    3,
    `accountabilityPathChanges(${HUB}, ${MERGERS}) { reading kept { path { reading } causes { reading } } }`,
  ),
  "7 pairs of masters": times(
    7,
    `dualAccountability(of: "national:nhs-england", ${FURTHEST}) { reading }`,
  ),
  "2 lists of gaps": times(
    2,
    `accountabilityGaps(${FURTHEST}) { totalCount nodes { reading } }`,
  ),
  "7 lists of changes": times(
    7,
    `changes(${ALWAYS}) { totalCount nodes { reading sources { id } } }`,
  ),
  "7 lists of alignments": times(
    7,
    `alignments(kinds: [COUNCIL TRUST PLACE_PARTNERSHIP], asOf: "2026-04-01", comparedWith: "2026-03-31", first: 5) { nodes { body { id name } boards { board { id name } share } comparison { changes { kind } } } }`,
  ),
  "7 sums": times(
    7,
    `fundingSummary(groupBy: [REGION STREAM MEASURE FINANCIAL_YEAR]) { amount perHead }`,
  ),
  "19,600 other objects": `{ organisations(first: 200) { nodes { id name relationships(first: 48) { nodes { id kind otherEnd { id name } } } } } }`,
};

/** How long the worst operations hold the event loop of the server, over HTTP, in milliseconds. */
export async function benchBlocks(store: GraphStore): Promise<void> {
  const server = await startServer({
    store,
    host: "127.0.0.1",
    port: 0,
    logLevel: "silent",
  });
  const rows = [];
  for (const [name, query] of Object.entries(QUESTIONS)) {
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++)
      rounds.push(await measure(server.url, query));
    const blocks = rounds.map(({ block }) => block);
    rows.push({
      "longest block of the event loop": name,
      KB: Math.round((rounds[0]?.bytes ?? 0) / 1024),
      "median ms in all": median(rounds.map(({ time }) => time)),
      "first block": blocks[0],
      "median block": median(blocks),
      "worst block": Math.max(...blocks),
    });
  }
  console.table(rows);
  await server.close();
}

/** The server is in this process, and the caller too: it reads the bytes of the answer and no more. */
async function measure(url: string, query: string) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await setTimeout(IDLE);
  const start = performance.now();
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const bytes = (await answer.arrayBuffer()).byteLength;
  const time = performance.now() - start;
  await setTimeout(IDLE);
  delay.disable();
  if (!answer.ok) throw new Error(`${answer.status}: ${query}`);
  return { bytes, time: Math.round(time), block: Math.round(delay.max / 1e6) };
}

function times(count: number, root: string): string {
  const roots = Array.from({ length: count }, (_, at) => `r${at}: ${root}`);
  return `{ ${roots.join(" ")} }`;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
