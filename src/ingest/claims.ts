import type { FaultLog, Place } from "./fault.js";

/** Which row first took an id, so that a second row with it is reported with the place of the first. */
export class Claims {
  private readonly places = new Map<string, Place>();

  /** Whether the id was free; where it was not, the row that wants it is reported. */
  claim(id: string, place: Place, column: string, log: FaultLog): boolean {
    const before = this.places.get(id);
    if (before === undefined) this.places.set(id, place);
    else
      log.add(
        place,
        column,
        "DUPLICATE_ID",
        `"${id}" stands already at ${before.file} line ${before.line}.`,
        "Remove one of the two rows, or make them differ.",
      );
    return before === undefined;
  }

  /** Counts an id as taken without a row of its own. */
  assume(id: string, place: Place): void {
    if (!this.places.has(id)) this.places.set(id, place);
  }

  has(id: string): boolean {
    return this.places.has(id);
  }

  all(): string[] {
    return [...this.places.keys()];
  }
}
