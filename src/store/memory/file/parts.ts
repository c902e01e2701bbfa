import type { Held, Shelf } from "../columns/shelf.js";
import { linesOf, type Stamp } from "./stamp.js";

/** Columns begin at a multiple of this, so that a typed array can lie on them. */
export const ALIGNED = 8;
/** The length of the heading comes first, in as many bytes. */
export const HEADING = 8;
export const CHECKSUM = "sha256";
export const CHECKSUM_BYTES = 32;

export type Kind = "bytes" | "counts" | "days" | "reals";

function kindOf(column: Held): Kind {
  if (column instanceof Uint8Array) return "bytes";
  if (column instanceof Uint32Array) return "counts";
  return column instanceof Int32Array ? "days" : "reals";
}

/**
 * A snapshot file, all but its checksum: the length of the heading; the heading, which is the lines of the stamp and then one
 * for each column, its type, its bytes and its name; and the columns as they stand in memory.
 */
export function* partsOf(shelf: Shelf, stamp: Stamp): Generator<Uint8Array> {
  const columns = [...shelf.columns()];
  const heading = padded(
    Buffer.from(
      [
        ...linesOf(stamp),
        ...columns.map(
          ([name, column]) => `${kindOf(column)} ${column.byteLength} ${name}`,
        ),
        "",
      ].join("\n"),
    ),
  );
  const length = Buffer.alloc(HEADING);
  length.writeUInt32LE(heading.length);
  yield length;
  yield heading;
  for (const [, { buffer, byteOffset, byteLength }] of columns)
    yield padded(new Uint8Array(buffer, byteOffset, byteLength));
}

/** With zeros behind, up to where the next may begin. */
function padded(bytes: Uint8Array): Uint8Array {
  const length = alignedUp(bytes.length);
  if (length === bytes.length) return bytes;
  const longer = new Uint8Array(length);
  longer.set(bytes);
  return longer;
}

export function alignedUp(length: number): number {
  return Math.ceil(length / ALIGNED) * ALIGNED;
}
