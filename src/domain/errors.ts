/** The stable codes a caller can rely on. The words of a message may change; a code never does. */
export const ERROR_CODES = [
  "BAD_ARGUMENT", // a value that cannot be right: a malformed date, an unknown id shape, first over its limit
  "NOT_FOUND", // a well-formed id or code that names nothing in the graph
  "BAD_CURSOR", // an `after` that this list did not hand out
  "INVALID_SEED", // seed files with faults; the report lists each
  "INVALID_SNAPSHOT", // a snapshot file that is stale, cut short or damaged
  "STORE_UNAVAILABLE", // the engine cannot answer now
  "DEADLINE_EXCEEDED", // the engine could not answer in the time a request may take
  "CANCELLED", // the caller went away before the answer was there
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** What went wrong, where, and what to do: every refusal the product makes is one of these. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** The argument, file or field at fault, in the caller's own terms. */
    readonly at?: string,
    /** What to try instead: near codes for a misspelt one, the right form of a date. */
    readonly suggestions: readonly string[] = [],
  ) {
    super(message);
    this.name = "DomainError";
  }
}
