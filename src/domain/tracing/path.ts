import { sourceIdsBehind } from "../citation/source-ids.js";
import type { Organisation, Relationship } from "../model.js";

/** From one body to the next, by every relationship that joins the two that way. */
export interface Hop {
  readonly from: Organisation;
  readonly to: Organisation;
  /** The one that leads comes first: it names the hop in sentences and in the order of paths. */
  readonly relationships: readonly [Relationship, ...Relationship[]];
  /** True where the body answers through its member, host or part, so that the relationship runs from the next body to it. */
  readonly againstDirection: boolean;
}

/** A line of answering, hop by hop. */
export interface Path {
  readonly hops: readonly [Hop, ...Hop[]];
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
