import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Context } from "../../graphql/context.js";
import { findView } from "../../graphql/view/find-view.js";
import { ASK_EACH_TIME, etagOf, isNamedBy } from "../caching/etag.js";
import { pageHeaders } from "../page-headers.js";
import type { ContextOf } from "../reader-for.js";
import { readAddress, type Address } from "./address.js";
import { citeView } from "./cited-view.js";
import { fileName } from "./file-name.js";
import { readArguments, type Asked } from "./read-arguments.js";

interface Route {
  readonly Params: { readonly "*": string };
  readonly Querystring: Readonly<Record<string, unknown>>;
}

/** A view is a picture or a table, and loads nothing. */
const HEADERS = pageHeaders(
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
);

/** Views as files, for tools that do not speak GraphQL: /view/icb:QWO.graphml?depth=2. */
export function addViewRoute(
  app: FastifyInstance,
  packageVersion: string,
  context: ContextOf,
): void {
  app.get("/view/*", async (request: FastifyRequest<Route>, reply) => {
    // Only a success may be kept.
    reply.headers({ ...HEADERS, "cache-control": "no-store" });
    const address = readAddress(request.params["*"]);
    const asker = context(reply);
    const asked = readArguments(address, request.query, asker.today);
    const { version } = await asker.loaders.dataset();
    const etag = etagOf([
      packageVersion,
      asker.store.engine,
      version,
      address.suffix,
      asked,
    ]);
    if (isNamedBy(etag, request.headers["if-none-match"]))
      return asBefore(reply.code(304), etag).send();
    const text = await answer(address, asked, asker, reply);
    return asBefore(reply, etag).send(text);
  });
}

function asBefore(reply: FastifyReply, etag: string): FastifyReply {
  return reply.headers({ etag, "cache-control": ASK_EACH_TIME });
}

async function answer(
  address: Address,
  { view, way }: Asked,
  context: Context,
  reply: FastifyReply,
): Promise<string> {
  const cited = await citeView(await findView(view, context), context);
  const name = fileName(cited.seen, address, way);
  const text = await way.write(cited);
  reply
    .type(address.format.mediaType)
    .header("content-disposition", `inline; filename="${name}"`);
  return text;
}
