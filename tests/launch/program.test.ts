import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { codeOf, load, run } from "../../src/launch/program.js";

const folder = mkdtempSync(join(tmpdir(), "program-"));

/** A program that says its name and this word. Each test has its own: V8 compiles one it has met no more than once. */
function write(word: string): string {
  const file = join(folder, `${word}.cjs`);
  writeFileSync(
    file,
    `const { basename } = require("node:path"); globalThis.said = basename(__filename) + " ${word}";`,
  );
  return file;
}

function said(file: string): unknown {
  vi.stubGlobal("said", null);
  run(load(file), file);
  return Reflect.get(globalThis, "said");
}

/** The code of a program as the build keeps it. */
function compiled(file: string): Buffer {
  return load(file).createCachedData();
}

describe("a program that is started", () => {
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("runs as a module does", () => {
    expect(said(write("plain"))).toBe("plain.cjs plain");
  });

  it("runs from the code kept of it", () => {
    const file = write("kept");
    writeFileSync(codeOf(file), compiled(file));
    expect(load(file).cachedDataRejected).toBe(false);
    expect(said(file)).toBe("kept.cjs kept");
  });

  it.each([
    ["is no code", () => Buffer.from("no code at all")],
    ["is cut short", () => compiled(write("whole")).subarray(0, 200)],
    ["is of another program", () => compiled(write("longer"))],
  ])("runs where what is kept of it %s", (fault, code) => {
    const file = write(fault.replaceAll(" ", "-"));
    writeFileSync(codeOf(file), code());
    expect(load(file).cachedDataRejected).toBe(true);
    expect(said(file)).toMatch(fault.replaceAll(" ", "-"));
  });
});
