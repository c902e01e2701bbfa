import type { Organisation, Relationship } from "../../domain/model.js";
import {
  relationshipKinds,
  type RelationshipKind,
} from "../../domain/relationship-kinds.js";
import { unknownEnd } from "../known-ends.js";
import type { Table } from "./table.js";

const UNKNOWN_FROM = -0x8000_0000;
const OPEN_TO = 0x7fff_ffff;

/** Bits of an edge's flags. */
export const INFERRED = 1;
export const HAS_BASIS = 2;
export const CHECKED = 4;

const KIND_NUMBERS = new Map(
  relationshipKinds.map((kind, number) => [kind, number]),
);

/** The number a kind of relationship has in `Edges.kind`. */
function kindNumber(kind: RelationshipKind): number {
  return KIND_NUMBERS.get(kind) ?? 0;
}

/** What filters and hops need to know of each relationship, column by column, so that expanding reads no objects. */
export interface Edges {
  readonly count: number;
  /** Numbers of the organisations at the ends. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** The kind; its family follows from it. */
  readonly kind: Uint8Array;
  /** First day, or UNKNOWN_FROM, which is before every day. */
  readonly validFrom: Int32Array;
  /** First day no longer in force, or OPEN_TO, which is after every day. */
  readonly validTo: Int32Array;
  readonly flags: Uint8Array;
}

export function edgesOf(
  relationships: Table<Relationship>,
  organisations: Table<Organisation>,
): Edges {
  const count = relationships.size;
  const edges: Edges = {
    count,
    from: new Uint32Array(count),
    to: new Uint32Array(count),
    kind: new Uint8Array(count),
    validFrom: new Int32Array(count),
    validTo: new Int32Array(count),
    flags: new Uint8Array(count),
  };
  relationships.records.forEach((relationship, edge) => {
    edges.from[edge] = endOf(relationship, relationship.from, organisations);
    edges.to[edge] = endOf(relationship, relationship.to, organisations);
    edges.kind[edge] = kindNumber(relationship.kind);
    edges.validFrom[edge] = relationship.validity.from ?? UNKNOWN_FROM;
    edges.validTo[edge] = relationship.validity.to ?? OPEN_TO;
    edges.flags[edge] = flagsOf(relationship);
  });
  return edges;
}

function endOf(
  relationship: Relationship,
  organisationId: string,
  organisations: Table<Organisation>,
): number {
  const number = organisations.numberOf(organisationId);
  if (number === undefined) throw unknownEnd(relationship, organisationId);
  return number;
}

function flagsOf({ inferred, basis }: Relationship): number {
  return (
    (inferred ? INFERRED : 0) |
    (basis === null ? 0 : HAS_BASIS) |
    (basis?.checked === true ? CHECKED : 0)
  );
}
