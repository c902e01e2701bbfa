import { describe, expect, it } from "vitest";
import { SMALL_GRAPH } from "../generators/small-graph.js";
import { counting } from "./counting.js";
import { get } from "./get.js";

const NAME = "query Name($id: ID!) { organisation(id: $id) { name } }";
const ASKED = { query: NAME, variables: { id: "icb:QNV" } };
const BY_GET = { query: NAME, variables: '{"id":"icb:QNV"}' };
const GRAPHQL = "application/graphql-response+json";

async function asking(keptAnswers?: number) {
  const server = await counting(
    keptAnswers === undefined ? {} : { keptAnswers },
  );
  const send = (body: string, headers: Record<string, string> = {}) =>
    fetch(server.url, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body,
    });
  const ask = (body: unknown, headers?: Record<string, string>) =>
    send(JSON.stringify(body), headers);
  return { ...server, send, ask };
}

async function whole(response: Response) {
  const headers = Object.fromEntries(response.headers);
  delete headers["date"];
  return {
    status: response.status,
    headers,
    body: await response.text(),
  };
}

describe("a request asked before", () => {
  it.each([
    ["a plain one", ASKED, {}],
    ["one that accepts GraphQL's own type", ASKED, { accept: GRAPHQL }],
    ["one that is wrong", { query: "{ nobody }" }, {}],
    [
      "one that finds nobody",
      { query: NAME, variables: { id: "icb:Q00" } },
      {},
    ],
    [
      "one that asks too much",
      { query: `{ ${"a: __typename ".repeat(60)} }` },
      {},
    ],
    ["one of another operation", { ...ASKED, operationName: "Other" }, {}],
    ["one of no operation", {}, {}],
    ["a list of operations", [ASKED], {}],
    ["one whose variables do not fit", { query: NAME, variables: {} }, {}],
  ])(
    "is answered to the letter as the first time: %s",
    async (_, body, headers) => {
      const { ask } = await asking();
      const first = await whole(await ask(body, headers));
      expect(await whole(await ask(body, headers))).toEqual(first);
      expect(await whole(await ask(body, headers))).toEqual(first);
    },
  );

  it.each([0, 1_000_000])(
    "is answered compressed as the first time, where %i characters of answers are kept",
    async (keptAnswers) => {
      const { ask } = await asking(keptAnswers);
      const lists = Array.from(
        { length: 9 },
        (_, at) => `a${at}: organisations { nodes { ...Whole } }`,
      );
      const long = {
        query: `{ ${lists.join(" ")} } fragment Whole on Organisation { id name kind sources { id title publisher url } }`,
      };
      const first = await whole(await ask(long));
      expect(first.headers["content-encoding"]).toBe("gzip");
      expect(await whole(await ask(long))).toEqual(first);
      expect(await whole(await ask(long))).toEqual(first);
    },
  );

  it("is told of the same faults of its text each time", async () => {
    const { send } = await asking();
    for (const text of ["{", "", "null", '{"query":"{"}']) {
      const first = await whole(await send(text));
      expect(first.status).toBe(400);
      expect(await whole(await send(text))).toEqual(first);
    }
  });

  it("is answered by the type that it accepts, whichever was asked first", async () => {
    const { ask } = await asking();
    await ask(ASKED);
    const { headers } = await ask(ASKED, { accept: GRAPHQL });
    expect(headers.get("content-type")).toBe(`${GRAPHQL}; charset=utf-8`);
  });

  it("is not run where it is no JSON by its type: a page elsewhere can send that unasked", async () => {
    const { ask, send, state } = await asking();
    await ask(ASKED);
    const { looked } = state;
    const answer = await send(JSON.stringify(ASKED), {
      "content-type": "text/plain",
    });
    expect(answer.status).toBe(400);
    expect(state.looked).toBe(looked);
  });
});

describe("an answer that is kept", () => {
  it("is given again without a look at the graph, as long as the data and the day are the same", async () => {
    const { ask, state } = await asking();
    await ask(ASKED);
    await ask(ASKED);
    const { looked } = state;
    await ask(ASKED);
    expect(state.looked).toBe(looked);
    state.now = new Date("2026-05-01T23:30:00Z");
    await ask(ASKED);
    expect(state.looked).toBe(looked + 1);
  });

  it("gives way to the answer of other data", async () => {
    const { ask, store } = await asking();
    await ask(ASKED);
    expect(await (await ask(ASKED)).text()).not.toContain("Another name");
    const organisations = SMALL_GRAPH.organisations.map((one) => ({
      ...one,
      name: "Another name",
    }));
    await store.replace({ ...SMALL_GRAPH, organisations, version: "other" });
    expect(await (await ask(ASKED)).json()).toEqual({
      data: { organisation: { name: "Another name" } },
    });
  });

  it("is for its variables alone", async () => {
    const { ask } = await asking();
    await ask(ASKED);
    await ask(ASKED);
    const other = await ask({ ...ASKED, variables: { id: "icb:QNS" } });
    expect(await other.json()).not.toEqual(await (await ask(ASKED)).json());
  });

  it("is not kept where a server keeps none", async () => {
    const { ask, state } = await asking(0);
    for (const times of [1, 2, 3]) {
      await ask(ASKED);
      expect(state.looked).toBe(times);
    }
  });

  it("is given to a GET as well, with its tag, and without a look at the graph", async () => {
    const { url, state } = await asking();
    const first = await whole(await get(url, BY_GET));
    expect(first.headers["etag"]).toMatch(/^W\//);
    const { looked } = state;
    expect(await whole(await get(url, BY_GET))).toEqual(first);
    expect(state.looked).toBe(looked);
  });

  it("is as before to a GET that names its tag, and another once the day is over", async () => {
    const { url, state } = await asking();
    const { headers } = await whole(await get(url, BY_GET));
    const named = { "if-none-match": headers["etag"] ?? "" };
    const again = await whole(await get(url, BY_GET, named));
    expect([again.status, again.body, again.headers["etag"]]).toEqual([
      304,
      "",
      headers["etag"],
    ]);
    expect(again.headers["content-type"]).toBeUndefined();
    state.now = new Date("2026-05-01T23:30:00Z");
    const next = await whole(await get(url, BY_GET, named));
    expect(next.status).toBe(200);
    expect(next.headers["etag"]).not.toBe(headers["etag"]);
  });

  it("is refused to a GET that anybody's page could send, whoever asked before", async () => {
    const { url } = await asking();
    await get(url, BY_GET);
    const unasked = await get(url, BY_GET, { "apollo-require-preflight": "" });
    expect(unasked.status).toBe(400);
  });
});
