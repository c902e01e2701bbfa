import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
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
import { HEADING_BEGINS, type Stamp } from "./stamp.js";

/**
 * Writes a snapshot beside its place and then moves it there: no reader ever finds half a file.
 * @throws DomainError BAD_ARGUMENT where it cannot be written, or something else is there.
 */
export function writeSnapshot(shelf: Shelf, stamp: Stamp, file: string): void {
  checkNothingElseIn(file);
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

/** A file that is no snapshot is somebody's, who may have named it by mistake. */
function checkNothingElseIn(file: string): void {
  if (!existsSync(file)) return;
  const begins = Buffer.from(bytesIn(file)).toString("latin1", 0, 64);
  if (begins.includes(HEADING_BEGINS)) return;
  throw new DomainError(
    "BAD_ARGUMENT",
    `${file} is there already and is no snapshot. Name another file, or remove it.`,
    file,
  );
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
