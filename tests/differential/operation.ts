import * as fc from "fast-check";

/** What a client sends. */
export class Operation {
  constructor(
    readonly text: string,
    readonly variables: Readonly<Record<string, unknown>> = {},
  ) {}

  /** Ready to be pasted into GraphiQL. */
  toString(): string {
    return Object.keys(this.variables).length === 0
      ? this.text
      : `${this.text}\n# with ${JSON.stringify(this.variables)}`;
  }

  /** How fast-check shows a counterexample. */
  [fc.toStringMethod](): string {
    return this.toString();
  }
}
