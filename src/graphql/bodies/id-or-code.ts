import { DomainError } from "../../domain/errors.js";
import { shown } from "../../domain/shown.js";

/** Longer than any id or code of the graph. */
const LONGEST = 200;

/**
 * An id or a code without the blanks around it.
 * @throws DomainError BAD_ARGUMENT when it is longer than any could be.
 */
export function idOrCode(written: string, argument: string): string {
  const text = written.trim();
  if (text.length <= LONGEST) return text;
  throw new DomainError(
    "BAD_ARGUMENT",
    `${shown(text)} has ${text.length} characters. No id and no code has more than ${LONGEST}.`,
    argument,
  );
}

export function idsOrCodes(
  written: readonly string[],
  argument: string,
): string[] {
  return written.map((text) => idOrCode(text, argument));
}
