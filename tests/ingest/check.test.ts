import { describe, expect, it } from "vitest";
import { runCheck } from "../../src/ingest/check.js";
import { loadGraph, readSeed } from "../../src/ingest/read-seed.js";
import { append, BASE, copyOf, VALID } from "./fixtures.js";

const TRUSTS = "organisations/trusts.csv";
const CO_OPERATES = "relationships/co-operates-with.csv";

/** The base with several faulty rows, some with several faults. */
function faultySeed(): string {
  const folder = copyOf(BASE);
  append(
    folder,
    TRUSTS,
    "trust:RCC,,2023-02-30,,REGISTER,,RCC,HOSPITAL,perhaps,no\ntrust:RDD,Dale Trust,,,RETURN,,RDD,ACUTE,yes,no\n",
  );
  append(
    folder,
    "organisations/electorates.csv",
    "elecorate:E2,Electors of Birch,,,REGISTER,\n",
  );
  append(
    folder,
    CO_OPERATES,
    "from,to,key,valid_from,valid_to,inferred,basis,source,note,role\ntrust:RCC,trust:RDD,,,,,,REGISTER,,\nicb:QQA,trust:RAA,,,,,ACT-9,REGISTER,,\n",
  );
  append(
    folder,
    "relationships/elected-by.csv",
    "from,to,key,valid_from,valid_to,inferred,basis,source,note,mechanism\ncouncil:E2,electorate:E2,,,,,,REGISTER,,\n",
  );
  return folder;
}

function checked(folder: string): { code: number; lines: string[] } {
  const lines: string[] = [];
  const code = runCheck(folder, (line) => lines.push(line));
  return { code, lines };
}

describe("the check", () => {
  it("finds every fault of every row in one run, and no fault that follows from another", () => {
    expect(
      readSeed(faultySeed()).faults?.map(
        ({ file, line, column, code }) => `${file}:${line} ${column} ${code}`,
      ),
    ).toEqual([
      "organisations/electorates.csv:3 id BAD_ID",
      `${TRUSTS}:4 name MISSING_VALUE`,
      `${TRUSTS}:4 valid_from BAD_DATE`,
      `${TRUSTS}:4 type BAD_VALUE`,
      `${TRUSTS}:4 foundation BAD_VALUE`,
      `${TRUSTS}:5 source UNKNOWN_SOURCE`,
      `${CO_OPERATES}:3 from UNKNOWN_ORGANISATION`,
      `${CO_OPERATES}:3 basis UNKNOWN_PROVISION`,
    ]);
  });

  it("writes each fault with its place, its rule, what is wrong and what to do, then how many of each rule", () => {
    const { code, lines } = checked(faultySeed());
    expect(code).toBe(1);
    expect(lines).toContain(
      `${TRUSTS}:5 source UNKNOWN_SOURCE Nothing has the id "RETURN". Did you mean RETURNS? Add it to sources.csv, or correct the id.`,
    );
    expect(
      lines.find((line) => line.startsWith("2 BAD_VALUE: ")),
    ).toBeDefined();
    expect(lines.at(-1)).toBe("8 faults in 3 files");
  });

  it.each([
    ["icb:RAA", "trust:RAA"],
    ["trust:RAB", "trust:RAA or trust:RBB"],
    ["council:e1", "council:E1 or electorate:E1"],
  ])("suggests for the unknown %s the ids near it: %s", (id, near) => {
    const folder = copyOf(BASE);
    append(
      folder,
      CO_OPERATES,
      `from,to,key,valid_from,valid_to,inferred,basis,source,note,role\nicb:QAA,${id},,,,,,REGISTER,,\n`,
    );
    expect(checked(folder).lines[0]).toContain(`Did you mean ${near}?`);
  });

  it("sums up a sound seed in one line and returns 0", () => {
    const { code, lines } = checked(VALID);
    expect(code).toBe(0);
    expect(lines).toEqual([
      expect.stringMatching(
        /^The seed is sound: 25 organisations, 49 relationships \(12 of them inferred\), 1 figures, .* Version [0-9a-f]{16}\.$/,
      ),
    ]);
  });

  it.each([
    [
      "/nowhere",
      "There is no folder /nowhere. Give one of seed files, or none for the seed that is shipped.",
    ],
    [
      "package.json",
      "package.json is a file; give the folder that holds the seed.",
    ],
  ])("says of %s: %s", (folder, message) => {
    for (const read of [checked, loadGraph])
      expect(() => read(folder)).toThrow(
        expect.objectContaining({ code: "BAD_ARGUMENT", message, at: folder }),
      );
  });
});

describe("loading a faulty seed", () => {
  it("loads nothing, and says how many faults there are and the first of them", () => {
    const folder = faultySeed();
    expect(() => loadGraph(folder)).toThrow(
      expect.objectContaining({
        code: "INVALID_SEED",
        at: folder,
        message: `The seed has 8 faults; nothing was loaded. List them all: node dist/main.js check ${folder}`,
      }),
    );
    expect(() => loadGraph(folder)).toThrow(
      expect.objectContaining({
        suggestions: expect.arrayContaining([
          expect.stringContaining("BAD_ID"),
        ]) as string[],
      }),
    );
  });
});
