import { byId } from "../text-order.js";
import type { Alignment } from "./aligned.js";

/** The greater the share known to lie outside the main board, the worse; where it is not known, last of all. */
const UNKNOWN = 1;

/** By the least key, then by id. */
export function worstFirst(a: Alignment, b: Alignment): number {
  return worstFirstKey(a) - worstFirstKey(b) || byId(a.body, b.body);
}

/** How a list with the worst aligned first is ordered: the least first. */
export function worstFirstKey({ outsideMain }: Alignment): number {
  return outsideMain === null ? UNKNOWN : -outsideMain;
}
