import type { CsvRecord } from "./csv.js";
import type { FaultLog } from "./fault.js";

/** Reports the columns that the header of a file lacks, has twice, or has beyond those of its table. */
export function reportHeader(
  file: string,
  { line, cells }: CsvRecord,
  expected: readonly string[],
  log: FaultLog,
): void {
  const place = { file, line };
  for (const name of expected)
    if (!cells.includes(name))
      log.add(
        place,
        name,
        "MISSING_COLUMN",
        `The header has no column "${name}".`,
        "Add it, even where it is empty in every row.",
      );
  for (const [index, name] of cells.entries())
    if (!expected.includes(name))
      log.add(
        place,
        name,
        "UNKNOWN_COLUMN",
        `This file has no column "${name}".`,
        `Its columns are ${expected.join(", ")}.`,
      );
    else if (cells.indexOf(name) !== index)
      log.add(
        place,
        name,
        "BAD_CSV",
        `The header has "${name}" twice.`,
        "Keep one of the two columns.",
      );
}
