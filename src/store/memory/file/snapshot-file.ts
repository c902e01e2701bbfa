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
import { isSnapshot, shelfIn } from "./shelf-in.js";
import type { Stamp } from "./stamp.js";

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
    if (existsSync(part)) rmSync(part);
    throw told(error, file, "written");
  }
}

/**
 * The columns of a snapshot file, read whole.
 * @throws DomainError BAD_ARGUMENT where it cannot be read or is none, INVALID_SNAPSHOT where it is damaged or stale.
 */
export function readSnapshot(file: string, stamp: Stamp): Shelf {
  return shelfIn(bytesIn(file, "read"), stamp, file);
}

/** A file that is no snapshot is somebody's, who may have named it by mistake. */
function checkNothingElseIn(file: string): void {
  if (!existsSync(file)) return;
  if (isSnapshot(bytesIn(file, "written"))) return;
  throw new DomainError(
    "BAD_ARGUMENT",
    `${file} is there already and is no snapshot. Name another file, or remove it.`,
    file,
  );
}

function bytesIn(file: string, wanted: Done): ArrayBuffer {
  try {
    const opened = openSync(file, "r");
    const buffer = new ArrayBuffer(fstatSync(opened).size);
    let read = 0;
    for (let more = 1; more > 0 && read < buffer.byteLength; read += more)
      more = readSync(opened, new Uint8Array(buffer, read));
    closeSync(opened);
    return buffer;
  } catch (error) {
    throw told(error, file, wanted);
  }
}

/** A system may take less at a time than it is given. */
function writeWhole(opened: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;)
    written += writeSync(opened, bytes, written);
}

type Done = "read" | "written";

/** What the system's codes mean for a file that was named; others are told in the system's words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  ENOTDIR: "a part of its path is a file",
  EISDIR: "it is a folder",
  EACCES: "this user may not",
  EPERM: "this user may not",
  ENOSPC: "the disk is full",
};

function told(error: unknown, file: string, wanted: Done): unknown {
  if (!(error instanceof Error && "code" in error)) return error;
  const reason = REASONS[String(error.code)] ?? error.message;
  return new DomainError(
    "BAD_ARGUMENT",
    `The snapshot ${file} cannot be ${wanted}: ${reason}.${wanted === "written" ? " Name another file." : ""}`,
    file,
  );
}
