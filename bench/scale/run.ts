import { cpus } from "node:os";
import { measureGrowth } from "./growth.js";
import { measureLoads } from "./load.js";

const SIZES = [1, 10, 100, 1000];
const MB = 1e6;

/** Loads a million bodies and five million relationships, and asks the same of growing graphs: `npm run bench:scale [sizes]`. */
const [, , ...given] = process.argv;
const sizes = given.length > 0 ? given.map(Number) : SIZES;
console.log(`Node ${process.version}, ${cpus().length} cores`);
const loads = measureLoads();
console.table(
  loads.map((row) => ({
    graph: row.graph,
    bodies: row.organisations,
    relationships: row.relationships,
    seconds: round(row.seconds),
    "CPU seconds": round(row.cpuSeconds),
    "peak MB": Math.round(row.peakBytes / MB),
    "resident MB": Math.round(row.residentBytes / MB),
    "bytes each, in columns": round(row.columnBytes),
    "bytes each, resident": round(row.residentBytesEach),
  })),
);
const growth = await measureGrowth(sizes);
console.table(
  growth.map(({ question, medians, ratio }) => ({
    question,
    ...Object.fromEntries(
      medians.map(({ times, us }) => [`${times} times, µs`, round(us)]),
    ),
    ratio: round(ratio),
  })),
);

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
