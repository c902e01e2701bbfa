import { describe, expect, it } from "vitest";
import { get } from "./get.js";
import { running } from "./running.js";

const FRIEND = "https://app.example.org";
const STRANGER = "https://other.example.org";
const QUERY = { query: "{ dataset { version } }" };

const closed = await running();
const listed = await running({ corsOrigins: [FRIEND] });
const open = await running({ corsOrigins: "*" });

function preflight(url: string, origin: string) {
  return fetch(url, {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "GET",
      "access-control-request-headers":
        "apollo-require-preflight,content-type,if-none-match",
    },
  });
}

/** What decides whether a page of the origin may read the answer. */
async function allowed(url: string, origin: string): Promise<string | null> {
  const { headers } = await get(url, QUERY, { origin });
  return headers.get("access-control-allow-origin");
}

describe("a page of another origin", () => {
  it("may not read answers unless its origin is listed", async () => {
    expect(await allowed(closed.url, FRIEND)).toBeNull();
    expect(await allowed(listed.url, FRIEND)).toBe(FRIEND);
    expect(await allowed(listed.url, STRANGER)).toBeNull();
    expect(await allowed(open.url, STRANGER)).toBe("*");
  });

  it("is told beforehand which headers it may send", async () => {
    const { status, headers } = await preflight(listed.url, FRIEND);
    expect([
      status,
      headers.get("access-control-allow-origin"),
      headers.get("access-control-allow-methods"),
      headers.get("access-control-allow-headers"),
    ]).toEqual([
      204,
      FRIEND,
      "GET, HEAD, POST",
      "apollo-require-preflight,content-type,if-none-match",
    ]);
  });

  it("is not let in beforehand either where it is not listed", async () => {
    const { headers } = await preflight(listed.url, STRANGER);
    expect(headers.get("access-control-allow-origin")).toBeNull();
    expect((await preflight(closed.url, FRIEND)).status).toBe(404);
  });

  it("may read the tag of an answer, to ask again with", async () => {
    const { headers } = await get(listed.url, QUERY, { origin: FRIEND });
    expect(headers.get("access-control-expose-headers")).toBe("etag");
    expect(headers.get("vary")).toBe("accept-encoding, Origin, accept");
  });

  it("may read what is wrong with its request", async () => {
    const { status, headers } = await get(
      listed.url,
      { query: "{" },
      { origin: FRIEND },
    );
    expect([status, headers.get("access-control-allow-origin")]).toEqual([
      400,
      FRIEND,
    ]);
  });
});

it("blocks what a form or an image on another page could send", async () => {
  const url = `${open.url}?query={dataset{version}}`;
  const response = await fetch(url, { headers: { accept: "image/*" } });
  expect(response.status).toBe(400);
  expect(await response.text()).toContain("on somebody else's page");
});
