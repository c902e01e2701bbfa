import type * as fc from "fast-check";
import type { ArgumentNode } from "graphql";
import { ALIGNED_KINDS } from "../../src/domain/alignment/aligned.js";
import type { Aim } from "./aimed.js";
import { argument } from "./ast.js";
import type { Pools } from "./pools.js";
import { someBody } from "./texts.js";

/** Councils, places and trusts against boards, on the two sides of the mergers: what tells of it lies several records below the root. */
export function aimsAtAlignments(pools: Pools): Aim[] {
  const of = someBody(pools, ALIGNED_KINDS).map((id) => [
    argument("of", JSON.stringify(id)),
  ]);
  const compared = of.map((one) => [
    ...one,
    argument("asOf", '"2026-04-01"'),
    argument("comparedWith", '"2026-03-31"'),
  ]);
  return [
    aim(of, "Alignment", []),
    aim(of, "AlignedBoard", ["boards"]),
    aim(compared, "AlignmentComparison", ["comparison"]),
    aim(compared, "AlignmentChange", ["comparison", "changes"]),
  ];
}

function aim(
  leading: fc.Arbitrary<readonly ArgumentNode[]>,
  type: string,
  through: readonly string[],
): Aim {
  const instead = ["of", "asOf", "comparedWith"];
  return { root: "alignment", instead, leading, type, through, isList: false };
}
