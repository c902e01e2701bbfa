import type { AmountRole } from "../../domain/model.js";
import type { Pence } from "../../domain/money.js";
import type { FaultLog, Place } from "../fault.js";
import type { AmountCells } from "../tables/funding.js";

/** An amount with all that it needs to be read alone. */
interface WholeAmount {
  readonly financialYear: string;
  readonly measure: string;
  readonly role: AmountRole;
  readonly pence: Pence;
  readonly certainty: string;
}

/** Whether the row has no part of an amount: where no source gives one. */
export function hasNoAmount(row: AmountCells): boolean {
  return (
    row.financial_year === null &&
    row.measure === null &&
    row.role === null &&
    row.pounds === null &&
    row.certainty === null
  );
}

/** The amount of a row; null where a part of it is missing, and each such part is reported. */
export function wholeAmount(
  row: AmountCells,
  place: Place,
  log: FaultLog,
): WholeAmount | null {
  const {
    financial_year: financialYear,
    measure,
    role,
    pounds: pence,
    certainty,
  } = row;
  if (financialYear === null)
    log.add(
      place,
      "financial_year",
      "AMOUNT_WITHOUT_YEAR",
      "The amount has no financial year.",
      "Write the year it is for, as 2024/25.",
    );
  if (measure === null)
    log.add(
      place,
      "measure",
      "AMOUNT_WITHOUT_MEASURE",
      "The amount has no measure.",
      "Write what was measured, as the other rows of the stream do.",
    );
  for (const [column, value] of Object.entries({
    role,
    pounds: pence,
    certainty,
  }))
    if (value === null)
      log.add(
        place,
        column,
        "MISSING_VALUE",
        "The other parts of an amount are here, and this cell is empty.",
        "Write it, or leave every part of the amount empty where no source gives one.",
      );
  if (
    financialYear === null ||
    measure === null ||
    role === null ||
    pence === null ||
    certainty === null
  )
    return null;
  return { financialYear, measure, role, pence, certainty };
}
