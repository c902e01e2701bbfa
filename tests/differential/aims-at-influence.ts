import type * as fc from "fast-check";
import type { ArgumentNode } from "graphql";
import type { OrganisationKind } from "../../src/domain/organisation-kinds.js";
import type { Aim } from "./aimed.js";
import { argument } from "./ast.js";
import type { Pools } from "./pools.js";
import { someBody } from "./texts.js";

/** Boards beside partnerships, and collaboratives in places: what lies several records below their roots. */
export function aimsAtInfluence(pools: Pools): Aim[] {
  const id = (name: string, kinds: readonly OrganisationKind[]) =>
    someBody(pools, kinds).map((body) => [
      argument(name, JSON.stringify(body)),
    ]);
  const system = id("system", [
    "INTEGRATED_CARE_SYSTEM",
    "INTEGRATED_CARE_BOARD",
  ]);
  const partnership = id("system", ["INTEGRATED_CARE_PARTNERSHIP"]);
  return [
    inInfluence(system, "InfluenceSide", ["board"]),
    inInfluence(system, "InfluenceMembers", ["board", "members"]),
    inInfluence(system, "InfluenceLaw", ["board", "duties"]),
    inInfluence(system, "InfluenceMoney", ["board", "money"]),
    inInfluence(partnership, "InfluenceComparison", []),
    inInfluence(partnership, "InfluenceMembers", ["partnership", "members"]),
    inInfluence(partnership, "InfluenceLaw", ["partnership", "powers"]),
    inLinks(id("collaborative", ["PROVIDER_COLLABORATIVE"])),
    inLinks(id("place", ["PLACE_PARTNERSHIP"])),
  ];
}

type Leading = fc.Arbitrary<readonly ArgumentNode[]>;

function inInfluence(
  leading: Leading,
  type: string,
  through: readonly string[],
): Aim {
  const instead = ["system"];
  return { root: "influence", instead, leading, type, through, isList: false };
}

function inLinks(leading: Leading): Aim {
  return {
    root: "collaborativePlaceLinks",
    instead: ["collaborative", "place"],
    leading,
    type: "SharedBody",
    through: ["bodies"],
    isList: false,
  };
}
