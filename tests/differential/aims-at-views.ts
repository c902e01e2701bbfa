import * as fc from "fast-check";
import type { Aim } from "./aimed.js";
import { argument } from "./ast.js";
import type { Pools } from "./pools.js";
import { oneOf, someBody } from "./texts.js";

/** Views of two days, and views cut short: most numbers by chance are no depth, and most views of them show all there is. */
export function aimsAtViews(pools: Pools): Aim[] {
  const root = someBody(pools).map((id) =>
    argument("root", JSON.stringify(id)),
  );
  const depth = fc
    .integer({ min: 1, max: 3 })
    .map((hops) => argument("depth", String(hops)));
  const fewNodes = fc
    .integer({ min: 1, max: 3 })
    .map((most) => argument("maxNodes", String(most)));
  const twoDays = fc
    .tuple(oneOf(pools.days), oneOf(pools.days))
    .map(([one, other]) => [
      argument("asOf", JSON.stringify(one)),
      argument("comparedWith", JSON.stringify(other)),
    ]);
  return [
    {
      root: "relationshipView",
      instead: ["root", "depth", "asOf", "comparedWith", "maxNodes"],
      leading: fc
        .tuple(root, depth, twoDays)
        .map(([id, hops, days]) => [id, hops, ...days]),
      type: "ViewComparison",
      through: ["comparison"],
      isList: false,
    },
    {
      root: "relationshipView",
      instead: ["root", "depth", "maxNodes"],
      leading: fc.tuple(root, depth, fewNodes),
      type: "RelationshipView",
      isList: false,
    },
  ];
}
