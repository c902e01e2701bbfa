import { ownTurn } from "../own-turn.js";

/** Milliseconds of writing at a stretch; whoever else waits comes in between. */
const LONGEST = 4;

/** The time that a piece of work may take before others get a turn of the event loop. */
export class Slice {
  #end = performance.now() + LONGEST;

  isOver(): boolean {
    return performance.now() >= this.#end;
  }

  /** Goes on in a later turn, with new time. */
  async later<T>(work: () => T | Promise<T>): Promise<T> {
    await ownTurn();
    this.#end = performance.now() + LONGEST;
    return work();
  }
}
