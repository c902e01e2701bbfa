import type { FactLineFragment } from "placegraph/client";

const ON = "2026-11-22";

/** "icb:1 answers to national:2", by agreement and on days not known. */
export function line(from: string, to: string, id?: string): FactLineFragment {
  return { ...joining(from, to, id), mechanism: null };
}

/** The same, without what relationships of one family tell beside. */
export function joining(
  from: string,
  to: string,
  id = `accountable-to:${from}>${to}`,
) {
  return {
    id,
    asOf: ON,
    kind: "ACCOUNTABLE_TO",
    family: "ACCOUNTABILITY",
    reads: "answers to",
    readsBackward: "is answered to by",
    from: body(from),
    to: body(to),
    validity: { from: null, to: null, fromPrecision: null, toPrecision: null },
    basis: null,
    inferred: false,
    note: null,
    sources: [],
    citation: "",
  } as const;
}

function body(id: string): FactLineFragment["to"] {
  return { id, asOf: ON, name: id, kind: "COUNCIL", inForce: true };
}
