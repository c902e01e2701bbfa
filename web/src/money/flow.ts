import type { MoneyQuery } from "placegraph/client";

export type Money = MoneyQuery["moneyInYear"];
export type Flow = Money["flows"][number];
export type Amount = Flow["parts"][number];
export type Fund = NonNullable<Money["fund"]>;
export type Figure = Money["figures"][number];

/** The body that pays or is paid. */
export function otherEnd({ direction, relationship }: Flow) {
  return direction === "IN" ? relationship.from : relationship.to;
}

export function hasAmount({ total, parts, standingAlone }: Flow): boolean {
  return total !== null || parts.length + standingAlone.length > 0;
}

export function isDrawn({ total }: Flow): boolean {
  return total !== null && total.amount > 0;
}
