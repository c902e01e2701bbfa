import { describe, expect, it } from "vitest";
import { DomainError } from "../../src/domain/errors.js";
import { SMALL_GRAPH } from "../generators/small-graph.js";
import { counting } from "./counting.js";
import { get } from "./get.js";

const NAME = "query Name($id: ID!) { organisation(id: $id) { name } }";
const ASKED = { query: NAME, variables: '{"id":"icb:QNV"}' };

async function changing() {
  const server = await counting();
  const ask = (parameters: Record<string, string>, ifNoneMatch?: string) =>
    get(
      server.url,
      parameters,
      ifNoneMatch === undefined ? {} : { "if-none-match": ifNoneMatch },
    );
  const tagOf = async (parameters: Record<string, string> = ASKED) =>
    (await ask(parameters)).headers.get("etag") ?? "none";
  return { ...server, ask, tagOf };
}

describe("an answer to GET", () => {
  it("carries a tag, and may be kept by anyone who asks whether it still holds", async () => {
    const { ask } = await changing();
    const { headers } = await ask(ASKED);
    expect(headers.get("etag")).toMatch(/^W\/"[\w-]{43}"$/);
    expect(headers.get("cache-control")).toBe(
      "public, max-age=0, must-revalidate",
    );
  });

  it("is not worked out again for a caller that has it", async () => {
    const { ask, tagOf, state } = await changing();
    const tag = await tagOf();
    expect(state.looked).toBe(1);
    for (const named of [tag, tag.slice(2), `"other", ${tag}`]) {
      const again = await ask(ASKED, named);
      expect([again.status, await again.text()]).toEqual([304, ""]);
      expect(again.headers.get("etag")).toBe(tag);
      expect(again.headers.get("vary")).toBe("accept-encoding, accept");
      expect(again.headers.get("content-type")).toBeNull();
    }
    expect(state.looked).toBe(1);
  });

  it.each(["*", '"other"', "", "nonsense"])(
    "is given in full to a caller that names something else: %s",
    async (named) => {
      const { ask } = await changing();
      expect((await ask(ASKED, named)).status).toBe(200);
    },
  );

  it("has another tag where other data, another day, other variables or another operation decide it", async () => {
    const { tagOf, store, state } = await changing();
    const tags = [await tagOf()];
    tags.push(await tagOf({ ...ASKED, variables: '{"id":"icb:QNS"}' }));
    tags.push(await tagOf({ ...ASKED, query: `${NAME} # as ever` }));
    state.now = new Date("2026-05-01T23:30:00Z");
    tags.push(await tagOf());
    await store.replace({ ...SMALL_GRAPH, version: "larger" });
    tags.push(await tagOf());
    expect(tags).not.toContain("none");
    expect(new Set(tags).size).toBe(5);
  });

  it("has the same tag all day in England, and from every server with the same data", async () => {
    const one = await changing();
    const other = await changing();
    const tag = await one.tagOf();
    one.state.now = new Date("2026-05-01T22:59:59Z");
    expect(await one.tagOf()).toBe(tag);
    expect(await other.tagOf()).toBe(tag);
  });

  it("is told by HEAD without its body, and with the same tag", async () => {
    const { url, tagOf } = await changing();
    const tag = await tagOf();
    const head = await get(url, ASKED, {}, "HEAD");
    expect([
      head.status,
      head.headers.get("etag"),
      await head.text(),
      head.headers.get("content-type"),
    ]).toEqual([200, tag, "", "application/json; charset=utf-8"]);
    const again = await get(url, ASKED, { "if-none-match": tag }, "HEAD");
    expect(again.status).toBe(304);
  });
});

describe("what is no success", () => {
  it.each([
    ["that cannot be read", { query: "{" }, 400],
    ["that asks for no field of ours", { query: "{ nothing }" }, 400],
    ["without its variable", { query: NAME }, 400],
    [
      "whose field fails",
      { query: '{ search(text: "") { totalCount } }' },
      200,
    ],
    ["of no known hash", { extensions: persisted("0".repeat(64)) }, 200],
  ])(
    "has no tag and may not be kept: an operation %s",
    async (_, asked, status) => {
      const { ask, tagOf } = await changing();
      const answer = await ask(asked, await tagOf());
      expect(await answer.text()).toContain('"errors"');
      expect([
        answer.status,
        answer.headers.get("etag"),
        answer.headers.get("cache-control"),
      ]).toEqual([status, null, "no-store"]);
    },
  );

  it("is an error again, whatever the caller names, once the operation is refused", async () => {
    const { ask, tagOf } = await changing();
    const tag = await tagOf({ query: "{ dataset { version } }" });
    const refused = await ask({ query: "{ dataset { version }" }, tag);
    expect(refused.status).toBe(400);
  });

  it("is answered as ever while the store cannot say what data it has", async () => {
    const { ask, store } = await changing();
    const reader = store.reader();
    Object.assign(store, {
      reader: () =>
        Object.assign(reader, {
          atOnce: undefined,
          dataset: () =>
            Promise.reject(new DomainError("STORE_UNAVAILABLE", "Away.")),
        }),
    });
    const answer = await ask(ASKED);
    expect(await answer.json()).toMatchObject({ data: { organisation: {} } });
    expect(answer.headers.get("etag")).toBeNull();
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });
});

it("lets nothing keep an answer to POST", async () => {
  const { url } = await changing();
  const { headers } = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ dataset { version } }" }),
  });
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("etag")).toBeNull();
});

function persisted(sha256Hash: string): string {
  return JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
}
