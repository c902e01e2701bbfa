import { loadGraph } from "../../src/ingest/read-seed.js";
import { SEED_FOLDER } from "../../src/paths.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { storeOf } from "../graphql/ask.js";

let england: Promise<GraphStore> | undefined;

/** The real seed, loaded once for all the tests of a file. */
export function openEngland(): Promise<GraphStore> {
  england ??= storeOf(loadGraph(SEED_FOLDER));
  return england;
}
