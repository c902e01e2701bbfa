import * as fc from "fast-check";
import { parseDay } from "../../src/domain/time.js";
import { encodeCursor, type Position } from "../../src/store/cursor.js";
import type { Pools } from "./pools.js";
import { oneOf, someBody } from "./texts.js";

/** Nobody was handed these. */
const BAD_CURSORS = [
  "",
  "nonsense",
  encodeCursor("nowhere:ID", { key: null, id: "a" }),
  encodeCursor("organisations:NAME", { key: 1, id: "a" }),
  encodeCursor("relationships:NEWEST", { key: 0.5, id: "a" }),
  encodeCursor("relationships:OLDEST", { key: 1e20, id: "a" }),
  encodeCursor("alignments:WORST 2026-04-01 COUNCIL any", {
    key: "worst",
    id: "a",
  }),
  encodeCursor("changes:DAY 2026-03-31 2026-04-01", {
    key: "1 April 2026",
    id: "a",
  }),
];

type Cursors = (pools: Pools) => fc.Arbitrary<string>;

/** For each type of connection: cursors of its lists. Those bound to a question (searches, changes, alignments, evidence about a body) are only read one after the other. */
const CURSORS: Readonly<Record<string, Cursors>> = {
  OrganisationConnection: (pools) => {
    const bodies = someBody(pools);
    return fc.oneof(
      cursorsOf("organisations:NAME", oneOf(pools.names), bodies),
      cursorsOf("organisations:ID", fc.constant(null), bodies),
    );
  },
  RelationshipConnection: ({ relationshipIds, days }) => {
    const relationships = oneOf(relationshipIds);
    const day = fc.option(oneOf(days).map((text) => parseDay(text)));
    return fc.oneof(
      cursorsOf("relationships:ID", fc.constant(null), relationships),
      cursorsOf("relationships:NEWEST", day, relationships),
      cursorsOf("relationships:OLDEST", day, relationships),
    );
  },
  FindingConnection: byId("findings:ID", ["evidence:1", "evidence:Ω", "F005"]),
  RecommendationConnection: byId("recommendations:ID", ["evidence:ﬁ", "R005"]),
  SourceConnection: byId("sources:ID", ["s:1", "s:Ω", "P-HIL"]),
};

/** A cursor for a connection of this type: mostly one that the list would hand out. */
export function someCursor(
  connection: string,
  pools: Pools,
): fc.Arbitrary<string> {
  const bad = fc.constantFrom(...BAD_CURSORS);
  const good = CURSORS[connection]?.(pools) ?? bad;
  return fc.oneof(
    { arbitrary: good, weight: 9 },
    { arbitrary: bad, weight: 1 },
  );
}

function byId(order: string, ids: readonly string[]): Cursors {
  return () => cursorsOf(order, fc.constant(null), oneOf(ids));
}

function cursorsOf(
  order: string,
  keys: fc.Arbitrary<Position["key"]>,
  ids: fc.Arbitrary<string>,
): fc.Arbitrary<string> {
  return fc
    .record({ key: keys, id: ids })
    .map((position) => encodeCursor(order, position));
}
