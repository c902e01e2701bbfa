import type { Section } from "../part.js";
import { table } from "../report/numbers.js";
import type { OfEach } from "./contenders/contender.js";
import { type Latency, ratio } from "./latency.js";
import type { Place, Result } from "./result.js";
import { barsOf } from "./bars.js";
import { aimsOf } from "./verdicts.js";

/** What the results were measured on. */
export interface Setting {
  /** Of the database: Neo4j/5.26.12 */
  readonly server: string;
  readonly driver: string;
}

/** The results as a section of the page. */
export function report(
  { server, driver }: Setting,
  names: Names,
  results: readonly Result[],
): Omit<Section, "title"> {
  const text = `${server}, which shares the machine; neo4j-driver ${driver}. Milliseconds at the median and the 95th percentile. placegraph on
Neo4j has answered the like before, as it has in a process that serves, and still asks the database which release is served.

### In process

${latencies(names, results, "inProcess")}

### Over HTTP

${latencies(names, results, "overHttp")}

### Statements sent

${statements(names, results)}

### The port alone

One call of the port of placegraph's engine on Neo4j, in process, nothing remembered and without GraphQL, where one call reads the same bodies and
relationships, whole.

${portAlone(names, results)}`;
  return {
    text,
    aims: [...aimsOf(results, "engine"), ...aimsOf(results, "anew")],
    bars: [...barsOf(results, "engine"), ...barsOf(results, "anew")],
  };
}

type Names = OfEach<string>;

function latencies(
  { cypher, engine, anew, peer, embedded, replica }: Names,
  results: readonly Result[],
  place: Place,
): string {
  return table([
    ["", cypher, engine, "÷ Cypher", anew, "÷ Cypher", peer, embedded, replica],
    ...results.map((result) => {
      const at = result[place];
      return [
        result.operation,
        shown(at.cypher),
        shown(at.engine),
        ratio(at.engine, at.cypher).toFixed(2),
        shown(at.anew),
        ratio(at.anew, at.cypher).toFixed(2),
        shown(at.peer),
        shown(at.embedded),
        shown(at.replica),
      ];
    }),
  ]);
}

function statements(
  { cypher, engine, anew, peer }: Names,
  results: readonly Result[],
): string {
  return table([
    ["", "root fields", cypher, engine, anew, peer],
    ...results.map(({ operation, rootFields, statements: sent }) => [
      operation,
      ...[rootFields, sent.cypher, sent.engine, sent.anew, sent.peer].map(
        String,
      ),
    ]),
  ]);
}

function portAlone({ cypher }: Names, results: readonly Result[]): string {
  return table([
    ["", cypher, "the port", "÷ Cypher"],
    ...results.flatMap(({ operation, port }) =>
      port === null
        ? []
        : [
            [
              operation,
              shown(port.cypher),
              shown(port.call),
              ratio(port.call, port.cypher).toFixed(2),
            ],
          ],
    ),
  ]);
}

function shown({ p50, p95 }: Latency): string {
  return `${milliseconds(p50)} / ${milliseconds(p95)}`;
}

function milliseconds(time: number): string {
  return time.toFixed(time < 1 ? 2 : 1);
}
