import { firstDayInYear } from "../financial-year.js";
import type { Validity } from "../time.js";

/**
 * Whether a body may have been party on a day of the year. A first day that is only the nearest known may have been earlier, as early
 * as the body began: to leave such a party out would say that nobody else was one.
 */
export function mayBeParty(
  { party, body }: { readonly party: Validity; readonly body: Validity },
  financialYear: string,
): boolean {
  const began = isBound(party)
    ? isBound(body)
      ? null
      : body.from
    : party.from;
  return firstDayInYear({ ...party, from: began }, financialYear) !== null;
}

function isBound({ fromPrecision }: Validity): boolean {
  return fromPrecision === "BOUND";
}
