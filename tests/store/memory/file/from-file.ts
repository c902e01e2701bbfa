import { MemoryStore } from "../../../../src/store/memory/memory-store.js";
import { CHECKSUM, partsOf } from "../../../../src/store/memory/file/parts.js";
import { shelfIn } from "../../../../src/store/memory/file/shelf-in.js";
import type { Stamp } from "../../../../src/store/memory/file/stamp.js";
import { shelfOf } from "../../../../src/store/memory/snapshot.js";
import type { IncomingGraph } from "../../../../src/store/graph-store.js";
import { createHash } from "node:crypto";

export const STAMP: Stamp = { seed: "abc", made: "1.2.3" };

/** A snapshot file, without the file. */
export function bytesOf(graph: IncomingGraph): Uint8Array<ArrayBuffer> {
  const parts = [...partsOf(shelfOf(graph), STAMP)];
  const sum = createHash(CHECKSUM);
  for (const part of parts) sum.update(part);
  return Uint8Array.from(Buffer.concat([...parts, sum.digest()]));
}

/** The embedded engine, each graph written as a snapshot file and answered from what is read of it. */
export class FromFile extends MemoryStore {
  override replace(graph: IncomingGraph): Promise<void> {
    return new Promise((resolve) => {
      this.serve(shelfIn(bytesOf(graph).buffer, STAMP, "test.snapshot"));
      resolve();
    });
  }
}
