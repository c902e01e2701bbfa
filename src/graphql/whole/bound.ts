import { EVERYTHING } from "./everything.js";

/** How much is read at the most, and what is thrown where there is more: a part would pass for the whole. */
export interface Bound {
  readonly most: number;
  readonly tooMuch: () => Error;
}

/** For what no request can make too much of: only a fault of the store could. */
export const ALL: Bound = {
  most: EVERYTHING.first,
  tooMuch: () =>
    new Error(
      `The store holds more than the ${EVERYTHING.first} that are read at once.`,
    ),
};
