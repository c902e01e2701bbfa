import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { DomainError } from "../../../../src/domain/errors.js";
import { shelfIn } from "../../../../src/store/memory/file/shelf-in.js";
import {
  readSnapshot,
  writeSnapshot,
} from "../../../../src/store/memory/file/snapshot-file.js";
import { shelfOf } from "../../../../src/store/memory/snapshot.js";
import { someGraph } from "../../../generators/graph.js";
import { SMALL_GRAPH } from "../../../generators/small-graph.js";
import { bytesOf, STAMP } from "./from-file.js";

const folder = mkdtempSync(join(tmpdir(), "placegraph-snapshot-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The refusal of the bytes of a file; null where they are taken. */
function refusalOf(read: () => unknown): DomainError | null {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

const refusalOfBytes = (bytes: Uint8Array): DomainError | null =>
  refusalOf(() => shelfIn(Uint8Array.from(bytes).buffer, STAMP, "a.snapshot"));

describe("a snapshot file", () => {
  it("holds every column as it was written", () => {
    fc.assert(
      fc.property(someGraph, (graph) => {
        const file = join(folder, "round.snapshot");
        const shelf = shelfOf(graph);
        writeSnapshot(shelf, STAMP, file);
        const read = readSnapshot(file, STAMP);
        for (const [name, column] of shelf.columns())
          expect([name, read.held(name)]).toEqual([name, column]);
      }),
      { numRuns: 30 },
    );
    expect(readdirSync(folder)).toEqual(["round.snapshot"]);
  });

  it("is refused with any of its bytes changed", () => {
    const bytes = bytesOf(SMALL_GRAPH);
    expect(refusalOfBytes(bytes)).toBeNull();
    for (let at = 0; at < bytes.length; at += at < 4000 ? 1 : 37) {
      const flipped = Uint8Array.from(bytes);
      flipped[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      expect([at, refusalOfBytes(flipped)?.code]).toEqual([
        at,
        "INVALID_SNAPSHOT",
      ]);
    }
  });

  it("is refused cut short at any length, an empty file and one of other things too", () => {
    const bytes = bytesOf(SMALL_GRAPH);
    for (let length = 0; length < bytes.length; length += 61)
      expect([length, refusalOfBytes(bytes.subarray(0, length))?.code]).toEqual(
        [length, "INVALID_SNAPSHOT"],
      );
    expect(refusalOfBytes(Buffer.from("id,name\n".repeat(20)))?.code).toBe(
      "INVALID_SNAPSHOT",
    );
  });

  it("is refused where the seed or the package is another, and says which, where, and what to do", () => {
    const { buffer } = bytesOf(SMALL_GRAPH);
    const refused = (stamp: Partial<typeof STAMP>) =>
      refusalOf(() => shelfIn(buffer, { ...STAMP, ...stamp }, "a.snapshot"));
    expect(refused({ seed: "def" })).toMatchObject({
      code: "INVALID_SNAPSHOT",
      at: "a.snapshot",
      message:
        "a.snapshot is stale: it was made of abc, and the seed files to be served are others. Make one of the folder that is to be served: placegraph snapshot SEED --to a.snapshot",
    });
    expect(refused({ made: "1.2.4" })?.message).toContain(
      "it was made by 1.2.3, another version of placegraph",
    );
  });

  it("is named where it is not there, or cannot be written", () => {
    const missing = join(folder, "none", "a.snapshot");
    expect(refusalOf(() => readSnapshot(missing, STAMP))).toMatchObject({
      code: "BAD_ARGUMENT",
      at: missing,
    });
    expect(
      refusalOf(() => writeSnapshot(shelfOf(SMALL_GRAPH), STAMP, missing)),
    ).toMatchObject({ code: "BAD_ARGUMENT", at: missing });
  });

  it("takes the place of another snapshot, and of nothing else", () => {
    const file = join(folder, "again.snapshot");
    const write = () => {
      writeSnapshot(shelfOf(SMALL_GRAPH), STAMP, file);
    };
    write();
    write();
    expect(readSnapshot(file, STAMP)).toBeDefined();
    writeFileSync(file, "notes of mine");
    expect(refusalOf(write)).toMatchObject({ code: "BAD_ARGUMENT", at: file });
    expect(readFileSync(file, "utf8")).toBe("notes of mine");
  });
});
