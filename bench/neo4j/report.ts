import { cpus } from "node:os";
import { format } from "prettier";
import type { OfEach } from "./contenders/contender.js";
import { type Latency, ratio } from "./latency.js";
import type { Place, Result } from "./result.js";
import { verdicts } from "./verdicts.js";

/** What the results were measured on. */
export interface Setting {
  /** Of the database: Neo4j/5.26.12 */
  readonly server: string;
  readonly driver: string;
  /** Version of the data. */
  readonly data: string;
}

/** The results as a page of Markdown. */
export function report(
  { server, driver, data }: Setting,
  names: Names,
  results: readonly Result[],
): Promise<string> {
  const page = `# Ten operations on Neo4j, beside peers

Written by \`npm run bench:neo4j\`. What is asked of whom, and what differs between them, is in [README.md](README.md).
Node ${process.version}; ${cpus().length} cores, which the database shares; ${server}; neo4j-driver ${driver}; data ${data}.
Milliseconds at the median and the 95th percentile. Numbers of two runs do not compare; ratios within one do.

## In this process

${latencies(names, results, "inProcess")}

## Over HTTP

${latencies(names, results, "overHttp")}

## Statements sent

${statements(names, results)}

## The port alone, in this process

One call of the port of placegraph's engine on Neo4j, nothing remembered and without GraphQL, where one call reads the same bodies and relationships, whole.

${portAlone(names, results)}

## Aims

When placegraph has answered the like before, as it has in a process that serves; it still asks the database which release is served:

${verdicts(results, "engine").join("\n")}

With nothing remembered:

${verdicts(results, "anew").join("\n")}
`;
  return format(page, { parser: "markdown" });
}

type Names = OfEach<string>;

function latencies(
  { cypher, engine, anew, peer, embedded, replica }: Names,
  results: readonly Result[],
  place: Place,
): string {
  return table(
    ["", cypher, engine, "÷ Cypher", anew, "÷ Cypher", peer, embedded, replica],
    results.map((result) => {
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
  );
}

function statements(
  { cypher, engine, anew, peer }: Names,
  results: readonly Result[],
): string {
  return table(
    ["", "root fields", cypher, engine, anew, peer],
    results.map(({ operation, rootFields, statements: sent }) => [
      operation,
      rootFields,
      sent.cypher,
      sent.engine,
      sent.anew,
      sent.peer,
    ]),
  );
}

function portAlone({ cypher }: Names, results: readonly Result[]): string {
  return table(
    ["", cypher, "the port", "÷ Cypher"],
    results.flatMap(({ operation, port }) =>
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
  );
}

function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.join(" | ")} |`;
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map(line).join("\n");
}

function shown({ p50, p95 }: Latency): string {
  return `${milliseconds(p50)} / ${milliseconds(p95)}`;
}

function milliseconds(time: number): string {
  return time.toFixed(time < 1 ? 2 : 1);
}
