import { persistedExchange } from "@urql/exchange-persisted";
import { hashOf } from "placegraph/client";
import { cacheExchange, Client, fetchExchange } from "urql";
import { askedExchange } from "../share/asked.js";

/**
 * The public API, asked as any other client would: by GET with the hash of a stored operation, so that browsers and proxies may keep answers.
 * Answers are kept by operation and variables, so those of two days never mix.
 */
export const api = new Client({
  url: "/graphql",
  preferGetMethod: true,
  fetchOptions: { headers: { "apollo-require-preflight": "true" } },
  exchanges: [
    askedExchange,
    cacheExchange,
    persistedExchange({
      preferGetForPersistedQueries: true,
      // The hash is of another printing of the text, so the text cannot be sent after it: a server of another version asks for a reload.
      enforcePersistedQueries: true,
      generateHash: (_, document) => Promise.resolve(hashOf(document) ?? ""),
    }),
    fetchExchange,
  ],
});
