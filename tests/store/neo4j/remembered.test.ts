import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Reading } from "../../../src/store/neo4j/reading.js";
import { Remembered } from "../../../src/store/neo4j/remembered.js";
import type { Query, Row } from "../../../src/store/neo4j/query.js";

/** A database that serves a release, and notes what it is asked. */
class Database {
  served = 1;
  asked: string[] = [];

  read({ text, parameters }: Query): Promise<Row[]> {
    this.asked.push(text.startsWith("MATCH (serving") ? "which release" : text);
    const release = Number(parameters["release"] ?? this.served);
    return Promise.resolve([{ release }]);
  }

  request(): Reading {
    return new Reading(this, 1_000);
  }
}

/** What a release holds for a key. */
function held(release: number, key: string): string {
  return `${key} of ${release}`;
}

function recall(
  remembered: Remembered<string>,
  reading: Reading,
  keys: readonly string[],
): Promise<(string | null)[]> {
  return remembered.recall(reading, "question", keys, async (missing) => {
    const text = missing.join(" ");
    const { release } = await reading.ask({ text, parameters: {} });
    const found = missing.filter((key) => key !== "none");
    return {
      release,
      values: new Map(found.map((key) => [key, held(release, key)])),
    };
  });
}

describe("what is remembered", () => {
  it("is read once, and a request asks only which release is served", async () => {
    const [database, remembered] = [
      new Database(),
      new Remembered<string>(100),
    ];
    expect(
      await recall(remembered, database.request(), ["a", "b", "a", "none"]),
    ).toEqual(["a of 1", "b of 1", "a of 1", null]);
    expect(await recall(remembered, database.request(), ["b", "a"])).toEqual([
      "b of 1",
      "a of 1",
    ]);
    expect(database.asked).toEqual(["a b none", "which release"]);
  });

  it("leaves only the rest to read, once the request knows its release", async () => {
    const [database, remembered] = [
      new Database(),
      new Remembered<string>(100),
    ];
    const reading = database.request();
    await recall(remembered, reading, ["a"]);
    await recall(remembered, reading, ["a", "b"]);
    expect(database.asked).toEqual(["a", "b"]);
  });

  it("is void when another release is served, and stands for requests that still read the one before", async () => {
    const [database, remembered] = [
      new Database(),
      new Remembered<string>(100),
    ];
    const before = database.request();
    await recall(remembered, before, ["a"]);
    database.served = 2;
    expect(await recall(remembered, database.request(), ["a"])).toEqual([
      "a of 2",
    ]);
    expect(await recall(remembered, before, ["a"])).toEqual(["a of 1"]);
    expect(database.asked).toEqual(["a", "which release", "a"]);
  });

  it("needs the release that is served asked for once, however much a request asks side by side", async () => {
    const [database, remembered] = [
      new Database(),
      new Remembered<string>(100),
    ];
    await recall(remembered, database.request(), ["a", "b"]);
    const reading = database.request();
    await Promise.all([
      recall(remembered, reading, ["a"]),
      recall(remembered, reading, ["b"]),
    ]);
    expect(database.asked).toEqual(["a b", "which release"]);
  });

  it("is at hand once a request knows which release it reads, and is of that one", async () => {
    const [database, remembered] = [
      new Database(),
      new Remembered<string>(100),
    ];
    const before = database.request();
    const atHandBefore = remembered.recaller(before, "question");
    expect(atHandBefore("a")).toBeUndefined();
    await recall(remembered, before, ["a"]);
    expect(atHandBefore("a")).toBe("a of 1");
    expect(atHandBefore("b")).toBeUndefined();

    database.served = 2;
    const after = database.request();
    const atHandAfter = remembered.recaller(after, "question");
    expect(atHandAfter("a")).toBeUndefined();
    await recall(remembered, after, ["b"]);
    expect(atHandAfter("a")).toBeUndefined();
    expect(atHandAfter("b")).toBe("b of 2");
    expect(atHandBefore("b")).toBeUndefined();
  });

  it("is nothing where no records may be remembered", async () => {
    const [database, remembered] = [new Database(), new Remembered<string>(0)];
    await recall(remembered, database.request(), ["a"]);
    await recall(remembered, database.request(), ["a"]);
    expect(database.asked).toEqual(["a", "a"]);
  });

  it("is right however little fits, whatever is asked by requests side by side while releases change", async () => {
    const someKeys = fc.array(fc.constantFrom("a", "b", "c", "d", "none"), {
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 4 }),
        fc.array(fc.tuple(someKeys, fc.boolean(), fc.boolean())),
        async (records, steps) => {
          const database = new Database();
          const remembered = new Remembered<string>(records);
          let reading = database.request();
          const answers = steps.map(async ([keys, anew, load]) => {
            if (anew) reading = database.request();
            if (load) database.served += 1;
            const mine = reading;
            const values = await recall(remembered, mine, keys);
            const release = mine.release ?? 0;
            expect(values).toEqual(
              keys.map((key) => (key === "none" ? null : held(release, key))),
            );
          });
          await Promise.all(answers);
        },
      ),
    );
  });
});
