import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { get } from "./get.js";
import { running } from "./running.js";

const server = await running();

it("says what to do where an address is too long to ask by", async () => {
  const response = await get(server.url, { query: `#${"x".repeat(17_000)}` });
  expect([response.status, await response.json()]).toEqual([
    431,
    {
      errors: [
        {
          message:
            "The address and the headers are over 16 KB. Send the operation by POST, or by its hash.",
          extensions: { code: "HEADERS_TOO_LARGE" },
        },
      ],
    },
  ]);
});

it("answers what is no HTTP in the shape of every other error, and ends the connection", async () => {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.write("hello\r\n\r\n");
  const [head, body] = (await text(socket)).split("\r\n\r\n");
  expect(head).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(JSON.parse(body ?? "")).toEqual({
    errors: [
      {
        message: "This is no HTTP request.",
        extensions: { code: "BAD_REQUEST" },
      },
    ],
  });
});
