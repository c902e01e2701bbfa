import { listOf, memo, plainId, text, type CellParser } from "./cells.js";
import { readBound, readDate, type Period } from "./dates.js";
import { BadCell } from "./fault.js";
import type { Target } from "./id-register.js";

/** One column of a file: how its cells are read, and what the ids in them refer to. */
export interface Column<T> {
  readonly read: CellParser<T>;
  /** What the ids in the cell name. */
  readonly refersTo?: Target;
}

/** The columns of a file whose rows read as R. Every one must stand in the header. */
export type Columns<R> = { readonly [K in keyof R]: Column<R[K]> };

const MISSING = new BadCell(
  "MISSING_VALUE",
  "The cell is empty.",
  "Write a value: this column may not be empty.",
);

export function required<T>(
  parse: CellParser<T>,
  refersTo?: Target,
): Column<T> {
  return column((cell) => (cell === "" ? MISSING : parse(cell)), refersTo);
}

export function optional<T>(
  parse: CellParser<T>,
  refersTo?: Target,
): Column<T | null> {
  return column((cell) => (cell === "" ? null : parse(cell)), refersTo);
}

/** Several values; an empty cell is none. */
export function several<T>(
  item: CellParser<T>,
  refersTo?: Target,
): Column<readonly T[]> {
  const parse = listOf(item);
  return column((cell) => (cell === "" ? [] : parse(cell)), refersTo);
}

function column<T>(
  read: CellParser<T>,
  refersTo: Target | undefined,
): Column<T> {
  return refersTo === undefined ? { read } : { read, refersTo };
}

const bound: Column<Period | null> = optional(memo(readBound));
const date: Column<Period | null> = optional(memo(readDate));
const sources = required(listOf(plainId), "SOURCE");

/** Columns that many files share. */
export const shared = {
  name: required(text),
  note: optional(text),
  bound,
  date,
  sources,
  source: required(oneId, "SOURCE"),
  optionalSource: optional(oneId, "SOURCE"),
  basis: optional(plainId, "PROVISION"),
  organisation: required(plainId, "ORGANISATION"),
  organisations: several(plainId, "ORGANISATION"),
} as const;

function oneId(cell: string): string | BadCell {
  return cell.includes(";")
    ? new BadCell(
        "BAD_VALUE",
        `"${cell}" is a list.`,
        "Give the one source that this value is from.",
      )
    : plainId(cell);
}
