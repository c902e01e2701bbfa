import type { FastifyInstance } from "fastify";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pageHeaders } from "../page-headers.js";
import { GRAPHIQL_PAGE } from "./page.js";
import { startScript } from "./start-script.js";

const JAVASCRIPT = "text/javascript; charset=utf-8";

/** Everything the page needs, from installed packages: it works with no network. */
const ASSETS = [
  {
    name: "react.js",
    package: "react",
    file: "umd/react.production.min.js",
    type: JAVASCRIPT,
  },
  {
    name: "react-dom.js",
    package: "react-dom",
    file: "umd/react-dom.production.min.js",
    type: JAVASCRIPT,
  },
  {
    name: "graphiql.js",
    package: "graphiql",
    file: "graphiql.min.js",
    type: JAVASCRIPT,
  },
  {
    name: "graphiql.css",
    package: "graphiql",
    file: "graphiql.min.css",
    type: "text/css; charset=utf-8",
  },
];

const { resolve } = createRequire(import.meta.url);

/** The browser holds the page to what this server serves. */
const PAGE = pageHeaders(
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:",
);

/** GraphiQL at /graphiql, with the stored operations in its tabs. */
export function addGraphiql(
  app: FastifyInstance,
  operations: readonly string[],
): void {
  app.get("/graphiql", (_, reply) =>
    reply.type("text/html; charset=utf-8").headers(PAGE).send(GRAPHIQL_PAGE),
  );
  app.get("/graphiql/start.js", (_, reply) =>
    reply.type(JAVASCRIPT).send(startScript(operations)),
  );
  for (const asset of ASSETS)
    app.get(`/graphiql/${asset.name}`, (_, reply) =>
      reply
        .type(asset.type)
        .header("cache-control", "max-age=3600")
        .send(read(asset)),
    );
}

function read(asset: (typeof ASSETS)[number]): Buffer {
  return readFileSync(
    join(dirname(resolve(`${asset.package}/package.json`)), asset.file),
  );
}
