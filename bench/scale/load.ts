import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { LoadRow } from "./load-row.js";
import { SHAPES } from "./shapes.js";

/** Loads each synthetic graph in a process of its own, one after another. */
export function measureLoads(): LoadRow[] {
  return Object.keys(SHAPES).map(measureLoad);
}

function measureLoad(shape: string): LoadRow {
  const script = fileURLToPath(new URL("./bench-load.js", import.meta.url));
  const { stdout, status } = spawnSync(
    process.execPath,
    ["--expose-gc", script, shape],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  if (status !== 0) throw new Error(`${shape} could not be loaded.`);
  const row: unknown = JSON.parse(stdout);
  return LoadRow.parse(row);
}
