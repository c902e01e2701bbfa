import type { Amount, Flow } from "../../../web/src/money/flow.js";

interface Facts {
  readonly stream?: string;
  readonly measure?: string;
  readonly direction?: Flow["direction"];
}

/** A flow between the body and another, with a total in pounds; null: no source gives one. */
export function flow(
  other: string,
  pounds: number | null,
  { stream = "Grant", measure = "allocation", direction = "IN" }: Facts = {},
): Flow {
  const ends = [body(other), body("middle")] as const;
  const [from, to] = direction === "IN" ? ends : [ends[1], ends[0]];
  return {
    direction,
    total: pounds === null ? null : amount(pounds, measure),
    parts: [],
    standingAlone: [],
    relationship: {
      id: `${from.id}>${to.id}:${stream}`,
      asOf: "2026-11-22",
      stream,
      from,
      to,
      inferred: false,
      note: null,
      basis: null,
      sources: [],
    },
  };
}

export function amount(pounds: number, measure = "allocation"): Amount {
  return {
    financialYear: "2024/25",
    measure,
    role: "TOTAL",
    amount: pounds,
    certainty: "exact",
    note: null,
    source: {
      id: "s:1",
      title: "Accounts",
      publisher: "A council",
      date: null,
      datePrecision: null,
      url: null,
      note: null,
    },
  };
}

function body(id: string): Flow["relationship"]["from"] {
  return { id, asOf: "2026-11-22", name: id, kind: "COUNCIL", inForce: true };
}
