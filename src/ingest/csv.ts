import Papa from "papaparse";

/** One record of a file, with the line on which it starts. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What makes a text no CSV, and the line on which the record at fault starts. */
export class BadCsv {
  constructor(
    readonly line: number,
    readonly message: string,
  ) {}
}

/** The records of a CSV text (RFC 4180), blank lines left out. */
export function readCsv(text: string): CsvRecord[] | BadCsv {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: ",",
    quoteChar: '"',
  });
  const [error] = errors;
  const records: CsvRecord[] = [];
  let line = 1;
  for (const [row, cells] of data.entries()) {
    if (row === error?.row) return new BadCsv(line, messageOf(error));
    if (cells.length > 1 || cells[0] !== "") records.push({ line, cells });
    line += 1 + lineBreaksIn(cells);
  }
  return error === undefined ? records : new BadCsv(line, messageOf(error));
}

function lineBreaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells)
    for (
      let at = cell.indexOf("\n");
      at !== -1;
      at = cell.indexOf("\n", at + 1)
    )
      breaks++;
  return breaks;
}

function messageOf({ code }: Papa.ParseError): string {
  return code === "MissingQuotes"
    ? "A quote mark is opened here and never closed."
    : "A quoted cell goes on after its closing quote mark.";
}
