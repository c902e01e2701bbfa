import { cpus } from "node:os";
import { loadGraph } from "../src/ingest/read-seed.js";
import { SEED_FOLDER } from "../src/paths.js";
import { openStore } from "../src/store/open-store.js";
import { benchBlocks } from "./blocks.js";
import { benchEngine } from "./engine.js";
import { benchHttp } from "./http.js";
import { benchStart } from "./start.js";
import { benchTracing } from "./tracing.js";

const store = await openStore(null);
await store.replace(loadGraph(SEED_FOLDER));
const { version } = await store.dataset();
console.log(
  `Node ${process.version}, ${cpus().length} cores, data ${version.slice(0, 12)}`,
);
await benchStart();
await benchEngine(store);
await benchTracing(store);
await benchBlocks(store);
await benchHttp(store);
await store.close();
