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
import { column } from "../rows.js";
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
      relationships: column(answer.rows, "record", read).sort(byId),
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
function nodesIn({ rows }: Answer): Neighbourhood["nodes"] {
  return rows
    .filter(({ body }) => body !== null)
    .map(({ body, distance }) => ({
      organisation: readOrganisation(body),
      distance: Number(distance),
    }))
    .sort(
      (a, b) => a.distance - b.distance || byId(a.organisation, b.organisation),
    );
}

/** Nearest first, then by id. */
function bodiesIn({ rows }: Answer): ReachedBody[] {
  return rows
    .filter(({ id }) => id !== null)
    .map(({ id, distance, neighbours, relationships }) => ({
      id: String(id),
      distance: Number(distance),
      neighbours: Number(neighbours),
      relationships: Number(relationships),
    }))
    .sort((a, b) => a.distance - b.distance || byId(a, b));
}

function isTruncated({ rows }: Answer): boolean {
  return rows[0]?.["truncated"] === true;
}
