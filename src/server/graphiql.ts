import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { FastifyInstance } from "fastify";

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
const CONTENT_SECURITY_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:";

export const GRAPHIQL_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>placegraph</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/graphiql/graphiql.css" />
    <style>
      body { margin: 0; }
      #graphiql { height: 100vh; }
    </style>
  </head>
  <body>
    <div id="graphiql">Loading…</div>
    <script src="/graphiql/react.js"></script>
    <script src="/graphiql/react-dom.js"></script>
    <script src="/graphiql/graphiql.js"></script>
    <script src="/graphiql/start.js"></script>
  </body>
</html>
`;

/** GraphiQL's page, to be answered at the GraphQL address when a browser asks for it. */
export const GRAPHIQL_HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": CONTENT_SECURITY_POLICY,
};

/** The files that the page asks for, with the example operations in its tabs. */
export function addGraphiqlAssets(
  app: FastifyInstance,
  operations: readonly string[],
): void {
  for (const asset of ASSETS)
    app.get(`/graphiql/${asset.name}`, (_, reply) =>
      reply
        .type(asset.type)
        .header("cache-control", "max-age=3600")
        .send(read(asset)),
    );
  app.get("/graphiql/start.js", (_, reply) =>
    reply.type(JAVASCRIPT).send(startScript(operations)),
  );
}

function read(asset: (typeof ASSETS)[number]): Buffer {
  return readFileSync(
    join(dirname(resolve(`${asset.package}/package.json`)), asset.file),
  );
}

function startScript(operations: readonly string[]): string {
  const tabs = operations.map((query) => ({ query }));
  return `ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: "/graphql" }),
    query: new URLSearchParams(location.search).get("query") ?? undefined,
    variables: new URLSearchParams(location.search).get("variables") ?? undefined,
    defaultTabs: ${tabs.length === 0 ? "undefined" : JSON.stringify(tabs, null, 2)},
  }),
);
`;
}
