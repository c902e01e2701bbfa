import type { Box } from "../arranged.js";
import { laneOf } from "../families.js";
import { middleOf, type Route } from "./route.js";

/** Where a line meets the edge of its upper box, and of its lower one. */
export interface Ports {
  readonly upper: number;
  readonly lower: number;
}

interface End {
  readonly route: Route;
  readonly at: keyof Ports;
  readonly box: Box;
  /** The edge of the box it meets. */
  readonly edge: string;
  /** One number for lines of a family that lead the same way, from the left. */
  readonly trunk: number;
}

/** How far lines of a box stand apart, where there is room. */
const APART = 9;
const CORNER = 14;

/** Ends are spread along a box's edge in the order of where they lead, so that they do not cross; those of one trunk meet in one point. */
export function portsOf(routes: readonly Route[]): (route: Route) => Ports {
  const edges = new Map<string, End[]>();
  for (const end of routes.flatMap(endsOf)) {
    const ends = edges.get(end.edge);
    if (ends) ends.push(end);
    else edges.set(end.edge, [end]);
  }
  const upper = new Map<Route, number>();
  const lower = new Map<Route, number>();
  for (const ends of edges.values()) {
    const trunks = [...new Set(ends.map(({ trunk }) => trunk))];
    const rank = new Map(
      trunks.sort((a, b) => a - b).map((trunk, index) => [trunk, index]),
    );
    const middle = (trunks.length - 1) / 2;
    for (const { route, at, box, trunk } of ends) {
      const step = Math.min(APART, (box.width / 2 - CORNER) / (middle || 1));
      const x = middleOf(box).x + ((rank.get(trunk) ?? 0) - middle) * step;
      (at === "upper" ? upper : lower).set(route, x);
    }
  }
  return (route) => ({
    upper: upper.get(route) ?? middleOf(route.upper.box).x,
    lower: lower.get(route) ?? middleOf(route.lower.box).x,
  });
}

function endsOf(route: Route): readonly End[] {
  const { upper, lower, bends } = route;
  const lane = laneOf(route.line.family);
  const trunk = (towards: number): number => Math.round(towards) * 10 + lane;
  // A line to a box of the same tier leaves by the upper edge, over those between.
  const side = upper.tier === lower.tier ? "above" : "below";
  return [
    {
      route,
      at: "upper",
      box: upper.box,
      edge: `${side} ${upper.box.node.id}`,
      trunk: trunk(bends[0]?.x ?? middleOf(lower.box).x),
    },
    {
      route,
      at: "lower",
      box: lower.box,
      edge: `above ${lower.box.node.id}`,
      trunk: trunk(bends.at(-1)?.x ?? middleOf(upper.box).x),
    },
  ];
}
