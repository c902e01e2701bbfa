import type { TraceLineFragment } from "placegraph/client";

type Hop = TraceLineFragment["hops"][number];

const ON = "2026-11-22";

/** A line of answering through bodies named by their ids, kind first: TRUST:a. */
export function line(...ids: readonly string[]): TraceLineFragment {
  const hops = ids.slice(1).map((to, place) => hop(ids[place] ?? "", to));
  return { length: hops.length, asOf: ON, reading: "", citation: "", hops };
}

function hop(from: string, to: string): Hop {
  const id = `answers:${from}>${to}`;
  return {
    from: body(from),
    to: body(to),
    againstDirection: false,
    relationship: {
      id,
      asOf: ON,
      family: "ACCOUNTABILITY",
      reads: "answers to",
    },
    relationships: [{ id, asOf: ON }],
  };
}

function body(id: string): Hop["to"] {
  return {
    id,
    asOf: ON,
    name: id,
    kind: KINDS[id.split(":")[0] ?? ""] ?? "PARTNER",
    inForce: true,
  };
}

const KINDS: Readonly<Record<string, Hop["to"]["kind"]>> = {
  icb: "INTEGRATED_CARE_BOARD",
  council: "COUNCIL",
  electors: "ELECTORATE",
  national: "NATIONAL_BODY",
};
