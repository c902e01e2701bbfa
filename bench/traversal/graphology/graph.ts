import { MultiDirectedGraph } from "graphology";
import type { Graph } from "../../../src/domain/model.js";
import type { RelationshipFamily } from "../../../src/domain/relationship-kinds.js";
import { holdsAt, type Validity } from "../../../src/domain/time.js";
import { DAY } from "../questions.js";

interface Body {
  readonly name: string;
  readonly validity: Validity;
}
interface Edge {
  readonly family: RelationshipFamily;
  readonly validity: Validity;
}
export type Families = readonly RelationshipFamily[];
export type Whole = MultiDirectedGraph<Body, Edge>;

/** The whole graph, bodies and relationships of every date. */
export function wholeGraph({ organisations, relationships }: Graph): Whole {
  const graph: Whole = new MultiDirectedGraph();
  for (const { id, name, validity } of organisations)
    graph.addNode(id, { name, validity });
  for (const { id, from, to, family, validity } of relationships)
    graph.addEdgeWithKey(id, from, to, { family, validity });
  return graph;
}

/** Whether it holds that day and is of one of some families. */
export function counts(
  { family, validity }: Edge,
  families: Families,
): boolean {
  return families.includes(family) && holdsAt(validity, DAY);
}

/** What holds that day of some families. */
export function filtered(graph: Whole, families: Families): Whole {
  const copy: Whole = new MultiDirectedGraph();
  graph.forEachNode((id, body) => copy.addNode(id, body));
  graph.forEachEdge((id, edge, from, to) => {
    if (counts(edge, families)) copy.addEdgeWithKey(id, from, to, edge);
  });
  return copy;
}

/** How a line is compared: of several as short, any will do. */
export function hopsOf(line: string[] | null): string[] {
  return [String((line?.length ?? 1) - 1)];
}
