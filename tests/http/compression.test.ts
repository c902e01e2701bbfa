import { expect, it } from "vitest";
import { running } from "./running.js";

const server = await running();

/** `fetch` reads the encoding away, and leaves its name. An answer left unread would hold up the server's close. */
async function asked(path: string, accepted: string) {
  const response = await fetch(server.at(path), {
    headers: {
      "accept-encoding": accepted,
      accept: "application/json",
      "apollo-require-preflight": "true",
    },
  });
  await response.arrayBuffer();
  const { headers } = response;
  return [headers.get("content-encoding"), headers.get("vary")];
}

const SCHEMA = `/graphql?query=${encodeURIComponent("{ __schema { types { name description } } }")}`;

it.each([
  ["br, gzip", "br"],
  ["gzip", "gzip"],
  ["gzip, deflate, br, zstd", "br"],
  ["identity", null],
])(
  "sends a long answer as the caller takes it: %s",
  async (accepted, encoding) => {
    expect(await asked(SCHEMA, accepted)).toEqual([
      encoding,
      "accept-encoding, accept",
    ]);
    expect(await asked("/graphiql/graphiql.css", accepted)).toEqual([
      encoding,
      "accept-encoding",
    ]);
  },
);

it("leaves a short answer as it is, and says that a longer one would differ", async () => {
  const short = "/graphql?query={dataset{version}}";
  expect(await asked(short, "br")).toEqual([null, "accept-encoding, accept"]);
});

it("sends the same answer compressed and not", async () => {
  const texts = ["br", "gzip", "identity"].map(async (accepted) => {
    const response = await fetch(server.at(SCHEMA), {
      headers: {
        "accept-encoding": accepted,
        "apollo-require-preflight": "true",
      },
    });
    return response.text();
  });
  const [br, gzip, plain] = await Promise.all(texts);
  expect(plain).toContain("Organisation");
  expect(br).toBe(plain);
  expect(gzip).toBe(plain);
});
