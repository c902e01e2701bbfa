import { DomainError } from "../errors.js";
import type { AmountRole } from "../model.js";
import type { FundingEntry } from "./entry.js";

interface RoleAsked {
  readonly role: AmountRole | null;
  readonly measures: readonly string[] | null;
}

/**
 * The amounts of one role, so that no answer holds both a total and what is inside it: of the role asked for, else of the
 * one role that the measures named have, else the totals.
 * @throws DomainError BAD_ARGUMENT where the measures named have several.
 */
export function ofOneRole(
  entries: readonly FundingEntry[],
  { role, measures }: RoleAsked,
): FundingEntry[] {
  const wanted = role ?? (measures === null ? "TOTAL" : onlyRole(entries));
  return entries.filter(({ amount }) => amount.role === wanted);
}

function onlyRole(entries: readonly FundingEntry[]): AmountRole {
  const roles = [...new Set(entries.map(({ amount }) => amount.role))].sort();
  const [role = "TOTAL", ...others] = roles;
  if (others.length === 0) return role;
  const found = roles.map((one) => `${one} (${example(entries, one)})`);
  throw new DomainError(
    "BAD_ARGUMENT",
    `The measures named have amounts of several roles: ${found.join(", ")}. A sum of them would count pounds twice. Name one in \`role\`, or narrow by measure or year.`,
    "role",
    roles,
  );
}

function example(entries: readonly FundingEntry[], role: AmountRole): string {
  const entry = entries.find(({ amount }) => amount.role === role);
  return entry === undefined
    ? ""
    : `${entry.amount.measure} of ${entry.amount.financialYear}`;
}
