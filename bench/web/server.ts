import { hashOf, ViewDocument } from "../../client/index.js";
import { loadGraph } from "../../src/ingest/read-seed.js";
import { SEED_FOLDER } from "../../src/paths.js";
import { latencyOf, type Latency } from "../neo4j/latency.js";
import { DAY } from "./day.js";

const WARM_UP = 5;
const ROUNDS = 60;
const BODIES = 3;

export interface ViewTime {
  readonly root: string;
  readonly depth: number;
  readonly maxNodes: number;
  /** Bytes of the answer, uncompressed. */
  readonly bytes: number;
  /** The first time it is asked of a server that has just started answering. */
  readonly first: number;
  readonly latency: Latency;
}

/** How long the views of the bodies joined to most others take over HTTP, asked as the page asks them, whole and nothing remembered by the asker. */
export async function timeViews(origin: string): Promise<ViewTime[]> {
  const times: ViewTime[] = [];
  for (const root of densest())
    for (const [depth, maxNodes] of [
      [1, 300],
      [2, 300],
      [2, 500],
    ] as const)
      times.push(await timeView(origin, root, depth, maxNodes));
  return times;
}

async function timeView(
  origin: string,
  root: string,
  depth: number,
  maxNodes: number,
): Promise<ViewTime> {
  const address = new URL("/graphql", origin);
  const variables = { root, depth, maxNodes, expand: [], asOf: DAY };
  address.search = new URLSearchParams({
    operationName: "View",
    variables: JSON.stringify(variables),
    extensions: JSON.stringify({
      persistedQuery: { version: 1, sha256Hash: hashOf(ViewDocument) },
    }),
  }).toString();
  const first = await timeOf(address);
  for (let round = 0; round < WARM_UP; round++) await timeOf(address);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    times.push((await timeOf(address)).ms);
  return {
    root,
    depth,
    maxNodes,
    bytes: first.bytes,
    first: first.ms,
    latency: latencyOf(times),
  };
}

async function timeOf(address: URL): Promise<{ ms: number; bytes: number }> {
  const started = performance.now();
  const response = await fetch(address, {
    headers: { "apollo-require-preflight": "true" },
  });
  const body = await response.arrayBuffer();
  const ms = performance.now() - started;
  if (!response.ok)
    throw new Error(
      `${String(response.status)}: ${Buffer.from(body).toString()}`,
    );
  return { ms, bytes: body.byteLength };
}

/** The bodies that relationships join to most others. */
function densest(): string[] {
  const others = new Map<string, Set<string>>();
  for (const { from, to } of loadGraph(SEED_FOLDER).relationships)
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const)
      others.set(one, (others.get(one) ?? new Set()).add(other));
  return [...others]
    .sort(([, one], [, other]) => other.size - one.size)
    .slice(0, BODIES)
    .map(([id]) => id);
}
