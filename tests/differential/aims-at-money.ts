import type { Aim } from "./aimed.js";
import { argument } from "./ast.js";
import type { Pools } from "./pools.js";
import { someBody } from "./texts.js";

/** The fund of an arrangement, which few bodies have, in the latest year with money: in others it is seldom told of. */
export function aimsAtMoney(pools: Pools): Aim[] {
  return [
    {
      root: "moneyInYear",
      instead: ["of", "financialYear"],
      leading: someBody(pools, ["PARTNERSHIP_ARRANGEMENT"]).map((body) => [
        argument("of", JSON.stringify(body)),
      ]),
      type: "FundInYear",
      through: ["fund"],
      isList: false,
    },
  ];
}
