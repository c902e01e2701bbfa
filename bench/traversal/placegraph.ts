import { holdsAt } from "../../src/domain/time.js";
import { waysThrough } from "../../src/domain/tracing/answering.js";
import { linesIn } from "../../src/domain/tracing/drawn-lines.js";
import { MOST_HOPS } from "../../src/domain/tracing/find-paths.js";
import { bodiesOf } from "../../src/domain/tracing/path.js";
import { traceIn } from "../../src/domain/tracing/trace.js";
import { MOST_BODIES } from "../../src/graphql/tracing/surroundings.js";
import type { AtOnce } from "../../src/store/graph-store.js";
import type { Contender } from "./contender.js";
import { inThisProcess, way } from "./in-this-process.js";
import { ALONG, AROUND, DAY, PARLIAMENT } from "./questions.js";

const EVERY_ONE = {
  first: MOST_BODIES,
  after: null,
  orderBy: "ID",
  count: false,
} as const;

/** The port of the embedded engine, and above it the domain's own tracing: what the API's resolvers call, without the turns they leave to others. */
export function placegraph(
  store: AtOnce,
  bodies: readonly string[],
): Contender {
  const around = { asOf: DAY, families: AROUND, direction: "BOTH" } as const;
  const along = waysThrough(ALONG).map((one) => ({ ...one, asOf: DAY }));

  const lines = (from: string, maxHops: number, maxPaths?: number) => {
    const found = store.neighbourhood([from], along, maxHops + 1, MOST_BODIES);
    const question = { from, to: PARLIAMENT, through: ALONG, maxHops };
    return traceIn(question, linesIn(found, ALONG), maxPaths).paths;
  };

  return inThisProcess(
    "placegraph",
    {
      "point read": way(
        (id) => {
          const [body] = store.organisations([id]);
          if (body == null) throw new Error(`There is no ${id}.`);
          return { name: body.name, inForce: holdsAt(body.validity, DAY) };
        },
        ({ name, inForce }) => [name, String(inForce)],
      ),
      "one hop": way(
        (id) => {
          const [page] = store.relationshipsOf([id], around, EVERY_ONE);
          return (page?.items ?? []).map(({ node }) =>
            node.from === id ? node.to : node.from,
          );
        },
        (ids) => [...new Set(ids)],
      ),
      "three-hop neighbourhood": way(
        (id) => store.neighbourhood([id], [around], 3, MOST_BODIES),
        ({ nodes }) =>
          nodes.map(
            ({ organisation, distance }) => `${distance} ${organisation.id}`,
          ),
      ),
      "shortest line": way(
        (id) => lines(id, MOST_HOPS, 1),
        ([line]) => [String(line?.hops.length ?? 0)],
      ),
      "all lines to 6 hops": way(
        (id) => lines(id, 6),
        (found) =>
          found.map((line) =>
            bodiesOf(line)
              .map((body) => body.id)
              .join(" > "),
          ),
      ),
    },
    bodies,
  );
}
