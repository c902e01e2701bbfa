import type { Organisation } from "../model.js";
import type { RelationshipFamily } from "../relationship-kinds.js";
import { byId } from "../text-order.js";
import { linesIn, type DrawnLines, type Surroundings } from "./drawn-lines.js";
import { natureOf, type EndNature } from "./ends.js";
import { findPaths, type FoundPaths } from "./find-paths.js";
import type { LineGraph } from "./line-graph.js";
import { lastOf, pathOf, type Path } from "./path.js";
import { hopsFrom } from "./reach.js";

export interface TraceQuestion {
  readonly from: string;
  /** Null: to wherever answering stops. */
  readonly to: string | null;
  readonly through: readonly RelationshipFamily[];
  readonly maxHops: number;
}

export interface End {
  readonly organisation: Organisation;
  readonly nature: EndNature;
  /** Hops of the shortest line to it. */
  readonly hops: number;
  /** Of the paths found. */
  readonly paths: number;
}

export interface Trace {
  readonly paths: readonly Path[];
  /** Nearest first, then by id. Where `to` is given and no path was found: where answering stops instead. */
  readonly ends: readonly End[];
  /** BODIES: more bodies lie around than are looked at; PATHS, WORK: the search was ended. Null where the answer is whole. */
  readonly cut: FoundPaths["cut"] | "BODIES";
}

/** Lines of answering from a body, in surroundings that reach one hop further than asked. */
export function trace(
  question: TraceQuestion,
  surroundings: Surroundings,
): Trace {
  return traceIn(question, linesIn(surroundings, question.through));
}

/** The same over lines already drawn, through the families that the question asks for. */
export function traceIn(
  { from, to, maxHops }: TraceQuestion,
  lines: DrawnLines,
  maxPaths?: number,
): Trace {
  const start = lines.numberOf(from);
  if (start === undefined) return { paths: [], ends: [], cut: null };
  const isEnd = endTest(lines, start);
  const target = to === null ? undefined : lines.numberOf(to);
  const isGoal = to === null ? isEnd : (body: number) => body === target;
  const found = findPaths({
    graph: lines,
    from: start,
    isGoal,
    maxHops,
    maxPaths,
  });
  const paths = found.paths.flatMap(
    (steps) => pathOf(lines, start, steps) ?? [],
  );
  return {
    paths,
    ends: endsOf(
      lines,
      start,
      found.paths.length > 0 ? isGoal : isEnd,
      maxHops,
      paths,
    ),
    cut: found.cut ?? (lines.truncated ? "BODIES" : null),
  };
}

/** Whether answering stops at a body, seen from the one that answers. */
export function endTest(
  { stopsAt }: DrawnLines,
  start: number,
): (body: number) => boolean {
  return (body) => body !== start && stopsAt(body);
}

/** The goals within some hops, and how many of the paths come to each. */
export function endsOf(
  graph: LineGraph,
  start: number,
  isGoal: (body: number) => boolean,
  maxHops: number,
  paths: readonly Path[],
): End[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const { id } = lastOf(path);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...hopsFrom(graph, start, maxHops)]
    .filter(([body]) => isGoal(body))
    .flatMap(([body, hops]) => {
      const organisation = graph.bodies[body];
      return organisation === undefined
        ? []
        : [
            {
              organisation,
              nature: natureOf(organisation, graph.steps[body]?.length !== 0),
              hops,
              paths: counts.get(organisation.id) ?? 0,
            },
          ];
    })
    .sort((a, b) => a.hops - b.hops || byId(a.organisation, b.organisation));
}
