import type { Organisation } from "../model.js";
import type { RelationshipFamily } from "../relationship-kinds.js";
import { byId } from "../text-order.js";
import { linesIn, type DrawnLines, type Surroundings } from "./drawn-lines.js";
import { natureOf, type EndNature } from "./ends.js";
import { findPaths, type FoundPaths } from "./find-paths.js";
import { pathOf, type LineGraph, type Route } from "./line-graph.js";
import type { Path } from "./path.js";
import { hopsFrom, type Hops } from "./reach.js";
import { shortestRoute } from "./shortest-route.js";

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
export function traceIn(question: TraceQuestion, lines: DrawnLines): Trace {
  const { from, to, maxHops } = question;
  const start = lines.numberOf(from);
  if (start === undefined) return { paths: [], ends: [], cut: null };
  const reached = hopsFrom(lines, start, maxHops);
  const isGoal = goalTest(question, lines, start);
  const found = findPaths({
    graph: lines,
    from: start,
    reached,
    isGoal,
    maxHops,
  });
  const isEnd =
    to === null || found.paths.length > 0 ? isGoal : endTest(lines, start);
  return {
    paths: found.paths.map(pathOf),
    ends: endsOf(lines, reached, isEnd, found.paths),
    cut: found.cut ?? (lines.truncated ? "BODIES" : null),
  };
}

/** The first of the paths that a trace finds, and nothing else; null where it finds none. */
export function shortestIn(
  question: TraceQuestion,
  lines: DrawnLines,
): Path | null {
  const start = lines.numberOf(question.from);
  if (start === undefined) return null;
  const isGoal = goalTest(question, lines, start);
  const route = shortestRoute(lines, start, isGoal, question.maxHops);
  return route && pathOf(route);
}

/** Whether a line ends at a body: at the one asked for, or wherever answering stops. */
function goalTest(
  { to }: TraceQuestion,
  lines: DrawnLines,
  start: number,
): (body: number) => boolean {
  if (to === null) return endTest(lines, start);
  const goal = lines.numberOf(to);
  return (body) => body === goal;
}

/** Whether answering stops at a body, seen from the one that answers. */
export function endTest(
  { stopsAt }: DrawnLines,
  start: number,
): (body: number) => boolean {
  return (body) => body !== start && stopsAt(body);
}

/** The goals among the bodies reached, and how many of the paths come to each. */
export function endsOf(
  { bodies, steps }: LineGraph,
  reached: Hops,
  isGoal: (body: number) => boolean,
  paths: readonly Route[] = [],
): End[] {
  const counts = new Map<number, number>();
  for (const path of paths) {
    const last = path.at(-1)?.to;
    if (last === undefined) continue;
    counts.set(last, (counts.get(last) ?? 0) + 1);
  }
  const ends: End[] = [];
  for (const [body, hops] of reached) {
    const organisation = bodies[body];
    if (organisation === undefined || !isGoal(body)) continue;
    ends.push({
      organisation,
      nature: natureOf(organisation, steps[body]?.length !== 0),
      hops,
      paths: counts.get(body) ?? 0,
    });
  }
  return ends.sort(
    (a, b) => a.hops - b.hops || byId(a.organisation, b.organisation),
  );
}
