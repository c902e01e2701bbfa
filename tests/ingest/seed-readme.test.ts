import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BadCsv, readCsv } from "../../src/ingest/csv.js";
import { SEED_FOLDER } from "../../src/paths.js";

const readme = readFileSync(join(SEED_FOLDER, "README.md"), "utf8");

describe("the README of the seed", () => {
  it("counts the rows of every file, and of no other", () => {
    const told = [...readme.matchAll(/^\| (\S+\.csv)\s+\| (\d+)\s+\|/gm)].map(
      ([, file, rows]) => `${file} ${rows}`,
    );
    const files = readdirSync(SEED_FOLDER, { recursive: true })
      .map(String)
      .filter((file) => file.endsWith(".csv"));
    const counted = files.map((file) => `${file} ${rowsOf(file)}`);
    expect(told.sort()).toEqual(counted.sort());
  });
});

function rowsOf(file: string): number {
  const records = readCsv(readFileSync(join(SEED_FOLDER, file), "utf8"));
  return records instanceof BadCsv ? -1 : records.length - 1;
}
