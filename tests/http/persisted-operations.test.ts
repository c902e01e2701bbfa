import { parse, print } from "graphql";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FindDocument, hashOf } from "../../client/index.js";
import { OPERATIONS_FOLDER } from "../../src/paths.js";
import { persistedOperations } from "../../src/server/persisted/persisted-operations.js";
import { get } from "./get.js";
import { running } from "./running.js";

const server = await running();
const FILE = readFileSync(
  join(OPERATIONS_FOLDER, "find-a-body.graphql"),
  "utf8",
);
const NOT_KNOWN = {
  errors: [
    {
      message: "PersistedQueryNotFound",
      extensions: { code: "PERSISTED_QUERY_NOT_FOUND" },
    },
  ],
};

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function extensions(sha256Hash: string): string {
  return JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
}

async function ask(parameters: Record<string, string>): Promise<unknown> {
  return (await get(server.url, parameters)).json();
}

describe("an operation asked for by its hash", () => {
  it.each([
    ["the file as it stands", sha256(FILE)],
    ["the text as a client prints it", sha256(print(parse(FILE)))],
  ])("is known from the start where it is stored: %s", async (_, hash) => {
    const response = await get(server.url, { extensions: extensions(hash) });
    expect(await response.json()).toMatchObject({ data: { byCode: {} } });
    expect(response.headers.get("etag")).not.toBeNull();
  });

  it("is known from the start where the typed client asks it", async () => {
    const hash = hashOf(FindDocument) ?? "none";
    const asked = {
      extensions: extensions(hash),
      variables: '{"text":"council"}',
    };
    expect(await ask(asked)).toMatchObject({
      data: { search: { nodes: expect.any(Array) as unknown } },
    });
  });

  it("is refused where nobody has told what it is, until a client tells", async () => {
    const query = "query Told($id: ID!) { organisation(id: $id) { name } }";
    const asked = {
      extensions: extensions(sha256(query)),
      variables: '{"id":"icb:QNV"}',
    };
    expect(await ask(asked)).toEqual(NOT_KNOWN);
    const told = await ask({ ...asked, query });
    expect(told).toMatchObject({ data: { organisation: {} } });
    expect(await ask(asked)).toEqual(told);
  });

  it("can be asked for by POST, too", async () => {
    const response = await fetch(server.url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: `{"extensions":${extensions(sha256(FILE))}}`,
    });
    expect(await response.json()).toMatchObject({ data: { byCode: {} } });
  });

  it("is refused where the hash is not that of the text", async () => {
    const hash = sha256("{ dataset { engine } }");
    const response = await get(server.url, {
      query: "{ dataset { version } }",
      extensions: extensions(hash),
    });
    expect([response.status, await response.json()]).toEqual([
      400,
      {
        errors: [
          {
            message: "provided sha does not match query",
            extensions: { code: "BAD_REQUEST" },
          },
        ],
      },
    ]);
    expect(await ask({ extensions: extensions(hash) })).toEqual(NOT_KNOWN);
  });

  it("is not kept where it is refused", async () => {
    const query = "{ nothing }";
    await ask({ query, extensions: extensions(sha256(query)) });
    expect(await ask({ extensions: extensions(sha256(query)) })).toEqual(
      NOT_KNOWN,
    );
  });
});

describe("the operations of documents", () => {
  const texts = (documents: string[]) => [
    ...persistedOperations(documents).values(),
  ];

  it("are each printed with the fragments that they use, in the order of their first use", () => {
    expect(
      texts([
        "query A { a { ...X ...Y } } query B { b }",
        "fragment Y on T { y } fragment X on T { x { ...Z ...Y } } fragment Z on T { z } fragment Unused on T { u }",
      ]).slice(1),
    ).toEqual([
      print(
        parse(
          "query A { a { ...X ...Y } } fragment X on T { x { ...Z ...Y } } fragment Z on T { z } fragment Y on T { y }",
        ),
      ),
      print(parse("query B { b }")),
    ]);
  });

  it("mean their own fragment where another document has one of the same name", () => {
    const own = "query A { a { ...X } }\n\nfragment X on T { own }";
    const other = "query B { b { ...X } }\n\nfragment X on T { other }";
    const known = texts([own, other]);
    expect(known).toContain(print(parse(own)));
    expect(known).toContain(print(parse(other)));
  });

  it("are found by the SHA-256 of their text in hexadecimal", () => {
    for (const [hash, text] of persistedOperations([FILE]))
      expect(hash).toBe(sha256(text));
  });
});
