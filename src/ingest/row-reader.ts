import type { Columns } from "./columns.js";
import type { CsvRecord } from "./csv.js";
import { BadCell, type FaultLog, type Place } from "./fault.js";
import type { IdRegister, Target } from "./id-register.js";

/** Reads one record of a file; null, and the cells that could be read handed on, where the row is not whole. */
type RowReader<R> = (
  record: CsvRecord,
  place: Place,
  onBroken?: (row: Partial<R>) => void,
) => R | null;

/** Reads one cell of a record into its row; false where it could not. */
type CellReader<R> = (
  record: CsvRecord,
  place: Place,
  row: Partial<R>,
) => boolean;

/** Reads the records below a header; every cell at fault goes to the log. */
export function rowReader<R>(
  columns: Columns<R>,
  header: CsvRecord,
  registers: Readonly<Record<Target, IdRegister>>,
  log: FaultLog,
): RowReader<R> {
  const readers: CellReader<R>[] = [];
  for (const name in columns)
    readers.push(
      cellReader(columns, name, header.cells.indexOf(name), registers, log),
    );
  return (record, place, onBroken) => {
    const row: Partial<R> = {};
    if (
      isAligned(header, record, place, log) &&
      fill(row, readers, record, place)
    )
      return row;
    onBroken?.(row);
    return null;
  };
}

function cellReader<R, K extends Extract<keyof R, string>>(
  columns: Columns<R>,
  name: K,
  at: number,
  registers: Readonly<Record<Target, IdRegister>>,
  log: FaultLog,
): CellReader<R> {
  const { read, refersTo } = columns[name];
  return (record, place, row) => {
    const text = record.cells[at];
    if (text === undefined) return false;
    const value = read(text);
    if (value instanceof BadCell) {
      log.add(place, name, value.code, value.message, value.advice);
      return false;
    }
    row[name] = value;
    if (refersTo !== undefined)
      registers[refersTo].check(text, place, name, log);
    return true;
  };
}

/** Reads every cell of a record, so that all its faults are found, and says whether the row is whole. */
function fill<R>(
  row: Partial<R>,
  readers: readonly CellReader<R>[],
  record: CsvRecord,
  place: Place,
): row is R {
  let whole = true;
  for (const read of readers) if (!read(record, place, row)) whole = false;
  return whole;
}

function isAligned(
  header: CsvRecord,
  record: CsvRecord,
  place: Place,
  log: FaultLog,
): boolean {
  if (record.cells.length === header.cells.length) return true;
  log.add(
    place,
    null,
    "BAD_CSV",
    `The row has ${record.cells.length} cells and the header ${header.cells.length}.`,
    "Look for a comma too many or too few; put a cell that has a comma in double quotes.",
  );
  return false;
}
