import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { z } from "zod";

const FIXTURES = join(import.meta.dirname, "fixtures");
const INVALID = join(FIXTURES, "invalid");

/** A small sound seed that fixtures lay their files over. */
export const BASE = join(FIXTURES, "base");
/** A sound seed with every file there can be. */
export const VALID = join(FIXTURES, "valid");

const expectedFault = z.object({
  code: z.string(),
  file: z.string(),
  line: z.int().nullable(),
  column: z.string().nullable(),
  /** Files of the base that this fixture takes away. */
  without: z.array(z.string()).default([]),
});

/** Seeds that break one rule each: the rule's code in kebab case, and after a dot which way of breaking it, where there are several. */
export const invalidFixtures = readdirSync(INVALID).map((name) => ({
  name,
  rule: (name.split(".")[0] ?? "").replaceAll("-", "_").toUpperCase(),
  expected: expectedFault.parse(
    JSON.parse(readFileSync(join(INVALID, name, "expected.json"), "utf8")),
  ),
}));

/** The base with the files of an invalid fixture laid over it, in a folder that the test's end removes. */
export function invalidSeed(name: string, without: readonly string[]): string {
  const folder = copyOf(BASE);
  for (const file of without) rmSync(join(folder, file));
  cpSync(join(INVALID, name), folder, {
    recursive: true,
    filter: (path) => basename(path) !== "expected.json",
  });
  return folder;
}

/** A copy of a seed for a test to change. */
export function copyOf(seed: string): string {
  const folder = mkdtempSync(join(tmpdir(), "seed-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(seed, folder, { recursive: true });
  return folder;
}

/** Adds text to a file of a seed, or makes the file. */
export function append(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  appendFileSync(join(folder, file), text);
}
