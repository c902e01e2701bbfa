import { firstDayInYear } from "../financial-year.js";
import type { Organisation } from "../model.js";
import { ORGANISATION_KINDS } from "../organisation-kinds.js";
import { RELATIONSHIP_KINDS } from "../relationship-kinds.js";
import type { Day } from "../time.js";
import { areaOf, type AreaKind } from "./area.js";
import { BASIS_LABELS, basisOf, type FundingBasis } from "./basis.js";
import type { FundingEntry } from "./entry.js";
import type { Geography } from "./geography.js";

/** What sums can be made by. */
export const FUNDING_DIMENSIONS = [
  "STREAM",
  "MEASURE",
  "FINANCIAL_YEAR",
  "PAYER_KIND",
  "PAYEE_KIND",
  "PAYER",
  "PAYEE",
  "REGION",
  "SYSTEM",
  "BASIS",
  "RELATIONSHIP_KIND",
] as const;
export type FundingDimension = (typeof FUNDING_DIMENSIONS)[number];

/** What all the amounts of a group have in common in one dimension. */
export interface FundingKey {
  readonly dimension: FundingDimension;
  /** Null where there is none; the label says why. */
  readonly value: string | null;
  readonly label: string;
  readonly body: Organisation | null;
  /** The day on which the body is seen; null where it was in force on none of the year. */
  readonly asOf: Day | null;
}

type Told = Omit<FundingKey, "dimension">;

export function keyOf(
  dimension: FundingDimension,
  entry: FundingEntry,
  geography: Geography,
): FundingKey {
  return { dimension, ...told(dimension, entry, geography) };
}

function told(
  dimension: FundingDimension,
  entry: FundingEntry,
  geography: Geography,
): Told {
  const { funding, amount, payer, payee } = entry;
  switch (dimension) {
    case "STREAM":
      return text(funding.stream, funding.stream ?? "no stream stated");
    case "MEASURE":
      return text(amount.measure);
    case "FINANCIAL_YEAR":
      return text(amount.financialYear);
    case "PAYER_KIND":
      return text(payer.kind, ORGANISATION_KINDS[payer.kind].noun);
    case "PAYEE_KIND":
      return text(payee.kind, ORGANISATION_KINDS[payee.kind].noun);
    case "PAYER":
      return ofBody(payer, amount.financialYear);
    case "PAYEE":
      return ofBody(payee, amount.financialYear);
    case "REGION":
      return ofArea("NHS_REGION", entry, geography);
    case "SYSTEM":
      return ofArea("INTEGRATED_CARE_SYSTEM", entry, geography);
    case "BASIS": {
      const basis = basisOfEntry(entry);
      return text(basis, BASIS_LABELS[basis]);
    }
    case "RELATIONSHIP_KIND":
      return text(funding.kind, RELATIONSHIP_KINDS[funding.kind].reads[0]);
  }
}

export function basisOfEntry({
  funding,
  payer,
  payee,
}: FundingEntry): FundingBasis {
  return basisOf(funding.kind, { payer: payer.kind, payee: payee.kind });
}

/** The day on which the area of the payee is looked at: the first of the year on which it was in force. */
export function dayOf({ amount, payee }: FundingEntry): Day | null {
  return firstDayInYear(payee.validity, amount.financialYear);
}

function ofArea(
  kind: AreaKind,
  entry: FundingEntry,
  geography: Geography,
): Told {
  const { body, why } = areaOf(entry.payee, kind, dayOf(entry), geography);
  return body === null
    ? text(null, why)
    : ofBody(body, entry.amount.financialYear);
}

function ofBody(body: Organisation, financialYear: string): Told {
  const asOf = firstDayInYear(body.validity, financialYear);
  return { value: body.id, label: body.name, body, asOf };
}

function text(value: string | null, label = value ?? ""): Told {
  return { value, label, body: null, asOf: null };
}
