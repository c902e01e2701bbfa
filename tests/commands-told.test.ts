import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { PACKAGE_FILE } from "../src/paths.js";
import { outcomeOf, placegraph } from "./placegraph.js";

/** Every page of the repository that tells how to run something; the changelog tells what is new, not how. */
const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  ...["docs", "src", "client", "web", "seed", "tests", "bench"].flatMap((at) =>
    readdirSync(at, { recursive: true, encoding: "utf8" })
      .filter((path) => /^(?!.*node_modules).*\.md$/.test(path))
      .map((path) => `${at}/${path}`),
  ),
];

/** What stands behind some words, wherever a page has them, with the name of the page. */
function told(pattern: RegExp): string[][] {
  return PAGES.flatMap((page) =>
    [...readFileSync(page, "utf8").matchAll(pattern)].map(([, name = ""]) => [
      page,
      name,
    ]),
  );
}

const Manifest = z.object({ scripts: z.record(z.string(), z.string()) });

const help = async (...command: string[]) =>
  (await outcomeOf(placegraph([...command, "--help"]))).output;

describe("a command that a page tells to run", () => {
  it("is one of the program's, called as it can be in a fresh clone", async () => {
    const list = await help();
    expect(list).toMatch(/^Usage: node dist\/main\.js /);
    const commands = [...list.matchAll(/^ {2}([a-z]+) /gm)].map(([, n]) => n);
    expect(commands).toEqual(["serve", "check", "snapshot", "load", "help"]);

    const called = told(/node dist\/main\.js ([a-z]+)/g);
    expect(called).toContainEqual(["docs/neo4j.md", "load"]);
    expect(called.filter(([, name]) => !commands.includes(name))).toEqual([]);
    expect(told(/placegraph (serve|check|snapshot|load)\b/g)).toEqual([]);
  });

  it("is one of the package's scripts", () => {
    const { scripts } = Manifest.parse(
      JSON.parse(readFileSync(PACKAGE_FILE, "utf8")),
    );
    const called = told(/npm run ([a-z0-9:]+)/g);
    expect(called).toContainEqual(["README.md", "check"]);
    expect(called.filter(([, name = ""]) => !(name in scripts))).toEqual([]);
  });
});
