import {
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLRequestContext,
  type GraphQLRequestContextResponseForOperation,
} from "@apollo/server";
import type { Context } from "../../graphql/context.js";
import { dependsOnTheMoment } from "../answering/depends-on-the-moment.js";
import { ASK_EACH_TIME, etagOf, isNamedBy } from "./etag.js";

type Resolved = GraphQLRequestContextResponseForOperation<Context>;

/**
 * Ties answers to GET to what decides them. A caller that names the tag is told "as before" without the operation being run:
 * a tag is only ever given to an answer without errors, and what decides an answer gives the same one again.
 * By then the operation was parsed, validated and held to the limits, so that a refusal is never "as before".
 */
export function conditionalGetPlugin(
  packageVersion: string,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: ({ request: { http } }) => {
      if (http?.method !== "GET") return Promise.resolve();
      let etag: string | null = null;
      return Promise.resolve({
        responseForOperation: async (asked) => {
          etag = await etagOfAnswer(asked, packageVersion);
          if (etag === null) return null;
          if (!isNamedBy(etag, http.headers.get("if-none-match"))) return null;
          return {
            http: { status: 304, headers: new HeaderMap() },
            body: { kind: "single", singleResult: {} },
          };
        },
        willSendResponse: (answered) => {
          const { headers } = answered.response.http;
          headers.set("cache-control", "no-store");
          if (etag === null || !isSuccess(answered)) return Promise.resolve();
          headers.set("cache-control", ASK_EACH_TIME);
          headers.set("etag", etag);
          return Promise.resolve();
        },
      });
    },
  };
}

/** Null where the store cannot say what data it holds: then the answer says why, where it needs the store. */
async function etagOfAnswer(
  { contextValue, document, source, operationName, request }: Resolved,
  packageVersion: string,
): Promise<string | null> {
  const { store, loaders, today } = contextValue;
  try {
    const { version } = await loaders.dataset();
    return etagOf([
      packageVersion,
      store.engine,
      dependsOnTheMoment(document) ? (store.copy ?? null) : null,
      version,
      today,
      source,
      operationName,
      request.variables ?? null,
    ]);
  } catch {
    return null;
  }
}

function isSuccess({ errors, response }: GraphQLRequestContext<Context>) {
  return (errors ?? []).length === 0 && response.body?.kind === "single";
}
