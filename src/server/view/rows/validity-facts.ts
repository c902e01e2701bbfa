import { formatDay, type Validity } from "../../../domain/time.js";
import type { FactsOf } from "./columns.js";

/** Half-open: the first day on which it holds, and the first on which it no longer does. */
export const VALIDITY_COLUMNS = {
  validFrom: "text",
  validFromPrecision: "text",
  validTo: "text",
  validToPrecision: "text",
} as const;

export function validityFacts({
  from,
  fromPrecision,
  to,
  toPrecision,
}: Validity): FactsOf<typeof VALIDITY_COLUMNS> {
  return {
    validFrom: from === null ? null : formatDay(from),
    validFromPrecision: fromPrecision,
    validTo: to === null ? null : formatDay(to),
    validToPrecision: toPrecision,
  };
}
