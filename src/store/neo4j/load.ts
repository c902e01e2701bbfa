import { DomainError } from "../../domain/errors.js";
import type { Graph } from "../../domain/model.js";
import { datasetOf } from "../dataset-of.js";
import { batchesOf, type Batch } from "./batches.js";
import type { Connection } from "./connection.js";
import { begin, serve } from "./cypher/load/release.js";
import { SCHEMA } from "./cypher/load/schema.js";
import type { LoadProgress } from "./load-progress.js";
import type { Query, Row } from "./query.js";
import { removeUnread } from "./removal.js";
import { datasetProperties } from "./records/dataset.js";
import { whole } from "./whole.js";

type Run = (query: Query) => Promise<Row[]>;

/** Rows that one transaction writes: large enough to be quick, small enough for a small server. */
const ROWS = 2_000;

export async function defineSchema(connection: Connection): Promise<void> {
  for (const query of SCHEMA) await connection.define(query);
}

/**
 * Writes the graph beside the one being read, then points readers to it in one commit.
 * @throws DomainError STORE_UNAVAILABLE when another load began meanwhile. Nothing that readers see has changed then.
 */
export async function load(
  connection: Connection,
  graph: Graph,
  onProgress: (progress: LoadProgress) => void,
): Promise<void> {
  const release = await connection.write((run) =>
    numberOf(run, begin(graph.version)),
  );
  await removeUnread(connection);
  for (const batches of transactionsOf(graph)) {
    await connection.write(async (run) => {
      for (const batch of batches) await write(run, batch, release);
    });
    for (const { phase, done, total } of batches)
      onProgress({ phase, done, total });
  }
  const dataset = datasetProperties(datasetOf(graph));
  await connection.write((run) => numberOf(run, serve(release, dataset)));
}

/** Batches together until they fill a transaction: a small graph is written in one. */
function* transactionsOf(graph: Graph): Generator<Batch[]> {
  let together: Batch[] = [];
  let rows = 0;
  for (const batch of batchesOf(graph, ROWS)) {
    if (rows + batch.rows.length > ROWS) {
      yield together;
      [together, rows] = [[], 0];
    }
    together.push(batch);
    rows += batch.rows.length;
  }
  yield together;
}

async function write(
  run: Run,
  { phase, text, rows }: Batch,
  release: number,
): Promise<void> {
  const parameters = { release: whole(release), rows };
  const [answer] = await run({ text, parameters });
  const written = Number(answer?.["written"] ?? 0);
  if (written === rows.length) return;
  if (written === 0) throw overtaken();
  throw new Error(`Of ${rows.length} ${phase}, ${written} could be written.`);
}

async function numberOf(run: Run, query: Query): Promise<number> {
  const [answer] = await run(query);
  const release = answer?.["release"];
  if (typeof release !== "number") throw overtaken();
  return release;
}

function overtaken(): DomainError {
  return new DomainError(
    "STORE_UNAVAILABLE",
    "Another load began while this one was under way, and this one stopped. Readers see the graph from before until the other is done.",
  );
}
