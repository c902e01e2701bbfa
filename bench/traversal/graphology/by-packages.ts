import {
  allSimplePaths,
  bfsFromNode,
  shortestPath,
} from "../../peers/index.js";
import type { Contender } from "../contender.js";
import { inThisProcess, way } from "../in-this-process.js";
import { ALONG, AROUND, PARLIAMENT } from "../questions.js";
import { filtered, hopsOf, type Families, type Whole } from "./graph.js";

/** The packages, as they are used where every question may have another day. */
export const COPIED = "graphology, a copy for each question";
/** It cannot be asked about another day. */
export const BEFOREHAND = "graphology, filtered beforehand";

/** The packages, on a copy of what counts: made for each question, as where every question may have another day. */
export function graphologyCopied(
  graph: Whole,
  bodies: readonly string[],
): Contender {
  return byPackages(COPIED, (families) => filtered(graph, families), bodies);
}

/** The packages, on copies made beforehand: the day and the families are known, and no other can be asked about. */
export function graphologyBeforehand(
  graph: Whole,
  bodies: readonly string[],
): Contender {
  const [around, along] = [filtered(graph, AROUND), filtered(graph, ALONG)];
  return byPackages(
    BEFOREHAND,
    (families) => (families === AROUND ? around : along),
    bodies,
  );
}

function byPackages(
  name: string,
  graphOf: (families: Families) => Whole,
  bodies: readonly string[],
): Contender {
  return inThisProcess(
    name,
    {
      "three-hop neighbourhood": way(
        (id) => {
          const distances = new Map<string, number>();
          bfsFromNode(
            graphOf(AROUND),
            id,
            (body, _, distance) => {
              distances.set(body, distance);
              return distance === 3;
            },
            { mode: "directed" },
          );
          return distances;
        },
        (distances) =>
          [...distances].map(([body, distance]) => `${distance} ${body}`),
      ),
      "shortest line": way(
        (id) => shortestPath(graphOf(ALONG), id, PARLIAMENT),
        hopsOf,
      ),
      "all lines to 6 hops": way(
        (id) => allSimplePaths(graphOf(ALONG), id, PARLIAMENT, { maxDepth: 6 }),
        (lines) => lines.map((line) => line.join(" > ")),
      ),
    },
    bodies,
  );
}
