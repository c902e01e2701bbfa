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

/** Where a file says that it is a snapshot: behind the length of its heading. Without that it is somebody's other file. */
const NAME_BEGINS = 8;
const NAME_ENDS = NAME_BEGINS + "placegraph snapshot".length;

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
      const isNamed = at < NAME_BEGINS || at >= NAME_ENDS;
      expect([at, refusalOfBytes(flipped)?.code]).toEqual([
        at,
        isNamed ? "INVALID_SNAPSHOT" : "BAD_ARGUMENT",
      ]);
    }
  });

  it("is refused cut short at any length", () => {
    const bytes = bytesOf(SMALL_GRAPH);
    for (let length = NAME_ENDS; length < bytes.length; length += 61)
      expect(refusalOfBytes(bytes.subarray(0, length))).toMatchObject({
        code: "INVALID_SNAPSHOT",
        message: "The snapshot a.snapshot was cut short or damaged.",
      });
  });

  it.each([
    ["an empty file", ""],
    ["a few letters", "id"],
    ["a table", "id,name\n".repeat(20)],
  ])("is told from %s", (_, text) => {
    expect(refusalOfBytes(Buffer.from(text))).toMatchObject({
      code: "BAD_ARGUMENT",
      message: "a.snapshot is no snapshot.",
    });
  });

  it("is refused where the seed or the package is another, and says which, and where", () => {
    const { buffer } = bytesOf(SMALL_GRAPH);
    const refused = (stamp: Partial<typeof STAMP>) =>
      refusalOf(() => shelfIn(buffer, { ...STAMP, ...stamp }, "a.snapshot"));
    expect(refused({ seed: "def" })).toMatchObject({
      code: "INVALID_SNAPSHOT",
      at: "a.snapshot",
      message:
        "The snapshot a.snapshot is stale: it was made of abc, and the seed files to be served are others.",
    });
    expect(refused({ made: "1.2.4" })?.message).toContain(
      "it was made by 1.2.3, another version of placegraph",
    );
  });

  it.each([
    [join(folder, "none", "a.snapshot"), "there is no such file or folder"],
    [folder, "it is a folder"],
    ["package.json/a.snapshot", "a part of its path is a file"],
  ])(
    "says why it cannot be read or written in plain words: %s, since %s",
    (file, reason) => {
      expect(refusalOf(() => readSnapshot(file, STAMP))).toMatchObject({
        code: "BAD_ARGUMENT",
        message: `The snapshot ${file} cannot be read: ${reason}.`,
        at: file,
      });
      const write = () => {
        writeSnapshot(shelfOf(SMALL_GRAPH), STAMP, file);
      };
      expect(refusalOf(write)).toMatchObject({
        code: "BAD_ARGUMENT",
        message: `The snapshot ${file} cannot be written: ${reason}. Name another file.`,
        at: file,
      });
    },
  );

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
