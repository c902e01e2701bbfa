import { DomainError } from "../../domain/errors.js";
import type { Bound } from "../whole/bound.js";
import { EVERYTHING } from "../whole/everything.js";

/** How much money can be gone through, and the part of the filter to narrow where there is more: a part of it would be no sum. */
export function sumsWithin(argument: string): Bound {
  return {
    most: EVERYTHING.first,
    tooMuch: () =>
      new DomainError(
        "BAD_ARGUMENT",
        `There is more money than can be added up at once. Narrow \`filter.${argument}\`.`,
        argument,
      ),
  };
}
