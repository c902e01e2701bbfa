import { DomainError } from "../domain/errors.js";

interface Bounded {
  readonly argument: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** What to do instead, to end the sentence with. */
  readonly hint?: string;
}

/** @throws DomainError BAD_ARGUMENT for a number out of its bounds. */
export function checkBetween({
  argument,
  value,
  least,
  most,
  hint = "",
}: Bounded): void {
  if (value >= least && value <= most) return;
  throw new DomainError(
    "BAD_ARGUMENT",
    `\`${argument}\` is ${value}. It must be between ${least} and ${most}${hint}.`,
    argument,
  );
}
