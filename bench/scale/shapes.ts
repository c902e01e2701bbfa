import { loadGraph } from "../../src/ingest/read-seed.js";
import { SEED_FOLDER } from "../../src/paths.js";
import type { IncomingGraph } from "../../src/store/graph-store.js";
import { copiesOf } from "../synthetic/copies.js";
import { heavyTailed } from "../synthetic/heavy-tailed.js";

const MILLION = 1_000_000;
const SEED_NUMBER = 20260401;

/** The synthetic graphs that are loaded, each in a process of its own. */
export const SHAPES: Readonly<Record<string, () => IncomingGraph>> = {
  "England 500 times": () => copiesOf(loadGraph(SEED_FOLDER), 500),
  "heavy-tailed, with hubs": () =>
    heavyTailed(
      { organisations: MILLION, relationships: 5 * MILLION },
      SEED_NUMBER,
    ),
};
