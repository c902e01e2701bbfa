import { createHash } from "node:crypto";
import { DomainError } from "../../../domain/errors.js";
import { Shelf, type Held } from "../columns/shelf.js";
import {
  alignedUp,
  CHECKSUM,
  CHECKSUM_BYTES,
  HEADING,
  type Kind,
} from "./parts.js";
import { HEADING_BEGINS, linesOf, type Stamp } from "./stamp.js";

const ARRAYS: Record<
  Kind,
  (buffer: ArrayBuffer, start: number, bytes: number) => Held
> = {
  bytes: (buffer, start, bytes) => new Uint8Array(buffer, start, bytes),
  counts: (buffer, start, bytes) => new Uint32Array(buffer, start, bytes / 4),
  days: (buffer, start, bytes) => new Int32Array(buffer, start, bytes / 4),
  reals: (buffer, start, bytes) => new Float64Array(buffer, start, bytes / 8),
};

/**
 * The columns in the bytes of a snapshot file, which lie where they were read.
 * @throws DomainError INVALID_SNAPSHOT for one that is damaged, cut short, or of another stamp; BAD_ARGUMENT for what is none.
 */
export function shelfIn(
  buffer: ArrayBuffer,
  stamp: Stamp,
  file: string,
): Shelf {
  if (!isSnapshot(buffer))
    throw new DomainError("BAD_ARGUMENT", `${file} is no snapshot.`, file);
  if (!isSound(buffer)) throw refusal(file, "was cut short or damaged");
  const heading = headingOf(buffer);
  const expected = linesOf(stamp);
  const differs = expected.findIndex((line, at) => heading[at] !== line);
  if (differs !== -1)
    throw refusal(file, `is stale: ${reasonOf(differs, heading)}`);
  const columns = new Map<string, Held>();
  let start = HEADING + headingLength(buffer);
  for (const line of heading.slice(expected.length)) {
    const [kind, bytes, name] = columnIn(line);
    columns.set(name, ARRAYS[kind](buffer, start, bytes));
    start += alignedUp(bytes);
  }
  return new Shelf(columns);
}

/** Whether the bytes begin as those of a snapshot do, sound or not. */
export function isSnapshot(buffer: ArrayBuffer): boolean {
  const end = HEADING + HEADING_BEGINS.length;
  return (
    Buffer.from(buffer).toString("latin1", HEADING, end) === HEADING_BEGINS
  );
}

/** Whether the bytes are those that were written: their checksum stands behind them. */
function isSound(buffer: ArrayBuffer): boolean {
  const end = buffer.byteLength - CHECKSUM_BYTES;
  if (end < HEADING) return false;
  const sum = createHash(CHECKSUM)
    .update(new Uint8Array(buffer, 0, end))
    .digest();
  return sum.equals(new Uint8Array(buffer, end));
}

function headingLength(buffer: ArrayBuffer): number {
  return new DataView(buffer).getUint32(0, true);
}

function headingOf(buffer: ArrayBuffer): string[] {
  return Buffer.from(buffer, HEADING, headingLength(buffer))
    .toString("utf8")
    .split("\n")
    .slice(0, -1);
}

function columnIn(line: string): [kind: Kind, bytes: number, name: string] {
  const [kind = "", bytes = "", name = ""] = line.split(" ");
  if (!isKind(kind)) throw new TypeError(`No column is of the type ${kind}.`);
  return [kind, Number(bytes), name];
}

function isKind(text: string): text is Kind {
  return text in ARRAYS;
}

/** Which line of the stamp differs, in words. */
function reasonOf(line: number, heading: readonly string[]): string {
  const told = heading[line] ?? "";
  return (
    [
      "it has another format",
      `it was ${told}, another version of placegraph`,
      `it was made ${told}, and the seed files to be served are others`,
    ][line] ?? "the kinds of body or of relationship have changed"
  );
}

function refusal(file: string, fault: string): DomainError {
  return new DomainError(
    "INVALID_SNAPSHOT",
    `The snapshot ${file} ${fault}.`,
    file,
  );
}
