import * as fc from "fast-check";
import { ALIGNED_KINDS } from "../../src/domain/alignment/aligned.js";
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
  encodeCursor("alignments:WORST", { key: "worst", id: "a" }),
  encodeCursor("changes:DAY", { key: "1 April 2026", id: "a" }),
];

type Cursors = (pools: Pools) => fc.Arbitrary<string>;

/** For each type of connection: cursors of its lists. Pages of a search are only read one after the other. */
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
  ChangeConnection: (pools) =>
    fc.oneof(
      cursorsOf("changes:DAY", keysOfChanges(pools, "0123"), someBody(pools)),
      cursorsOf(
        "changes:DAY",
        keysOfChanges(pools, "456"),
        oneOf(pools.relationshipIds),
      ),
    ),
  AlignmentConnection: (pools) =>
    cursorsOf(
      "alignments:WORST",
      fc.constantFrom(-0.5, 0, 1),
      someBody(pools, ALIGNED_KINDS),
    ),
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

/** The day of a change and the rank of its kind. */
function keysOfChanges({ days }: Pools, ranks: string): fc.Arbitrary<string> {
  return fc
    .tuple(oneOf(days), fc.constantFrom(...ranks))
    .map(([day, rank]) => `${day} ${rank}`);
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
