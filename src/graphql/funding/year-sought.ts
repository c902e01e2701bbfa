import { DomainError } from "../../domain/errors.js";
import type { FundingRelationship } from "../../domain/model.js";
import { listInWords } from "../../domain/words/list.js";

/**
 * The year asked for, where it narrows: one that no amount is of would match nothing, whatever else is asked.
 * @throws DomainError BAD_ARGUMENT naming the years there are. Where there is no money at all, there is none to name.
 */
export function yearSought(
  financialYear: string | null | undefined,
  all: readonly FundingRelationship[],
): string | undefined {
  if (financialYear == null) return undefined;
  const years = new Set(
    all.flatMap(({ amounts }) => amounts.map((one) => one.financialYear)),
  );
  if (years.size === 0 || years.has(financialYear)) return financialYear;
  const there = [...years].sort();
  throw new DomainError(
    "BAD_ARGUMENT",
    `No amount of such money is of ${financialYear}. There are amounts of ${listInWords(there)}.`,
    "financialYear",
    there,
  );
}
