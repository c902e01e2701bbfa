import { isFinancialYear } from "../domain/financial-year.js";
import { parsePounds, type Pence } from "../domain/money.js";
import { BadCell } from "./fault.js";

/** Reads a cell that is not empty. */
export type CellParser<T> = (text: string) => T | BadCell;

export const text: CellParser<string> = (cell) => {
  const trimmed = cell.trim();
  if (trimmed === cell) return cell;
  return trimmed === ""
    ? new BadCell(
        "MISSING_VALUE",
        "The cell has only spaces.",
        "Write a value.",
      )
    : new BadCell(
        "EDGE_SPACE",
        `"${cell}" begins or ends with a space or a line break.`,
        "Take it away.",
      );
};

export const yesNo: CellParser<boolean> = (cell) =>
  cell === "yes"
    ? true
    : cell === "no"
      ? false
      : new BadCell(
          "BAD_VALUE",
          `"${cell}" is neither yes nor no.`,
          "Write yes or no.",
        );

export function oneOf<T extends string>(allowed: readonly T[]): CellParser<T> {
  return (cell) =>
    allowed.find((value) => value === cell) ??
    new BadCell(
      "BAD_VALUE",
      `"${cell}" is not allowed here.`,
      `Write one of ${allowed.join(", ")}.`,
    );
}

/** Values separated by semicolons, none of them empty and none twice. */
export function listOf<T>(item: CellParser<T>): CellParser<readonly T[]> {
  return memo((cell) => {
    const items: T[] = [];
    for (const part of cell.split(";")) {
      const value =
        part === ""
          ? new BadCell(
              "BAD_VALUE",
              `The list "${cell}" has an empty item.`,
              "Separate items by one semicolon, with none at either end.",
            )
          : item(part);
      if (value instanceof BadCell) return value;
      if (items.includes(value))
        return new BadCell(
          "BAD_VALUE",
          `The list "${cell}" has "${part}" twice.`,
          "Give each item once.",
        );
      items.push(value);
    }
    return items;
  });
}

export const financialYear: CellParser<string> = memo((cell) =>
  isFinancialYear(cell)
    ? cell
    : new BadCell(
        "BAD_YEAR",
        `"${cell}" is not a financial year.`,
        "Write the two years as 2024/25.",
      ),
);

export const signedPounds: CellParser<Pence> = (cell) =>
  parsePounds(cell) ??
  new BadCell(
    "BAD_AMOUNT",
    `"${cell}" is not an amount.`,
    "Write plain pounds, with a dot before any pence and no separators or signs of currency: 13825938.53.",
  );

export const pounds: CellParser<Pence> = (cell) => {
  const pence = signedPounds(cell);
  return typeof pence === "number" && pence < 0
    ? new BadCell(
        "NEGATIVE_AMOUNT",
        `${cell} is below zero.`,
        "Write a flow the other way as a relationship the other way; a deficit or net income belongs in figures/.",
      )
    : pence;
};

const DECIMAL = /^\d+(\.\d+)?$/;

export const share: CellParser<number> = (cell) =>
  DECIMAL.test(cell) && Number(cell) <= 1
    ? Number(cell)
    : new BadCell(
        "BAD_SHARE",
        `"${cell}" is not a share.`,
        "Write a decimal between 0 and 1: 0.25 for a quarter.",
      );

const WHOLE = /^\d{1,15}$/;

export const wholeNumber: CellParser<number> = (cell) =>
  WHOLE.test(cell)
    ? Number(cell)
    : new BadCell(
        "BAD_VALUE",
        `"${cell}" is not a whole number.`,
        "Write digits only.",
      );

const CODE = /^[A-Za-z0-9][A-Za-z0-9._/-]*$/;

export const webAddress: CellParser<string> = (cell) =>
  /^https?:\/\/\S+$/.test(cell) && URL.canParse(cell)
    ? cell
    : new BadCell(
        "BAD_VALUE",
        `"${cell}" is not an address on the web.`,
        "Write the whole address, from http:// or https://, or leave it empty.",
      );

/** An id without a kind of its own: of a source, a provision, a finding. */
export const plainId: CellParser<string> = (cell) =>
  /[\s;>]/.test(cell)
    ? new BadCell(
        "BAD_ID",
        `"${cell}" is not an id.`,
        "Write one word, without spaces, semicolons or >.",
      )
    : cell;

export function idOf(prefix: string): CellParser<string> {
  return (cell) =>
    cell.startsWith(`${prefix}:`) && CODE.test(cell.slice(prefix.length + 1))
      ? cell
      : new BadCell(
          "BAD_ID",
          `"${cell}" is not an id of this kind of body.`,
          `Write ${prefix}: and a code of letters, digits and hyphens.`,
        );
}

/** The same text always reads the same, and dates and lists of sources repeat thousands of times in a seed. */
export function memo<T>(parse: CellParser<T>): CellParser<T> {
  const known = new Map<string, T | BadCell>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const value = parse(cell);
    known.set(cell, value);
    return value;
  };
}
