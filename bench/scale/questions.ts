import { RELATIONSHIP_FAMILIES } from "../../src/domain/relationship-kinds.js";
import { parseDay } from "../../src/domain/time.js";
import { createContext } from "../../src/graphql/context.js";
import { askTrace } from "../../src/graphql/tracing/asked-trace.js";
import { askedOf } from "../../src/graphql/tracing/trace-arguments.js";
import { findView } from "../../src/graphql/view/find-view.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { idIn } from "../synthetic/copies.js";

const asOf = parseDay("2026-04-01");
const PAGE = { first: 200, after: null, orderBy: "ID", count: false } as const;
/** Every graph has a first copy: the same bodies, whatever the number of copies. */
const COUNCIL = idIn(1, "council:E08000035");
const TRUST = idIn(1, "trust:RR8");
const PARLIAMENT = idIn(1, "national:parliament");

/** The same questions of every size, each as a request asks it: with a reader and loaders of its own. */
export const QUESTIONS: Readonly<
  Record<string, (store: GraphStore) => Promise<unknown>>
> = {
  "one body by its id": (store) => store.reader().organisations([COUNCIL]),
  "one hop: relationships of a council": (store) =>
    store
      .reader()
      .relationshipsOf([COUNCIL], { asOf, direction: "BOTH" }, PAGE),
  "view of a council, 40 bodies": (store) =>
    findView(
      { root: COUNCIL, depth: 1, expand: [], asOf, maxNodes: 40 },
      createContext(store.reader()),
    ),
  "three hops from a council, 300 bodies": (store) =>
    store
      .reader()
      .neighbourhood([COUNCIL], [{ asOf, direction: "BOTH" }], 3, 300),
  "lines of answering from a trust to Parliament": async (store) => {
    const context = createContext(store.reader());
    const asked = await askedOf(
      {
        from: TRUST,
        to: PARLIAMENT,
        through: RELATIONSHIP_FAMILIES.slice(0, 3),
        maxHops: 6,
      },
      asOf,
      context,
    );
    return askTrace(asked, { asOf, first: 25 }, context);
  },
};
