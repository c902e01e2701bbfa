import { Kind, parse } from "graphql";
import type { GraphStore } from "../../src/store/graph-store.js";
import {
  type Contender,
  forEach,
  type OfEach,
  type Served,
} from "./contenders/contender.js";
import { latencyOf } from "./latency.js";
import { measureInTurns, type Way } from "./in-turns.js";
import type { Operation } from "./operation.js";
import { post } from "./post.js";
import type { Result } from "./result.js";
import { statementsOf } from "./statements.js";

/** Counts the statements of an operation, and measures it in this process and over HTTP. */
export async function benchOperation(
  operation: Operation,
  contenders: OfEach<Contender>,
  servers: OfEach<Served>,
  store: GraphStore,
): Promise<Result> {
  const statements = await forEach(contenders, (contender) =>
    statementsOf(() => contender.ask(operation)),
  );

  const here = await forEach(contenders, (contender) =>
    wayOf(() => contender.ask(operation)),
  );
  const { port, portCypher } = operation;
  const alone = port === undefined ? null : wayOf(() => port(store.reader()));
  const beside =
    portCypher === undefined
      ? null
      : wayOf(() =>
          contenders.cypher.ask({ ...operation, cypher: portCypher }),
        );
  await measureInTurns(
    [...Object.values(here), alone, beside].filter((way) => way !== null),
  );

  const http = await forEach(servers, ({ url, bodyOf }) =>
    wayOf(() => post(url, bodyOf(operation))),
  );
  await measureInTurns(Object.values(http));

  return {
    operation: operation.name,
    rootFields: rootFieldsOf(operation.graphql),
    statements,
    inProcess: await forEach(here, ({ times }) => latencyOf(times)),
    overHttp: await forEach(http, ({ times }) => latencyOf(times)),
    port:
      alone === null
        ? null
        : {
            call: latencyOf(alone.times),
            cypher: latencyOf((beside ?? here.cypher).times),
          },
  };
}

function wayOf(ask: () => Promise<unknown>): Way {
  return { ask, times: [] };
}

function rootFieldsOf(graphql: string): number {
  const [query] = parse(graphql).definitions;
  return query?.kind === Kind.OPERATION_DEFINITION
    ? query.selectionSet.selections.length
    : 0;
}
