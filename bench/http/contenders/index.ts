import type { GraphStore } from "../../../src/store/graph-store.js";
import { placegraph, placegraphKeeping } from "./placegraph.js";
import { byHand } from "./by-hand.js";
import { mercuriusWithJit } from "./mercurius.js";
import { stockApollo } from "./stock-apollo.js";
import { yoga } from "./yoga.js";

/** Begins to answer on a free port, and gives the address. */
export type Serve = (store: GraphStore) => Promise<string>;

/** Each by its name. */
export const CONTENDERS: Readonly<Record<string, Serve>> = {
  placegraph,
  "placegraph, answers kept": placegraphKeeping,
  "stock Apollo": stockApollo,
  "Mercurius with JIT": mercuriusWithJit,
  "GraphQL Yoga": yoga,
  "JSON by hand": byHand,
};
