import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import Fastify, { LogController, type FastifyInstance } from "fastify";
import { createContext, type Context } from "../graphql/context.js";
import { createSchema } from "../graphql/schema.js";
import { OPERATIONS_FOLDER } from "../paths.js";
import type { GraphStore } from "../store/graph-store.js";
import { drainOnClose } from "./drain.js";
import { errorFormatter } from "./errors.js";
import { answerHttpError, answerHttpErrors } from "./http-errors.js";
import { readExampleOperations } from "./example-operations.js";
import { addGraphiqlAssets } from "./graphiql.js";
import { addGraphqlRoute } from "./graphql-route.js";
import { addHealthRoutes } from "./health.js";
import { DEFAULT_LIMITS, limitsPlugin, type Limits } from "./limits.js";
import { queriesOnlyPlugin } from "./queries-only.js";

/** No operation within the limits comes near this many bytes. */
const BODY_LIMIT = 256 * 1024;

/** Milliseconds in which a request must have arrived whole. */
const REQUEST_TIMEOUT = 30_000;

export interface ServerOptions {
  /** Read from, never closed: whoever opened it closes it. */
  readonly store: GraphStore;
  readonly logLevel?: string;
  /** Where log lines go. Default: standard output. */
  readonly logTo?: { write(line: string): void };
  readonly limits?: Partial<Limits>;
  /** What day an operation without `asOf` is answered for. Default: the clock. */
  readonly now?: () => Date;
  /** The folder of the operations in GraphiQL's tabs. */
  readonly operations?: string;
}

/** The HTTP server, not yet listening. */
export async function createServer(
  options: ServerOptions,
): Promise<FastifyInstance> {
  const {
    store,
    logLevel = "info",
    logTo,
    now = () => new Date(),
    operations = OPERATIONS_FOLDER,
  } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const logger = {
    level: logLevel,
    ...(logTo === undefined ? {} : { stream: logTo }),
  };
  const app = Fastify({
    logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT,
    // A malformed address is refused before any route, and so before the app's own handler.
    frameworkErrors: (error, request, reply) => {
      answerHttpError(error, request, reply);
    },
  });
  answerHttpErrors(app);
  const apollo = createApollo(app, limits);
  await apollo.start();
  drainOnClose(app);
  addHealthRoutes(app, store);
  addGraphiqlAssets(app, readExampleOperations(operations));
  await addGraphqlRoute(app, apollo, (until) =>
    createContext(store.reader(until), now()),
  );
  app.addHook("onClose", () => apollo.stop());
  return app;
}

/** Apollo with nothing that calls out, and without the cache control that would run for every field. */
function createApollo(
  app: FastifyInstance,
  limits: Limits,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: createSchema(),
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    formatError: errorFormatter(app.log, limits),
    logger: app.log,
    plugins: [
      queriesOnlyPlugin(),
      limitsPlugin(limits),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
