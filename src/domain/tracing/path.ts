import { sourceIdsBehind } from "../citation/source-ids.js";
import type { Organisation, Relationship } from "../model.js";
import type { LineGraph, Step } from "./line-graph.js";

/** From one body to the next, by every relationship that joins the two that way: the one that leads comes first. */
export interface Hop {
  readonly from: Organisation;
  readonly to: Organisation;
  readonly relationships: readonly [Relationship, ...Relationship[]];
  /** True where the body answers through its member, host or part, so that the relationship runs from the next body to it. */
  readonly againstDirection: boolean;
}

/** A line of answering, hop by hop. */
export interface Path {
  readonly hops: readonly [Hop, ...Hop[]];
}

/** Steps as hops; null where there is none. */
export function pathOf(
  { bodies }: LineGraph,
  start: number,
  steps: readonly Step[],
): Path | null {
  let from = bodies[start];
  const hops: Hop[] = [];
  for (const { to: number, relationships } of steps) {
    const to = bodies[number];
    if (from === undefined || to === undefined) return null;
    const againstDirection = relationships[0].from !== from.id;
    hops.push({ from, to, relationships, againstDirection });
    from = to;
  }
  const [first, ...rest] = hops;
  return first === undefined ? null : { hops: [first, ...rest] };
}

/** The bodies of a path, first to last. */
export function bodiesOf({ hops }: Path): readonly Organisation[] {
  return [hops[0].from, ...hops.map(({ to }) => to)];
}

export function lastOf({ hops }: Path): Organisation {
  return (hops.at(-1) ?? hops[0]).to;
}

/** The sources of every relationship on a path and of the law it rests on, each once, in id order. */
export function sourceIdsOf({ hops }: Path): string[] {
  const ids = hops.flatMap(({ relationships }) =>
    relationships.flatMap(sourceIdsBehind),
  );
  return [...new Set(ids)].sort();
}
