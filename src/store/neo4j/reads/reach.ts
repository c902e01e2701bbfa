import { byId } from "../../../domain/text-order.js";
import type {
  DirectedSlice,
  Neighbourhood,
  Reach,
  ReachedBody,
  Way,
} from "../../graph-store.js";
import { neighbourhood } from "../cypher/neighbourhood.js";
import { reach } from "../cypher/reach.js";
import type { Answer } from "../reading.js";
import { readOrganisation } from "../records/organisation.js";
import { listOf, recordsIn } from "../rows.js";
import type { Asked } from "./asked.js";
import { relationshipReader } from "./law.js";

export function readNeighbourhood(
  asked: Asked,
  roots: readonly string[],
  ways: readonly Way[],
  hops: number,
  cap: number,
): Promise<Neighbourhood> {
  const { reading, memory } = asked;
  const query = neighbourhood(roots, ways, hops, cap);
  return memory.neighbourhoods.recallOne(reading, query, async (answer) => {
    const read = await relationshipReader(asked, Promise.resolve(answer));
    return {
      nodes: nodesIn(answer),
      relationships: recordsIn(answer.row, read).sort(byId),
      truncated: isTruncated(answer),
    };
  });
}

export function readReach(
  { reading, memory }: Asked,
  roots: readonly string[],
  slice: DirectedSlice,
  hops: number,
  cap: number,
): Promise<Reach> {
  const query = reach(roots, slice, hops, cap);
  return memory.reaches.recallOne(reading, query, (answer) => ({
    nodes: bodiesIn(answer),
    truncated: isTruncated(answer),
  }));
}

/** Nearest first, then by id. */
function nodesIn({ row }: Answer): Neighbourhood["nodes"] {
  return listOf(row["rings"]).flatMap((ring, distance) =>
    listOf(ring)
      .map(readOrganisation)
      .sort(byId)
      .map((organisation) => ({ organisation, distance })),
  );
}

/** Nearest first, then by id. */
function bodiesIn({ row }: Answer): ReachedBody[] {
  return listOf(row["counted"])
    .map((counted) => {
      const [id, distance, neighbours, relationships] = listOf(counted);
      return {
        id: String(id),
        distance: Number(distance),
        neighbours: Number(neighbours),
        relationships: Number(relationships),
      };
    })
    .sort((a, b) => a.distance - b.distance || byId(a, b));
}

function isTruncated({ row }: Answer): boolean {
  return row["truncated"] === true;
}
