import type { Operation } from "../operation.js";
import { changes } from "./changes.js";
import { councilsWithSystems } from "./councils-with-systems.js";
import { coverage } from "./coverage.js";
import { filteredRelationships } from "./filtered-relationships.js";
import { funding } from "./funding.js";
import { oneBody } from "./one-body.js";
import { oneHop } from "./one-hop.js";
import { search } from "./search.js";
import { twoHops } from "./two-hops.js";
import { upward } from "./upward.js";

/** The ten operations, in the order of the tables. */
export const OPERATIONS: readonly Operation[] = [
  oneBody,
  oneHop,
  twoHops,
  councilsWithSystems,
  filteredRelationships,
  search,
  funding,
  coverage,
  changes,
  upward,
];
