import type { Organisation, Relationship } from "../model.js";
import type { RelationshipFamily } from "../relationship-kinds.js";
import { drawLines, type LineGraph } from "./line-graph.js";

/** What a store found around the bodies asked about: see `Neighbourhood` of the port. */
export interface Surroundings {
  readonly nodes: readonly {
    readonly organisation: Organisation;
    readonly distance: number;
  }[];
  readonly relationships: readonly Relationship[];
  readonly truncated: boolean;
}

/** The lines through some families in surroundings, and how far these let one see. */
export interface DrawnLines extends LineGraph {
  /** Whether more bodies lie around than were looked at. */
  readonly truncated: boolean;
  /** Whether no line leaves a body, which is near enough for its lines to have been seen. */
  readonly stopsAt: (body: number) => boolean;
}

export function linesIn(
  { nodes, relationships, truncated }: Surroundings,
  through: readonly RelationshipFamily[],
): DrawnLines {
  const bodies = nodes.map(({ organisation }) => organisation);
  const graph = drawLines(bodies, relationships, through);
  const furthest = nodes.at(-1)?.distance ?? 0;
  const seen = truncated ? furthest - 2 : Infinity;
  return {
    ...graph,
    truncated,
    stopsAt: (body) =>
      graph.steps[body]?.length === 0 && (nodes[body]?.distance ?? 0) <= seen,
  };
}
