import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import autocannon from "autocannon";
import { createContext, type Context } from "../src/graphql/context.js";
import { createSchema } from "../src/graphql/schema.js";
import { startServer } from "../src/server/start-server.js";
import type { GraphStore } from "../src/store/graph-store.js";

const ROUNDS = 4;
const SECONDS = 4;
const CONNECTIONS = 8;

/** A body with some 60 relationships, each with its other end, its basis and its sources. */
const RELATIONSHIPS = `{
  organisation(id: "icb:QWO", asOf: "2026-11-22") {
    id name
    relationships(first: 60) {
      nodes { id kind inferred validity { from to } otherEnd { id name } basis { act section } sources { id title } }
    }
  }
}`;
const TRIVIAL = `{ organisation(id: "icb:QWO", asOf: "2026-11-22") { id name } }`;

/** Requests a second of placegraph and of stock Apollo on the same resolvers, taken in turns. */
export async function benchHttp(store: GraphStore): Promise<void> {
  const ours = await startServer({
    store,
    host: "127.0.0.1",
    port: 0,
    logLevel: "silent",
  });
  const stock = new ApolloServer<Context>({ schema: createSchema() });
  const { url } = await startStandaloneServer(stock, {
    listen: { host: "127.0.0.1", port: 0 },
    context: () => Promise.resolve(createContext(store)),
  });
  const rows = [];
  for (const [name, query] of Object.entries({ RELATIONSHIPS, TRIVIAL })) {
    const rates: Record<"ours" | "stock", number[]> = { ours: [], stock: [] };
    await rate(ours.url, query);
    await rate(url, query);
    for (let round = 0; round < ROUNDS; round++) {
      rates.ours.push(await rate(ours.url, query));
      rates.stock.push(await rate(url, query));
    }
    const [mine, theirs] = [median(rates.ours), median(rates.stock)];
    rows.push({
      "over HTTP": name.toLowerCase(),
      "placegraph /s": Math.round(mine),
      "stock Apollo /s": Math.round(theirs),
      ratio: Math.round((mine / theirs) * 100) / 100,
    });
  }
  console.table(rows);
  await ours.close();
  await stock.stop();
}

async function rate(url: string, query: string): Promise<number> {
  const { requests, non2xx } = await autocannon({
    url,
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
    connections: CONNECTIONS,
    duration: SECONDS,
  });
  if (non2xx > 0) throw new Error(`${non2xx} answers of ${url} were errors.`);
  return requests.average;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return (
    ((sorted[middle] ?? 0) + (sorted[sorted.length - 1 - middle] ?? 0)) / 2
  );
}
