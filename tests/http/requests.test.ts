import { describe, expect, it } from "vitest";
import { running } from "./running.js";

const server = await running();

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
