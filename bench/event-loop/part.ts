import { load } from "../http/load.js";
import { startProcess, type ServerProcess } from "../http/start-process.js";
import type { Seen } from "../http/messages.js";
import type { Part, Section } from "../part.js";
import { rounded, table } from "../report/numbers.js";
import { mostAccepted, type Accepted } from "./most-accepted.js";
import { ROOTS } from "./roots.js";

const CONNECTIONS = 50;
const SECONDS = 4;
/** Milliseconds. */
const AIM = 20;

export const eventLoop: Part = { name: "event-loop", run };

interface Held extends Accepted {
  readonly seen: Seen;
}

async function run(): Promise<Section> {
  const held: Held[] = [];
  for (const [name, root] of Object.entries(ROOTS))
    held.push(await hold(name, root));
  const worst = held.reduce((one, other) =>
    other.seen.p99 > one.seen.p99 ? other : one,
  );
  return {
    title: "The event loop",
    text: `placegraph's server, ${CONNECTIONS} connections asking the same for ${SECONDS} seconds. Each root stands in the operation as often as
the default limits accept. How long the event loop kept a turn waiting, in milliseconds:

${table([
  ["", "times in one operation", "median", "99th percentile", "longest"],
  ...held.map(({ name, count, seen: { p50, p99, longest } }) => [
    name,
    String(count),
    rounded(p50),
    rounded(p99),
    rounded(longest),
  ]),
])}`,
    aims: [
      {
        of: `event loop: 99th percentile of its delay under the worst operation accepted (${worst.name}), ${CONNECTIONS} connections`,
        bound: "at most",
        wanted: AIM,
        measured: worst.seen.p99,
        unit: " ms",
        missedBecause:
          "Tried: a turn for each stage of work and each root, lists that look at the clock, texts joined at each stretch. What is left is the collector.",
      },
    ],
    bars: [],
  };
}

/** In a process of its own, so that work left over from one does not hold the next. */
async function hold(name: string, root: string): Promise<Held> {
  const server = await startProcess("placegraph");
  try {
    const accepted = await mostAccepted(server.url, name, root);
    return { ...accepted, seen: await watched(server, accepted.query) };
  } finally {
    await server.close();
  }
}

async function watched(server: ServerProcess, query: string): Promise<Seen> {
  server.watch();
  const { url } = server;
  await load({ url, query, connections: CONNECTIONS, seconds: SECONDS });
  return server.seen();
}
