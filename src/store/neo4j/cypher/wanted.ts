import type { Position } from "../../cursor.js";

/** What part of a list a query reads: one item more than the page, to know whether there are more. */
export interface Wanted<Order extends string> {
  readonly limit: number;
  readonly start: Position | null;
  readonly orderBy: Order;
  readonly count: boolean;
}
