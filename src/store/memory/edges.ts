import { NONE } from "./columns/field.js";
import type { Shelf } from "./columns/shelf.js";

/** Bits of an edge's flags. */
export const INFERRED = 1;
export const HAS_BASIS = 2;
export const CHECKED = 4;

/** What filters and hops need to know of each relationship, column by column, so that expanding reads no objects. */
export interface Edges {
  /** Numbers of the organisations at the ends. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** The place of the kind in the domain's table; its family follows from it. */
  readonly kind: Uint8Array;
  /** First day, or UNKNOWN_FROM, which is before every day. */
  readonly validFrom: Int32Array;
  /** First day no longer in force, or OPEN_TO, which is after every day. */
  readonly validTo: Int32Array;
  readonly flags: Uint8Array;
}

/** The columns of the relationships themselves; only the flags are gathered here. */
export function edgesOf(shelf: Shelf, name: string): Edges {
  return {
    from: shelf.counts(`${name}.from`).values,
    to: shelf.counts(`${name}.to`).values,
    kind: shelf.bytes(`${name}.kind`).values,
    validFrom: shelf.days(`${name}.validity.from`).values,
    validTo: shelf.days(`${name}.validity.to`).values,
    flags: flagsOf(shelf, name),
  };
}

function flagsOf(shelf: Shelf, name: string): Uint8Array {
  const { values: bases } = shelf.counts(`${name}.basis/number`);
  const { values: checked } = shelf.bytes(`${name}.basis.checked`);
  return shelf.bytes(`${name}.inferred`).values.map((inferred, edge) => {
    const basis = bases[edge] ?? NONE;
    const ofBasis =
      basis === NONE ? 0 : HAS_BASIS | (checked[basis] === 1 ? CHECKED : 0);
    return (inferred === 1 ? INFERRED : 0) | ofBasis;
  });
}
