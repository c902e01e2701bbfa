import { DomainError } from "../../domain/errors.js";
import type { Bound } from "../whole/bound.js";

const MOST = 20_000;

/** The most bodies, and the most relationships, that are compared for one answer; and the most changes of one. */
export const MOST_CHANGES: Bound = {
  most: MOST,
  tooMuch: () =>
    new DomainError(
      "BAD_ARGUMENT",
      `There may be more than ${MOST.toLocaleString("en-GB")} changes between these days. Give days nearer to each other, or narrow by \`families\`, \`kinds\` or \`changeKinds\`.`,
      "to",
    ),
};
