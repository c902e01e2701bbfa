import type { Organisation } from "../model.js";
import { byId } from "../text-order.js";
import { natureOf, type EndNature } from "./ends.js";
import { findPaths } from "./find-paths.js";
import { drawLines, type LineGraph } from "./line-graph.js";
import { pathOf, type Path } from "./path.js";
import { hopsFrom, hopsTo } from "./reach.js";
import {
  endsOf,
  endTest,
  type End,
  type Surroundings,
  type TraceQuestion,
} from "./trace.js";

/** One of the two masters: its ends, and the shortest line to any of them. */
export interface Side {
  readonly ends: readonly Omit<End, "paths">[];
  readonly path: Path | null;
}

/** A body where the lines part: some of the bodies next on the way lead only to one side. */
export interface Parting {
  readonly body: Organisation;
  readonly hops: number;
  /** The bodies next on the way to Parliament, and to electors, in id order; one that leads to both is in both. */
  readonly national: readonly Organisation[];
  readonly local: readonly Organisation[];
}

export interface DualAccountability {
  readonly national: Side;
  readonly local: Side;
  /** Where lines stop short of both. */
  readonly elsewhere: Side;
  /** Nearest first, then by id. */
  readonly partings: readonly Parting[];
  /** True where more bodies lie around than were looked at. */
  readonly truncated: boolean;
}

/** The distinct ends that a body answers to, the national and the local, and where the lines to them part. */
export function dualAccountability(
  { from, through, maxHops }: Omit<TraceQuestion, "to">,
  surroundings: Surroundings,
): DualAccountability {
  const bodies = surroundings.nodes.map(({ organisation }) => organisation);
  const graph = drawLines(bodies, surroundings.relationships, through);
  const start = graph.numberOf(from) ?? -1;
  const isEnd = endTest(graph, start, surroundings);
  const isOf = (nature: EndNature) => (body: number) => {
    const organisation = bodies[body];
    return (
      isEnd(body) &&
      organisation !== undefined &&
      natureOf(organisation) === nature
    );
  };
  const sideOf = (nature: EndNature): Side => {
    const isGoal = isOf(nature);
    const { paths } = findPaths({
      graph,
      from: start,
      isGoal,
      maxHops,
      maxPaths: 1,
    });
    return {
      ends: endsOf(graph, start, isGoal, maxHops, []),
      path: paths[0] === undefined ? null : pathOf(graph, start, paths[0]),
    };
  };
  return {
    national: sideOf("PARLIAMENT"),
    local: sideOf("ELECTORS"),
    elsewhere: sideOf("NO_LINE_ON"),
    partings: partingsOf(graph, start, maxHops, {
      national: isOf("PARLIAMENT"),
      local: isOf("ELECTORS"),
    }),
    truncated: surroundings.truncated,
  };
}

function partingsOf(
  graph: LineGraph,
  start: number,
  maxHops: number,
  goals: Readonly<Record<"national" | "local", (body: number) => boolean>>,
): Parting[] {
  const toNational = hopsTo(graph, goals.national);
  const toLocal = hopsTo(graph, goals.local);
  return [...hopsFrom(graph, start, maxHops)]
    .flatMap(([number, hops]) => {
      const body = graph.bodies[number];
      const next = (graph.steps[number] ?? []).map(({ to }) => to);
      const left = maxHops - hops - 1;
      const leading = (distances: ReadonlyMap<number, number>) =>
        next.filter((to) => (distances.get(to) ?? Infinity) <= left);
      const [national, local] = [leading(toNational), leading(toLocal)];
      const parts =
        national.length > 0 &&
        local.length > 0 &&
        (national.some((to) => !local.includes(to)) ||
          local.some((to) => !national.includes(to)));
      return body === undefined || !parts
        ? []
        : [
            {
              body,
              hops,
              national: bodiesAt(graph, national),
              local: bodiesAt(graph, local),
            },
          ];
    })
    .sort((a, b) => a.hops - b.hops || byId(a.body, b.body));
}

function bodiesAt({ bodies }: LineGraph, numbers: readonly number[]) {
  return numbers.flatMap((number) => bodies[number] ?? []).sort(byId);
}
