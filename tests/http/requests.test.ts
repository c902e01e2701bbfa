import { describe, expect, it } from "vitest";
import { get } from "./get.js";
import { running } from "./running.js";

const server = await running();

describe("a request that does not say which of its operations is meant", () => {
  const two = "query A { dataset { version } } query B { dataset { version } }";
  it.each([
    ["of two, none is named", { query: two }],
    ["one is named that is not there", { query: two, operationName: "C" }],
    ["the name is empty", { query: two, operationName: "" }],
    [
      "another is named than the only one",
      { query: "query A { dataset { version } }", operationName: "B" },
    ],
  ])("is refused each time, by POST and by GET: %s", async (_, asked) => {
    const posting = () =>
      fetch(server.url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(asked),
      });
    const getting = () => get(server.url, asked);
    for (const ask of [posting, posting, getting, getting]) {
      const answer = await ask();
      expect([answer.status, await answer.json()]).toMatchObject([
        400,
        { errors: [{ extensions: { code: "OPERATION_RESOLUTION_FAILURE" } }] },
      ]);
    }
    expect(server.log.join("")).not.toContain("could not be resolved");
  });
});

describe("a request that is no operation", () => {
  const json = { "content-type": "application/json" };
  const post = { method: "POST", headers: json };
  it.each([
    ["malformed JSON", "/graphql", { ...post, body: "{" }, 400, "BAD_REQUEST"],
    ["an empty body", "/graphql", { ...post, body: "" }, 400, "BAD_REQUEST"],
    [
      "a body without a query",
      "/graphql",
      { ...post, body: "{}" },
      400,
      "BAD_REQUEST",
    ],
    [
      "a form",
      "/graphql",
      { method: "POST", body: new URLSearchParams("query=x") },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    [
      "a large body",
      "/graphql",
      { ...post, body: " ".repeat(300_000) },
      413,
      "PAYLOAD_TOO_LARGE",
    ],
    ["an unknown address", "/graph", {}, 404, "NOT_FOUND"],
    ["a PUT", "/graphql", { method: "PUT" }, 405, "BAD_REQUEST"],
    ["a DELETE", "/graphql", { method: "DELETE" }, 405, "BAD_REQUEST"],
    ["a malformed address", "/graphql%zz", {}, 400, "BAD_REQUEST"],
  ])(
    "is refused in the shape of every other error: %s",
    async (_, path, request, status, code) => {
      const response = await fetch(server.at(path), request);
      expect([response.status, await response.json()]).toEqual([
        status,
        {
          errors: [
            { message: expect.any(String) as unknown, extensions: { code } },
          ],
        },
      ]);
    },
  );
});

describe("a request by another method", () => {
  it("is told by which GraphQL is answered", async () => {
    const { headers } = await fetch(server.url, { method: "PATCH" });
    expect(headers.get("allow")).toBe("GET, HEAD, POST");
  });
});

describe("a request that a form or a link on somebody else's page could send", () => {
  const query = "{ dataset { engine } }";
  const asked = `?${new URLSearchParams({ query }).toString()}`;
  const body = JSON.stringify({ query });
  const plain = { "content-type": "text/plain" };
  const json = { "content-type": "application/json" };
  it.each([
    ["a GET with no header of a program", asked, {}],
    ["a GET of plain text", asked, { headers: plain }],
    ["a POST of plain text", "", { method: "POST", headers: plain, body }],
    ["a POST of nothing", "", { method: "POST" }],
  ])("is refused, and told what to send: %s", async (_, search, request) => {
    const response = await fetch(server.url + search, request);
    expect([response.status, await response.json()]).toEqual([
      400,
      {
        errors: [
          {
            message:
              "A form or a link on somebody else's page could send this request, so it is refused. Send the header content-type: application/json; to ask by GET, that one or apollo-require-preflight: true.",
            extensions: { code: "BAD_REQUEST" },
          },
        ],
      },
    ]);
  });

  it.each([
    ["by GET, as JSON", asked, { headers: json }],
    [
      "by GET, with the other header",
      asked,
      { headers: { "apollo-require-preflight": "true" } },
    ],
    ["by POST, as JSON", "", { method: "POST", headers: json, body }],
  ])("is answered once it does as told: %s", async (_, search, request) => {
    const response = await fetch(server.url + search, request);
    expect([response.status, await response.json()]).toEqual([
      200,
      { data: { dataset: { engine: "memory" } } },
    ]);
  });
});

describe("a request that says nothing to be answered", () => {
  const json = { "content-type": "application/json" };
  const post = (body: string) => ({ method: "POST", headers: json, body });
  const tell = (accept: string) => ({ headers: { ...json, accept } });
  const EXAMPLE = `Send JSON such as {"query": "{ dataset { version } }"}`;
  it.each([
    ["no query by POST", "", post("{}"), 400, EXAMPLE],
    ["an empty query", "", post(`{"query": ""}`), 400, EXAMPLE],
    ["no query by GET", "", tell("*/*"), 400, "by GET, put ?query="],
    [
      "a list of operations",
      "",
      post(`[{"query": "{ dataset { version } }"}]`),
      400,
      "Send one operation in each request.",
    ],
    [
      "an answer that is no JSON",
      "?query={dataset{version}}",
      tell("image/png"),
      406,
      "Send accept: application/json",
    ],
  ])("is told what to send: %s", async (_, search, request, status, advice) => {
    const response = await fetch(server.url + search, request);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: expect.stringContaining(advice) as unknown,
          extensions: { code: "BAD_REQUEST" },
        },
      ],
    });
  });
});
