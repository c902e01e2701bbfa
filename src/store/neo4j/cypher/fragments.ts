import type { Direction, DirectedSlice, Slice } from "../../graph-store.js";
import {
  familyOf,
  relationshipKinds,
} from "../../../domain/relationship-kinds.js";
import { toDateOrNull } from "../dates.js";
import { listOf, type Columns } from "../records/columns.js";
import { LAYOUT } from "../layout.js";

/** How every read begins: with the release this request reads already, or else the one that readers are given now. */
export const RELEASE = `\
MATCH (serving:Serving {layout: ${LAYOUT}})
WITH coalesce($release, serving.release) AS release`;

/** \`holdsAt\` of the domain, for a day that may be left out. */
export function holds(record: string): string {
  return `\
($asOf IS NULL OR (
      (${record}.validFrom IS NULL OR ${record}.validFrom <= $asOf) AND
      (${record}.validTo IS NULL OR $asOf < ${record}.validTo)))`;
}

/** Whether a relationship, an edge or a node, is in the slice asked for. */
export function inSlice(record: string, kind = `${record}.kind`): string {
  return `\
($kinds IS NULL OR ${kind} IN $kinds)
    AND ${holds(record)}
    AND ($inferred IS NULL OR ${record}.inferred = $inferred)
    AND ($checked IS NULL OR ${record}.checked = $checked)`;
}

export function sliceParameters(slice: Slice): Record<string, unknown> {
  return {
    kinds: kindsIn(slice),
    asOf: toDateOrNull(slice.asOf),
    inferred: slice.inferred ?? null,
    checked: slice.checked ?? null,
  };
}

/** The kinds that a slice lets through by its families and kinds; null where it names neither. */
function kindsIn({ families, kinds }: Slice): string[] | null {
  if (families === undefined && kinds === undefined) return null;
  return relationshipKinds.filter(
    (kind) =>
      (families?.includes(familyOf(kind)) ?? true) &&
      (kinds?.includes(kind) ?? true),
  );
}

const ARROWS = {
  OUT: ["-", "->"],
  IN: ["<-", "-"],
  BOTH: ["-", "-"],
} as const satisfies Record<Direction, readonly [string, string]>;

/** The edges that may be followed from one body to another, in the slice asked for. */
export function followed(
  from: string,
  edge: string,
  other: string,
  direction: Direction,
): string {
  const [left, right] = ARROWS[direction];
  return `\
(${from})${left}[${edge}]${right}(${other}:Organisation)
    WHERE ${inSlice(edge, `type(${edge})`)}
    AND ($otherKinds IS NULL OR ${other}.kind IN $otherKinds)`;
}

export function directedParameters(
  slice: DirectedSlice,
): Record<string, unknown> {
  return { ...sliceParameters(slice), otherKinds: slice.otherKinds ?? null };
}

/** Rows of the records that a part of a query finds; one of none where it finds none. */
export function recordRows(columns: Columns, find: string): string {
  return `\
OPTIONAL CALL (release) {
  ${find}
  WITH properties(record) AS record
  RETURN ${listOf(columns, "record")} AS record
}`;
}
