import type { Organisation } from "../model.js";
import { byId } from "../text-order.js";
import type { LineGraph } from "./line-graph.js";
import type { Hops } from "./reach.js";

/** A body where the lines part: some of the bodies next on the way lead only to one side. */
export interface Parting {
  readonly body: Organisation;
  readonly hops: number;
  /** The bodies next on the way to Parliament, and to electors, in id order; one that leads to both is in both. */
  readonly national: readonly Organisation[];
  readonly local: readonly Organisation[];
}

/** Where the lines from a body to the ends of the two sides part, within some hops, given how far each body is from either. */
export function partingsOf(
  graph: LineGraph,
  reached: Hops,
  maxHops: number,
  { toNational, toLocal }: Readonly<Record<"toNational" | "toLocal", Hops>>,
): Parting[] {
  return [...reached]
    .flatMap(([number, hops]) => {
      const body = graph.bodies[number];
      const next = (graph.steps[number] ?? []).map(({ to }) => to);
      const left = maxHops - hops - 1;
      const leading = (distances: Hops) =>
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
