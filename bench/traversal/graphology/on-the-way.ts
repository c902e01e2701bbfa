import { holdsAt } from "../../../src/domain/time.js";
import type { Contender } from "../contender.js";
import { inThisProcess, way } from "../in-this-process.js";
import { ALONG, AROUND, DAY, PARLIAMENT } from "../questions.js";
import { counts, hopsOf, type Whole } from "./graph.js";

/** Dates and families tested edge by edge, by hand over its `forEachEdge`: its packages take no test. */
export function graphologyOnTheWay(
  graph: Whole,
  bodies: readonly string[],
): Contender {
  const others = (id: string): string[] => {
    const found: string[] = [];
    graph.forEachEdge(id, (_, edge, from, to) => {
      if (counts(edge, AROUND)) found.push(from === id ? to : from);
    });
    return found;
  };
  const answeredTo = (id: string): string[] => {
    const found: string[] = [];
    graph.forEachOutboundEdge(id, (_, edge, _from, to) => {
      if (counts(edge, ALONG)) found.push(to);
    });
    return found;
  };
  return inThisProcess(
    "graphology, filtering on the way",
    {
      "point read": way(
        (id) => {
          const { name, validity } = graph.getNodeAttributes(id);
          return { name, inForce: holdsAt(validity, DAY) };
        },
        ({ name, inForce }) => [name, String(inForce)],
      ),
      "one hop": way(others, (ids) => [...new Set(ids)]),
      "three-hop neighbourhood": way(
        (id) => {
          const distances = new Map([[id, 0]]);
          for (const [body, distance] of distances)
            if (distance < 3)
              for (const other of others(body))
                if (!distances.has(other)) distances.set(other, distance + 1);
          return distances;
        },
        (distances) =>
          [...distances].map(([body, distance]) => `${distance} ${body}`),
      ),
      "shortest line": way((id) => {
        const before = new Map<string, string | null>([[id, null]]);
        for (const [body] of before) {
          if (body === PARLIAMENT) return wayBack(before, body);
          for (const next of answeredTo(body))
            if (!before.has(next)) before.set(next, body);
        }
        return null;
      }, hopsOf),
      "all lines to 6 hops": way(
        (id) => {
          const lines: string[][] = [];
          const extend = (line: readonly string[], body: string): void => {
            if (body === PARLIAMENT) lines.push([...line]);
            else if (line.length <= 6)
              for (const next of new Set(answeredTo(body)))
                if (!line.includes(next)) extend([...line, next], next);
          };
          extend([id], id);
          return lines;
        },
        (lines) => lines.map((line) => line.join(" > ")),
      ),
    },
    bodies,
  );
}

function wayBack(
  before: ReadonlyMap<string, string | null>,
  end: string,
): string[] {
  const line: string[] = [];
  for (
    let body: string | null = end;
    body !== null;
    body = before.get(body) ?? null
  )
    line.unshift(body);
  return line;
}
