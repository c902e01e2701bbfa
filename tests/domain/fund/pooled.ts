import type {
  AmountRole,
  FinancialFigure,
  FundingRelationship,
} from "../../../src/domain/model.js";
import { figure, relationship } from "../../generators/records.js";

interface Sum {
  readonly stream?: string | null;
  readonly role?: AmountRole;
  readonly year?: string;
  readonly certainty?: string;
}

/** What one body pays another, in pence. */
export function paid(
  from: string,
  to: string,
  pence: number,
  {
    stream = "Fund",
    role = "TOTAL",
    year = "2025/26",
    certainty = "exact",
  }: Sum = {},
): FundingRelationship {
  const id = `${from}>${to}:${String(stream)}:${year}`;
  const record = relationship("PAYS", id, from, to, {
    stream,
    amounts: [
      {
        financialYear: year,
        measure: `${from} contribution`,
        role,
        pence,
        certainty,
        sourceId: "s:1",
        note: null,
      },
    ],
  });
  if (record.family !== "FUNDING") throw new Error("A payment is funding.");
  return record;
}

/** What is pooled in all, in pence. */
export function pooled(
  pence: number,
  facts: Partial<FinancialFigure> = {},
): FinancialFigure {
  return figure(`figure:${String(pence)}`, "fund", {
    financialYear: "2025/26",
    stream: "Fund",
    accounting: "pooled or joint fund",
    pence,
    ...facts,
  });
}
