import { MemoryStore } from "../../src/store/memory/memory-store.js";
import { shelfOf } from "../../src/store/memory/snapshot.js";
import type { LoadRow } from "./load-row.js";
import { SHAPES } from "./shapes.js";

/** Loads the shape named on the command line, and prints what that took. */
const [, , shape = ""] = process.argv;
const graph = SHAPES[shape]?.();
if (graph === undefined) throw new Error(`There is no shape ${shape}.`);

const before = resident();
const [started, cpu] = [performance.now(), process.cpuUsage()];
const shelf = shelfOf(graph);
const store = new MemoryStore();
store.serve(shelf);
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(cpu);

const dataset = await store.dataset();
const organisations = sum(dataset.organisationCounts);
const relationships = sum(dataset.relationshipCounts);
const residentBytes = resident();
const columns = [...shelf.columns()];
const bytesOf = (prefix: string): number =>
  columns
    .filter(([name]) => name.startsWith(prefix))
    .reduce((total, [, { byteLength }]) => total + byteLength, 0);
// Beside the columns: slots of the index of ids, the flags, and in each of three orders all, by kind, out and in.
const indexBytes = slotsFor(relationships) * 4 + relationships * (1 + 3 * 16);
const bodyBytes = bytesOf("organisation") + organisations * 4 * 8;

const row: LoadRow = {
  graph: shape,
  organisations,
  relationships,
  seconds,
  cpuSeconds: (user + system) / 1e6,
  peakBytes: process.resourceUsage().maxRSS * 1024,
  residentBytes,
  columnBytes: (bytesOf("relationship") + indexBytes) / relationships,
  residentBytesEach: (residentBytes - before - bodyBytes) / relationships,
  columns: columns
    .filter(([name]) => name.startsWith("relationship"))
    .map(([name, { byteLength }]): [string, number] => [
      name,
      byteLength / relationships,
    ])
    .sort(([, a], [, b]) => b - a),
};
console.log(JSON.stringify(row));

function resident(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss();
}

function sum(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}

function slotsFor(count: number): number {
  return 2 ** Math.ceil(Math.log2(count * 1.5 + 1));
}
