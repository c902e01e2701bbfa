import { createHash } from "node:crypto";
import {
  closeSync,
  fstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { DomainError } from "../../../domain/errors.js";
import type { Shelf } from "../columns/shelf.js";
import { CHECKSUM, partsOf } from "./parts.js";
import { shelfIn } from "./shelf-in.js";
import type { Stamp } from "./stamp.js";

/**
 * Writes a snapshot beside its place and then moves it there: no reader ever finds half a file.
 * @throws DomainError BAD_ARGUMENT where it cannot be written.
 */
export function writeSnapshot(shelf: Shelf, stamp: Stamp, file: string): void {
  const part = `${file}.${process.pid}.part`;
  try {
    const sum = createHash(CHECKSUM);
    const opened = openSync(part, "w");
    for (const bytes of partsOf(shelf, stamp)) {
      sum.update(bytes);
      writeWhole(opened, bytes);
    }
    writeWhole(opened, sum.digest());
    closeSync(opened);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw told(error, file, "written");
  }
}

/**
 * The columns of a snapshot file, read whole.
 * @throws DomainError BAD_ARGUMENT where it cannot be read, INVALID_SNAPSHOT where it is damaged or stale.
 */
export function readSnapshot(file: string, stamp: Stamp): Shelf {
  return shelfIn(bytesIn(file), stamp, file);
}

function bytesIn(file: string): ArrayBuffer {
  try {
    const opened = openSync(file, "r");
    const buffer = new ArrayBuffer(fstatSync(opened).size);
    let read = 0;
    for (let more = 1; more > 0 && read < buffer.byteLength; read += more)
      more = readSync(opened, new Uint8Array(buffer, read));
    closeSync(opened);
    return buffer;
  } catch (error) {
    throw told(error, file, "read");
  }
}

/** A system may take less at a time than it is given. */
function writeWhole(opened: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;)
    written += writeSync(opened, bytes, written);
}

function told(error: unknown, file: string, done: string): unknown {
  if (!(error instanceof Error && "code" in error)) return error;
  return new DomainError(
    "BAD_ARGUMENT",
    `The snapshot ${file} cannot be ${done}: ${error.message}.`,
    file,
  );
}
