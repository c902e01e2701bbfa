import type { Columns } from "./columns.js";
import type { CsvRecord } from "./csv.js";
import { BadCell, FaultLog, type Place } from "./fault.js";
import { IdRegister, prefixOf, type Target } from "./id-register.js";
import { readRecords } from "./read-records.js";

/** A file of the seed: the columns its rows have, and whose ids it gives, if any. */
export interface Table<R> {
  readonly path: string;
  readonly columns: Columns<R>;
  /** Rows of the table are things that other rows refer to by the column `id`. */
  readonly gives?: { readonly target: Target; readonly prefix: string };
}

/** One row all of whose cells could be read. */
export interface Row<R> {
  readonly place: Place;
  readonly cells: R;
}

/** Reads one cell of a record into its row; false where it could not. */
type CellReader<R> = (
  record: CsvRecord,
  place: Place,
  row: Partial<R>,
) => boolean;

/** Reads the tables of one seed, in an order in which each table stands after those it refers to. */
export class SeedReader {
  readonly log = new FaultLog();
  private readonly registers: Readonly<Record<Target, IdRegister>> = {
    SOURCE: new IdRegister("SOURCE"),
    PROVISION: new IdRegister("PROVISION"),
    ORGANISATION: new IdRegister("ORGANISATION"),
  };
  private readonly unread: Set<string>;

  constructor(private readonly files: ReadonlyMap<string, Buffer>) {
    this.unread = new Set(files.keys());
  }

  /** The whole rows of a file; every cell at fault goes to the log, and its row is told apart. A file that is not there has none. */
  read<R>(table: Table<R>, onBroken?: (row: Partial<R>) => void): Row<R>[] {
    const bytes = this.files.get(table.path);
    this.unread.delete(table.path);
    if (bytes === undefined) return [];
    const [header, ...body] = readRecords(table.path, bytes, this.log);
    if (header === undefined) {
      if (table.gives !== undefined)
        this.registers[table.gives.target].passPrefix(table.gives.prefix);
      return [];
    }
    const readers = this.cellReaders(table, header);
    const rows: Row<R>[] = [];
    for (const record of body) {
      const place = { file: table.path, line: record.line };
      this.claim(table, header, record, place);
      const cells: Partial<R> = {};
      if (
        this.isAligned(header, record, place) &&
        fill(cells, readers, record, place)
      )
        rows.push({ place, cells });
      else onBroken?.(cells);
    }
    return rows;
  }

  /** Paths in a folder of the seed. */
  pathsIn(folder: string): string[] {
    return [...this.files.keys()].filter(
      (path) => path.startsWith(folder) && path.endsWith(".csv"),
    );
  }

  /** Reports the ids in a text that name nothing. */
  checkReference(
    target: Target,
    text: string,
    place: Place,
    column: string,
  ): void {
    this.registers[target].check(text, place, column, this.log);
  }

  /** Reports a file that every seed has; ids that it would have given pass, since the fault is the file's. */
  reportMissing(file: string, target: Target): void {
    this.log.add(
      { file, line: null },
      null,
      "MISSING_FILE",
      "The seed has no such file.",
      "Add it, or give the folder that has it.",
    );
    this.registers[target].passPrefix("");
  }

  /** Reports the files that no table has read. */
  reportUnknownFiles(): void {
    for (const file of this.unread)
      this.log.add(
        { file, line: null },
        null,
        "UNKNOWN_FILE",
        "No table of the seed has this name.",
        "Name it as seed/README.md says, or take it out of the folder.",
      );
  }

  private cellReaders<R>(
    { path, columns }: Table<R>,
    header: CsvRecord,
  ): CellReader<R>[] {
    const place = { file: path, line: header.line };
    const readers: CellReader<R>[] = [];
    const expected: string[] = [];
    for (const name in columns) {
      expected.push(name);
      readers.push(this.cellReader(columns, name, header.cells.indexOf(name)));
      if (!header.cells.includes(name))
        this.log.add(
          place,
          name,
          "MISSING_COLUMN",
          `The header has no column "${name}".`,
          "Add it, even where it is empty in every row.",
        );
    }
    for (const [index, name] of header.cells.entries()) {
      if (!expected.includes(name))
        this.log.add(
          place,
          name,
          "UNKNOWN_COLUMN",
          `This file has no column "${name}".`,
          `Its columns are ${expected.join(", ")}.`,
        );
      else if (header.cells.indexOf(name) !== index)
        this.log.add(
          place,
          name,
          "BAD_CSV",
          `The header has "${name}" twice.`,
          "Keep one of the two columns.",
        );
    }
    return readers;
  }

  private cellReader<R, K extends Extract<keyof R, string>>(
    columns: Columns<R>,
    name: K,
    at: number,
  ): CellReader<R> {
    const { read, refersTo } = columns[name];
    return (record, place, row) => {
      const text = record.cells[at];
      if (text === undefined) return false;
      const value = read(text);
      if (value instanceof BadCell) {
        this.log.add(place, name, value.code, value.message, value.advice);
        return false;
      }
      row[name] = value;
      if (refersTo !== undefined)
        this.checkReference(refersTo, text, place, name);
      return true;
    };
  }

  private isAligned(
    header: CsvRecord,
    record: CsvRecord,
    place: Place,
  ): boolean {
    if (record.cells.length === header.cells.length) return true;
    const message = `The row has ${record.cells.length} cells and the header ${header.cells.length}.`;
    this.log.add(
      place,
      null,
      "BAD_CSV",
      message,
      "Look for a comma too many or too few; put a cell that has a comma in double quotes.",
    );
    return false;
  }

  private claim<R>(
    { gives }: Table<R>,
    header: CsvRecord,
    record: CsvRecord,
    place: Place,
  ): void {
    const id =
      gives === undefined
        ? undefined
        : record.cells[header.cells.indexOf("id")];
    if (gives === undefined || id === undefined || id === "") return;
    const { claims } = this.registers[gives.target];
    claims.claim(id, place, "id", this.log);
    // An id with a misspelt prefix is one fault: what refers to the body by its right id is not at fault.
    if (gives.prefix !== "" && prefixOf(id) !== gives.prefix)
      claims.assume(`${gives.prefix}:${id.slice(id.indexOf(":") + 1)}`, place);
  }
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
