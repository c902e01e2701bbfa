import type { Columns } from "./columns.js";
import { FaultLog, type Place } from "./fault.js";
import { reportHeader } from "./header.js";
import { IdRegister, type Target } from "./id-register.js";
import { readRecords } from "./read-records.js";
import { rowReader } from "./row-reader.js";

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
    const { path, columns, gives } = table;
    const bytes = this.files.get(path);
    this.unread.delete(path);
    if (bytes === undefined) return [];
    const [header, ...body] = readRecords(path, bytes, this.log);
    if (header === undefined) {
      if (gives !== undefined)
        this.registers[gives.target].passPrefix(gives.prefix);
      return [];
    }
    reportHeader(path, header, Object.keys(columns), this.log);
    const readRow = rowReader(columns, header, this.registers, this.log);
    const idAt = header.cells.indexOf("id");
    const rows: Row<R>[] = [];
    for (const record of body) {
      const place = { file: path, line: record.line };
      const id = record.cells[idAt] ?? "";
      if (gives !== undefined && id !== "")
        this.registers[gives.target].claim(id, gives.prefix, place, this.log);
      const cells = readRow(record, place, onBroken);
      if (cells !== null) rows.push({ place, cells });
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
}
