import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client/core";
import { Client, fetchExchange } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { describe, expect, it } from "vitest";
import {
  apolloCacheOptions,
  datedKey,
  graphcacheOptions,
  ViewDocument,
} from "../../client/index.js";
import { running } from "../http/running.js";

const server = await running();

/** The view of a board, and of its last and first days those of what followed it. */
const LAST_DAY = { root: "icb:QNV", asOf: "2026-03-31" };
const DAY_AFTER = { root: "icb:QNV", asOf: "2026-04-01" };

describe("a normalised cache keyed by id and day", () => {
  it("knows a body by both, and not at all where the day was not asked for", () => {
    expect(datedKey({ id: "icb:QNV", asOf: "2026-03-31" })).toBe(
      "icb:QNV@2026-03-31",
    );
    expect(datedKey({ id: "icb:QNV" })).toBeNull();
  });

  it("keeps two days of one body apart in Apollo Client", async () => {
    const client = new ApolloClient({
      link: new HttpLink({ uri: server.url }),
      cache: new InMemoryCache(apolloCacheOptions),
    });
    const inForceOn = async (variables: typeof LAST_DAY) => {
      const asked = { query: ViewDocument, variables };
      await client.query(asked);
      return client.readQuery(asked)?.relationshipView.root.inForce;
    };
    expect(await inForceOn(LAST_DAY)).toBe(true);
    expect(await inForceOn(DAY_AFTER)).toBe(false);
    expect(await inForceOn(LAST_DAY)).toBe(true);
    expect(JSON.stringify(client.extract())).toContain(
      "IntegratedCareBoard:icb:QNV@2026-03-31",
    );
  });

  it("keeps two days of one body apart in urql's normalised cache, and asks the server for each once", async () => {
    let requests = 0;
    const client = new Client({
      url: server.url,
      preferGetMethod: false,
      fetch: (...asked) => {
        requests++;
        return fetch(...asked);
      },
      exchanges: [cacheExchange(graphcacheOptions), fetchExchange],
    });
    const inForceOn = async (variables: typeof LAST_DAY) => {
      const { data } = await client.query(ViewDocument, variables);
      return data?.relationshipView.root.inForce;
    };
    expect(await inForceOn(LAST_DAY)).toBe(true);
    expect(await inForceOn(DAY_AFTER)).toBe(false);
    expect(await inForceOn(LAST_DAY)).toBe(true);
    expect(requests).toBe(2);
  });
});
