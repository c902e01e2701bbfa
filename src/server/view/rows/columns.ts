/** What a column holds. A list and a sum of money are texts where a format has cells only. */
export type ColumnType =
  "text" | "whole number" | "number" | "yes or no" | "list" | "amounts";

/** What a source says was paid in one year, in pounds to the penny. */
export interface AmountPaid {
  readonly financialYear: string;
  readonly measure: string;
  readonly role: string;
  readonly pounds: number;
  readonly certainty: string;
  readonly sourceId: string;
  readonly note: string | null;
}

interface Values {
  readonly text: string;
  readonly "whole number": number;
  readonly number: number;
  readonly "yes or no": boolean;
  readonly list: readonly string[];
  readonly amounts: readonly AmountPaid[];
}

export type Columns = Readonly<Record<string, ColumnType>>;

/** The facts of one row, by column; null where nothing is known. */
export type FactsOf<C extends Columns> = {
  readonly [Name in keyof C]: Values[C[Name]] | null;
};

export type Fact = Values[ColumnType] | null;

const BETWEEN_ITEMS = "|";

/** A fact as a cell has it; null where there is nothing to say. */
export function cellOf(fact: Fact): string | number | boolean | null {
  if (fact === null || typeof fact !== "object") return fact;
  if (fact.length === 0) return null;
  return fact
    .map((item) => (typeof item === "string" ? item : amountInWords(item)))
    .join(BETWEEN_ITEMS);
}

/** 2024/25 allocation 1500.00 (TOTAL, exact, ALLOC-2425) */
function amountInWords(amount: AmountPaid): string {
  const { financialYear, measure, pounds, role, certainty, sourceId, note } =
    amount;
  const about = [role, certainty, sourceId, ...(note === null ? [] : [note])];
  return `${financialYear} ${measure} ${pounds.toFixed(2)} (${about.join(", ")})`;
}
