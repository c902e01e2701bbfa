import serveFiles from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import { ASK_EACH_TIME } from "./caching/etag.js";
import { pageHeaders } from "./page-headers.js";

const PAGE = pageHeaders(
  [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    "form-action 'self'",
  ].join("; "),
);

/** The name of an asset is of its content: under it there is never anything else. */
const FOR_EVER = "public, max-age=31536000, immutable";

const NOT_BUILT = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>placegraph</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <h1>placegraph</h1>
    <p>The explorer has not been built. Build it with <code>npm run build</code>, and start the server again.</p>
    <p>GraphQL is answered at <code>/graphql</code>; <a href="/graphiql">GraphiQL</a> writes queries with you.</p>
  </body>
</html>
`;

/** The explorer at the root: the files of its build, compressed beforehand where the build did so. */
export async function addExplorer(
  app: FastifyInstance,
  folder: string,
): Promise<void> {
  if (!existsSync(join(folder, "index.html"))) {
    app.get("/", (_, reply) =>
      reply
        .type("text/html; charset=utf-8")
        .headers({ ...PAGE, "cache-control": ASK_EACH_TIME })
        .send(NOT_BUILT),
    );
    return;
  }
  await app.register(serveFiles, {
    root: folder,
    // A route for each file, so that any other address is answered as what it is: nothing.
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    decorateReply: false,
    setHeaders: (reply, path) => {
      const isAsset = path.startsWith(join(folder, "assets", sep));
      for (const [name, value] of Object.entries(PAGE))
        reply.setHeader(name, value);
      reply.setHeader("cache-control", isAsset ? FOR_EVER : ASK_EACH_TIME);
    },
  });
}
