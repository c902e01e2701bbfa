import * as fc from "fast-check";
import type { ArgumentNode } from "graphql";
import type { OrganisationKind } from "../../src/domain/organisation-kinds.js";
import type { Aim } from "./aimed.js";
import { argument } from "./ast.js";
import type { Pools } from "./pools.js";
import { someBody } from "./texts.js";

type Leading = fc.Arbitrary<readonly ArgumentNode[]>;

const ANSWERING: readonly OrganisationKind[] = [
  "TRUST",
  "COUNCIL",
  "INTEGRATED_CARE_BOARD",
  "PLACE_PARTNERSHIP",
  "PROVIDER_COLLABORATIVE",
  "PARTNERSHIP_ARRANGEMENT",
];
const EVERY_FAMILY = "[ACCOUNTABILITY, GOVERNANCE]";

/** Lines of answering: what lies several records below their roots, lines found and lines missed. */
export function aimsAtLines(pools: Pools): Aim[] {
  const from = (name: string, ...more: readonly ArgumentNode[]): Leading =>
    someBody(pools, ANSWERING).map((body) => [
      argument(name, JSON.stringify(body)),
      ...more,
    ]);
  const found = from("from", argument("through", EVERY_FAMILY));
  const missed = fc
    .tuple(someBody(pools, ANSWERING), someBody(pools))
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => [
      argument("from", JSON.stringify(one)),
      argument("to", JSON.stringify(other)),
      argument("through", "[GOVERNANCE]"),
      argument("maxHops", "1"),
    ]);
  return [
    inTrace(found, "AccountabilityTrace"),
    inTrace(found, "AccountabilityPath", "paths"),
    inTrace(found, "AccountabilityHop", "paths", "hops"),
    inTrace(found, "AccountabilityEnd", "ends"),
    inTrace(found, "TraceTruncation", "truncation"),
    inTrace(missed, "TraceExplanation", "explanation"),
    inTrace(missed, "TraceCut", "explanation", "cuts"),
    inDual(from("of"), "DualAccountability"),
    inDual(from("of"), "AccountabilitySide", "national"),
    inDual(from("of"), "AccountabilitySideEnd", "local", "ends"),
    inDual(from("of"), "AccountabilityParting", "partings"),
    inChanges(across(from("from")), "SuccessionRelationship", "successions"),
    ...["kept", "lost", "gained"].flatMap((list) => [
      inChanges(across(from("from")), "AccountabilityPathChange", list),
      inChanges(
        across(from("from")),
        "AccountabilityPathCause",
        list,
        "causes",
      ),
    ]),
    {
      root: "accountabilityGaps",
      instead: ["first"],
      leading: fc.constant([argument("first", "3")]),
      type: "AccountabilityGap",
      isList: true,
    },
  ];
}

/** Across a day on which much began and ended. */
function across(leading: Leading): Leading {
  return leading.chain((args) =>
    fc
      .constantFrom(["2026-03-31", "2026-04-01"], ["2022-06-30", "2022-07-01"])
      .map(([before = "", after = ""]) => [
        ...args,
        argument("before", JSON.stringify(before)),
        argument("after", JSON.stringify(after)),
      ]),
  );
}

function inTrace(leading: Leading, type: string, ...through: string[]): Aim {
  return {
    root: "accountabilityPaths",
    instead: ["from", "to", "through", "maxHops"],
    leading,
    type,
    through,
    isList: false,
  };
}

function inDual(leading: Leading, type: string, ...through: string[]): Aim {
  const root = "dualAccountability";
  return { root, instead: ["of"], leading, type, through, isList: false };
}

function inChanges(leading: Leading, type: string, ...through: string[]): Aim {
  return {
    root: "accountabilityPathChanges",
    instead: ["from", "before", "after"],
    leading,
    type,
    through,
    isList: false,
  };
}
