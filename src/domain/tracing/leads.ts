import type { Relationship } from "../model.js";
import type { LineGraph, Step } from "./line-graph.js";
import { hopsFrom } from "./reach.js";
import type { TraceQuestion } from "./trace.js";

/** Whether a line leads where a question asks for, over those relationships alone that may be taken: without drawing the lines anew. */
export function leads(
  { from, to, maxHops }: TraceQuestion,
  graph: LineGraph,
  mayTake: (relationship: Relationship) => boolean,
): boolean {
  const start = graph.numberOf(from);
  if (start === undefined) return false;
  const isOpen = ({ hop }: Step): boolean => hop.relationships.some(mayTake);
  const reached = hopsFrom(graph, start, maxHops, isOpen);
  if (to !== null) return reached.has(graph.numberOf(to) ?? -1);
  return [...reached.keys()].some(
    (body) => body !== start && !graph.steps[body]?.some(isOpen),
  );
}
