import { GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { DomainError } from "../domain/errors.js";
import { isFinancialYear, toPounds } from "../domain/money.js";
import { formatDay, parseDay } from "../domain/time.js";

export const DateScalar = new GraphQLScalarType<number, string>({
  name: "Date",
  description: "A calendar day, written YYYY-MM-DD: 2026-04-01.",
  serialize: (day) => formatDay(whole(day)),
  parseValue: (text) => parseDay(String(text)),
  parseLiteral: (node) => parseDay(textOf(node)),
});

export const FinancialYearScalar = new GraphQLScalarType<string, string>({
  name: "FinancialYear",
  description:
    "An English public-sector financial year, 1 April to 31 March, written 2024/25.",
  serialize: String,
  parseValue: (text) => parseFinancialYear(String(text)),
  parseLiteral: (node) => parseFinancialYear(textOf(node)),
});

/** Whole pence inside, pounds outside. */
export const PoundsScalar = new GraphQLScalarType<number, number>({
  name: "Pounds",
  description:
    "Pounds sterling as a JSON number, to the penny. Sums are made in whole pence, so they are exact.",
  serialize: (pence) => toPounds(whole(pence)),
});

function whole(value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  throw new TypeError(`Not a whole number: ${String(value)}`);
}

function textOf(node: ValueNode): string {
  return "value" in node && node.kind !== Kind.BOOLEAN ? node.value : "";
}

function parseFinancialYear(text: string): string {
  if (isFinancialYear(text)) return text;
  throw new DomainError(
    "BAD_ARGUMENT",
    `"${text}" is not a financial year. Write 2024/25 for 1 April 2024 to 31 March 2025.`,
    "financialYear",
  );
}
