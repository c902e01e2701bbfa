import { compareText } from "../domain/text-order.js";
import type { RuleCode } from "./rules.js";

/** Where a row begins: the file within the seed folder, and the line that its record starts on. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** One thing wrong with a seed: where, what, and what to do. */
export interface Fault {
  readonly file: string;
  /** Null where the fault is the whole file's. */
  readonly line: number | null;
  /** Null where the fault is the whole line's. */
  readonly column: string | null;
  readonly code: RuleCode;
  /** What is wrong with the value. */
  readonly message: string;
  /** What to do about it. */
  readonly advice: string;
}

/** A cell that cannot be read, as its parser found it: the reader adds the place. */
export class BadCell {
  constructor(
    readonly code: RuleCode,
    readonly message: string,
    readonly advice: string,
  ) {}
}

/** Gathers every fault of one run, so that one faulty row never hides another. */
export class FaultLog {
  private readonly found: Fault[] = [];

  add(
    place: { readonly file: string; readonly line: number | null },
    column: string | null,
    code: RuleCode,
    message: string,
    advice: string,
  ): void {
    this.found.push({
      file: place.file,
      line: place.line,
      column,
      code,
      message,
      advice,
    });
  }

  get isEmpty(): boolean {
    return this.found.length === 0;
  }

  /** By file, then line, in the order found within a line. */
  sorted(): Fault[] {
    return this.found.toSorted(
      (a, b) => compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0),
    );
  }
}
