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
import { OPERATIONS_FOLDER, WEB_FOLDER } from "../paths.js";
import type { GraphStore } from "../store/graph-store.js";
import { packageVersion } from "../version.js";
import { conditionalGetPlugin } from "./caching/conditional-get.js";
import { AskedBefore } from "./answering/asked-before.js";
import { compiledExecutionPlugin } from "./answering/compiled-execution.js";
import { DEFAULT_KEPT, KeptAnswers } from "./answering/kept-answers.js";
import { stringifyAnswer } from "./answering/written-answers.js";
import { addCompression } from "./compression.js";
import { answerConnectionError } from "./connection-errors.js";
import { addCors, type CorsOrigins } from "./cors.js";
import { drainOnClose } from "./drain.js";
import { errorFormatter } from "./errors.js";
import { addExplorer } from "./explorer.js";
import { addGraphiql } from "./graphiql/graphiql.js";
import { answerHttpError, answerHttpErrors } from "./http-errors.js";
import { addGraphqlRoute } from "./graphql-route.js";
import { addHealthRoutes } from "./health.js";
import { DEFAULT_LIMITS, limitsPlugin, type Limits } from "./limits.js";
import { knownOperations } from "./persisted/known-operations.js";
import { persistedQueries } from "./persisted/persisted-queries.js";
import { readOperations } from "./persisted/read-operations.js";
import { NO_SCHEMAS } from "./no-schemas.js";
import { queriesOnlyPlugin } from "./queries-only.js";
import { readerFor, type ContextOf } from "./reader-for.js";
import { addViewRoute } from "./view/view-route.js";

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
  /** The folder of the operations in GraphiQL's tabs; they can be asked for by hash, like those of the client. */
  readonly operations?: string;
  /** The folder of the explorer's build. */
  readonly web?: string;
  /** Whose pages may ask, beside those served here. */
  readonly corsOrigins?: CorsOrigins;
  /** Characters of answers that are kept, to be given again while the data and the day are the same. 0: none. */
  readonly keptAnswers?: number;
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
    web = WEB_FOLDER,
    corsOrigins = [],
    keptAnswers = DEFAULT_KEPT,
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
    schemaController: NO_SCHEMAS,
    // A malformed address is refused before any route, and so before the app's own handler.
    frameworkErrors: (error, request, reply) => {
      answerHttpError(error, request, reply);
    },
    clientErrorHandler: answerConnectionError,
  });
  await addCompression(app);
  await addCors(app, corsOrigins);
  answerHttpErrors(app);
  const stored = readOperations(operations);
  const askedBefore = new AskedBefore(new KeptAnswers(keptAnswers));
  const apollo = createApollo(
    app,
    limits,
    () => knownOperations(stored),
    askedBefore,
  );
  await apollo.start();
  drainOnClose(app);
  addHealthRoutes(app, store);
  await addExplorer(app, web);
  addGraphiql(app, stored);
  const context: ContextOf = (reply) =>
    createContext(readerFor(store, reply), now());
  await addGraphqlRoute(app, apollo, context, askedBefore);
  addViewRoute(app, packageVersion(), context);
  app.addHook("onClose", () => apollo.stop());
  return app;
}

/** Apollo with nothing that calls out, and without the cache control that would run for every field. */
function createApollo(
  app: FastifyInstance,
  limits: Limits,
  known: () => ReadonlyMap<string, string>,
  askedBefore: AskedBefore,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: createSchema(),
    introspection: true,
    persistedQueries: persistedQueries(known),
    stringifyResult: stringifyAnswer,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    formatError: errorFormatter(app.log, limits),
    logger: app.log,
    plugins: [
      queriesOnlyPlugin(),
      limitsPlugin(limits),
      conditionalGetPlugin(packageVersion()),
      // After the one that may say that an answer is as before.
      compiledExecutionPlugin(askedBefore),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
