import { getNullableType, isListType } from "graphql";
import type { ComplexityEstimatorArgs } from "graphql-query-complexity";
import { MOST_GROUPS } from "../../domain/funding-summary/groups.js";
import { MOST_PATHS } from "../../domain/tracing/find-paths.js";
import { MOST_NODES } from "../../domain/view/bounds.js";
import { LONGEST_LIST } from "../../graphql/lists/paging.js";

/** How long a list is taken to be where nothing says: most short cuts give a handful. */
const ASSUMED_LENGTH = 5;

/** How long `collaborativePlaceLinks` is taken to be for all of England: half as long again as it is. */
const ASSUMED_LINKS = 100;

/** How long the money of a body is taken to be: that of NHS England, the longest. */
const ASSUMED_FLOWS = 200;

/** How long a line of answering is taken to be: those of the densest bodies have four or five hops. */
const ASSUMED_HOPS = 6;

/** How many relationships a view is taken to show for each of its bodies. The densest real ones show twice as many, and all in one call to the store. */
const ASSUMED_EDGES = 5;

const ROOTS_OF_LINES = ["accountabilityPaths", "accountabilityPathChanges"];
const HOLDERS_OF_LINES = ["AccountabilityTrace", "AccountabilityPathChanges"];
const HOLDERS_OF_BODIES = ["RelationshipView", "ViewComparison"];

/** How many of what is below a field its answer may hold. A `first` over its limit is refused later, whatever it is. */
export function lengthOf({
  type,
  field: { name, type: given },
  args,
}: Pick<ComplexityEstimatorArgs, "type" | "field" | "args">): number {
  if (typeof args["first"] === "number") {
    const most = ROOTS_OF_LINES.includes(name) ? MOST_PATHS : LONGEST_LIST;
    return Math.min(Math.max(0, args["first"]), most);
  }
  if (typeof args["maxNodes"] === "number")
    return Math.min(Math.max(0, args["maxNodes"]), MOST_NODES);
  if (Array.isArray(args["ids"])) return args["ids"].length;
  if (Array.isArray(args["groupBy"])) return MOST_GROUPS;
  if (name === "collaborativePlaceLinks")
    return args["collaborative"] == null && args["place"] == null
      ? ASSUMED_LINKS
      : ASSUMED_LENGTH;
  if (name === "flows") return ASSUMED_FLOWS;
  if (type.name === "RelationshipView" && name === "edges")
    return ASSUMED_EDGES;
  if (!isListType(getNullableType(given)) || countsAtRoot(type.name)) return 1;
  return name === "hops" ? ASSUMED_HOPS : ASSUMED_LENGTH;
}

/**
 * The items of a connection are counted at the connection, which knows its `first`; lines of answering, and what a view shows, at their root.
 * Of what differs between the two days of a view there is at most a list as long as its bodies.
 */
function countsAtRoot(type: string): boolean {
  return (
    type.endsWith("Connection") ||
    HOLDERS_OF_LINES.includes(type) ||
    HOLDERS_OF_BODIES.includes(type)
  );
}
