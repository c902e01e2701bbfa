import { GraphQLScalarType, Kind, print, type ValueNode } from "graphql";
import { DomainError } from "../domain/errors.js";
import { isFinancialYear } from "../domain/financial-year.js";
import { toPounds } from "../domain/money.js";
import { shown } from "../domain/shown.js";
import { formatDay, parseDay } from "../domain/time.js";
import { memoise } from "../memoise.js";

/** Days are few, and an answer may hold thousands. */
const written = memoise(20_000, formatDay);

export const DateScalar = new GraphQLScalarType<number, string>({
  name: "Date",
  description: "A calendar day, written YYYY-MM-DD: 2026-04-01.",
  serialize: (day) => written(whole(day)),
  parseValue: (value) => parseDay(textOf(value)),
  parseLiteral: (node) => parseDay(textOfLiteral(node)),
});

export const FinancialYearScalar = new GraphQLScalarType<string, string>({
  name: "FinancialYear",
  description:
    "An English public-sector financial year, 1 April to 31 March, written 2024/25.",
  serialize: String,
  parseValue: (value) => parseFinancialYear(textOf(value)),
  parseLiteral: (node) => parseFinancialYear(textOfLiteral(node)),
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

/** A text; of anything else what it looks like, which is no day and no year. */
function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function textOfLiteral(node: ValueNode): string {
  return node.kind === Kind.STRING ? node.value : print(node);
}

function parseFinancialYear(text: string): string {
  if (isFinancialYear(text)) return text;
  throw new DomainError(
    "BAD_ARGUMENT",
    `${shown(text)} is not a financial year. Write 2024/25 for 1 April 2024 to 31 March 2025.`,
  );
}
