import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { running } from "./running.js";

const PAGE = "<!doctype html><title>explorer</title>";
const SCRIPT = `console.log("${"explore ".repeat(200)}");`;

const web = mkdtempSync(join(tmpdir(), "web-"));
afterAll(() => {
  rmSync(web, { recursive: true });
});
mkdirSync(join(web, "assets"));
writeFileSync(join(web, "index.html"), PAGE);
writeFileSync(join(web, "assets", "main-1a2b.js"), SCRIPT);
writeFileSync(
  join(web, "assets", "main-1a2b.js.br"),
  brotliCompressSync(SCRIPT),
);
writeFileSync(join(web, "assets", "main-1a2b.js.gz"), gzipSync(SCRIPT));
writeFileSync(
  join(web, "icon.svg"),
  "<svg xmlns='http://www.w3.org/2000/svg'/>",
);

const { at } = await running({ web });

describe("the explorer", () => {
  it("is the page at the root, whatever state the address holds", async () => {
    for (const path of ["/", "/?id=icb%3AQNS&asOf=2026-04-01"]) {
      const response = await fetch(at(path));
      expect([
        response.status,
        response.headers.get("content-type"),
        await response.text(),
      ]).toEqual([200, "text/html; charset=utf-8", PAGE]);
    }
  });

  it("loads nothing from elsewhere: the browser would refuse it", async () => {
    const { headers } = await fetch(at("/"));
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; connect-src 'self'; base-uri 'none'; frame-ancestors 'self'; form-action 'self'",
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("same-origin");
  });

  it("is asked for anew each time, and sent only where it changed", async () => {
    const { headers } = await fetch(at("/"));
    expect(headers.get("cache-control")).toBe(
      "public, max-age=0, must-revalidate",
    );
    const etag = headers.get("etag") ?? "none";
    // As browsers ask again; by itself `fetch` would ask to be sent it whatever it has.
    const asBrowsers = { "if-none-match": etag, "cache-control": "max-age=0" };
    const again = await fetch(at("/"), { headers: asBrowsers });
    expect(again.status).toBe(304);
  });

  it("keeps its assets for a year: their names change with what they hold", async () => {
    const { headers } = await fetch(at("/assets/main-1a2b.js"));
    expect(headers.get("cache-control")).toBe(
      "public, max-age=31536000, immutable",
    );
    expect(headers.get("content-type")).toMatch(/javascript/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it.each([
    ["br, gzip", "br", String(brotliCompressSync(SCRIPT).length)],
    ["gzip", "gzip", String(gzipSync(SCRIPT).length)],
  ])(
    "is sent as it was compressed beforehand: %s",
    async (accepted, encoding, length) => {
      const response = await fetch(at("/assets/main-1a2b.js"), {
        headers: { "accept-encoding": accepted },
      });
      expect([
        response.headers.get("content-encoding"),
        response.headers.get("content-length"),
        response.headers.get("vary"),
        await response.text(),
      ]).toEqual([encoding, length, "accept-encoding", SCRIPT]);
    },
  );

  it("serves its other files, and nothing beside its folder", async () => {
    expect((await fetch(at("/icon.svg"))).headers.get("content-type")).toBe(
      "image/svg+xml",
    );
    for (const path of ["/assets/none.js", "/..%2fpackage.json", "/assets"])
      expect([path, (await fetch(at(path))).status]).toEqual([path, 404]);
  });

  it("is answered to HEAD without its body", async () => {
    const head = await fetch(at("/"), { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });
});

it("says how to build the explorer where it has not been, and leads to GraphiQL", async () => {
  const unbuilt = await running({ web: join(web, "none") });
  const response = await fetch(unbuilt.at("/"));
  const page = await response.text();
  expect(response.status).toBe(200);
  expect(page).toContain("npm run build");
  expect(page).toContain('<a href="/graphiql">');
});
