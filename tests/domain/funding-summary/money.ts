import type { FundingEntry } from "../../../src/domain/funding-summary/entry.js";
import type { FundingAmount, Organisation } from "../../../src/domain/model.js";
import { kindOfId } from "../../../src/domain/organisation-id.js";
import { organisation, relationship } from "../../generators/records.js";

interface Paid extends Partial<FundingAmount> {
  readonly id?: string;
  readonly stream?: string | null;
}

/** What one body paid another: by default a total of 2024/25, in pence. */
export function paid(
  from: string,
  to: string,
  pence: number,
  { id, stream = "Grant", ...facts }: Paid = {},
): FundingEntry {
  const funding = relationship(
    "GRANTS_TO",
    id ?? `${from}>${to}:${stream ?? ""}`,
    from,
    to,
    { stream },
  );
  if (funding.family !== "FUNDING") throw new Error("A grant is funding.");
  return {
    funding,
    payer: body(from),
    payee: body(to),
    amount: {
      financialYear: "2024/25",
      measure: "grant",
      role: "TOTAL",
      certainty: "exact",
      sourceId: "s:1",
      note: null,
      pence,
      ...facts,
    },
  };
}

function body(id: string): Organisation {
  const kind = kindOfId(id);
  if (kind === null) throw new Error(`${id} is of no kind.`);
  return organisation(kind, id);
}
