import { holdsAt } from "../../src/domain/time.js";
import { MOST_HOPS } from "../../src/domain/tracing/find-paths.js";
import { bodiesOf } from "../../src/domain/tracing/path.js";
import { shortestIn, traceIn } from "../../src/domain/tracing/trace.js";
import { KnownLines } from "../../src/graphql/tracing/known-lines.js";
import { knownLines } from "../../src/graphql/tracing/lines-around.js";
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

/** As where a day, or a body, is asked about for the first time: of the lines from it nothing is known. */
export const NOTHING_KEPT = "placegraph, nothing kept";

/** The lines through the families asked about, on the day asked about. */
type Lines = () => KnownLines;

/** The port of the embedded engine, and above it the domain's own tracing: what the API's resolvers call, without the turns they leave to others. */
export function placegraph(
  store: AtOnce,
  bodies: readonly string[],
): Contender {
  const around = { asOf: DAY, families: AROUND, direction: "BOTH" } as const;
  return inThisProcess(
    "placegraph",
    {
      ...linesToParliament(() => knownLines(store, ALONG, DAY)),
      "point read": way(
        (id) => {
          const body = store.single.organisation(id);
          if (body === null) throw new Error(`There is no ${id}.`);
          return { name: body.name, inForce: holdsAt(body.validity, DAY) };
        },
        ({ name, inForce }) => [name, String(inForce)],
      ),
      "one hop": way(
        (id) => {
          const { items } = store.single.relationshipsOf(around, EVERY_ONE)(id);
          return items.map(({ node }) =>
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
    },
    bodies,
  );
}

export function placegraphAnew(
  store: AtOnce,
  bodies: readonly string[],
): Contender {
  const lines = () => new KnownLines(store, ALONG, DAY, MOST_BODIES);
  return inThisProcess(NOTHING_KEPT, linesToParliament(lines), bodies);
}

function linesToParliament(linesAsked: Lines) {
  const toParliament = (from: string, maxHops: number) => {
    const lines = linesAsked();
    lines.lookAround(from, maxHops);
    return [{ from, to: PARLIAMENT, through: ALONG, maxHops }, lines] as const;
  };
  return {
    "shortest line": way(
      (id) => shortestIn(...toParliament(id, MOST_HOPS)),
      (line) => [String(line?.hops.length ?? 0)],
    ),
    "all lines to 6 hops": way(
      (id) => traceIn(...toParliament(id, 6)).paths,
      (found) =>
        found.map((line) =>
          bodiesOf(line)
            .map((body) => body.id)
            .join(" > "),
        ),
    ),
  };
}
