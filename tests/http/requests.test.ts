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
    ["another method", "/graphql", { method: "PUT" }, 404, "NOT_FOUND"],
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
