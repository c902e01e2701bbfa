import { isUtf8 } from "node:buffer";
import { BadCsv, readCsv, type CsvRecord } from "./csv.js";
import type { FaultLog } from "./fault.js";

/** The records of a file, its header first; none, and a fault, where it is no table at all. */
export function readRecords(
  file: string,
  bytes: Buffer,
  log: FaultLog,
): CsvRecord[] {
  if (!isUtf8(bytes)) {
    log.add(
      { file, line: firstBadLine(bytes) },
      null,
      "BAD_UTF8",
      "The line has bytes that are not UTF-8.",
      "Save the file as UTF-8.",
    );
    return [];
  }
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === "") {
    log.add(
      { file, line: null },
      null,
      "EMPTY_FILE",
      "The file has not even a header row.",
      "Write the header row, or remove the file.",
    );
    return [];
  }
  const records = readCsv(text);
  if (!(records instanceof BadCsv)) return records;
  log.add(
    { file, line: records.line },
    null,
    "BAD_CSV",
    records.message,
    'Put a cell that has a comma, a quote mark or a line break in double quotes, and write a quote mark in it as "".',
  );
  return [];
}

function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
}
