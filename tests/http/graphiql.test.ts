import { describe, expect, it } from "vitest";
import { running } from "./running.js";

const server = await running();
const HTML = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

describe("GraphiQL", () => {
  it("is what a browser gets at the GraphQL address", async () => {
    const response = await fetch(server.url, { headers: HTML });
    expect([response.status, response.headers.get("content-type")]).toEqual([
      200,
      "text/html; charset=utf-8",
    ]);
    expect(await response.text()).toContain('<div id="graphiql">');
  });

  it("is what a browser gets at the root, and at an address with a query in it", async () => {
    const root = await fetch(server.at("/"), { redirect: "manual" });
    expect([root.status, root.headers.get("location")]).toEqual([
      302,
      "/graphql",
    ]);
    const linked = await fetch(`${server.url}?query={dataset{version}}`, {
      headers: HTML,
    });
    expect(await linked.text()).toContain('<div id="graphiql">');
    const script = await (await fetch(server.at("/graphiql/start.js"))).text();
    expect(script).toContain(
      'new URLSearchParams(location.search).get("query")',
    );
  });

  it("takes everything from this server: no other address is in the page or its styles, and the browser would refuse one", async () => {
    const response = await fetch(server.url, { headers: HTML });
    const page = await response.text();
    expect(page).not.toMatch(/https?:|\/\//);
    expect(response.headers.get("content-security-policy")).toMatch(
      /^default-src 'self';/,
    );
    const css = await (await fetch(server.at("/graphiql/graphiql.css"))).text();
    expect(css.match(/@import|url\((?!["']?data:)/g)).toBeNull();
  });

  it("serves every file that the page names", async () => {
    const page = await (await fetch(server.url, { headers: HTML })).text();
    const files = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(
      ([, path]) => path ?? "",
    );
    expect(files).toHaveLength(5);
    for (const file of files)
      expect([file, (await fetch(server.at(file))).status]).toEqual([
        file,
        200,
      ]);
  });

  it("opens with the stored operations in tabs", async () => {
    const script = await (await fetch(server.at("/graphiql/start.js"))).text();
    expect(script).toContain("defaultTabs: [");
    expect(script).toContain("query BodiesInForce");
  });

  it("does not stand in the way of a program that asks by GET", async () => {
    const url = `${server.url}?query=${encodeURIComponent("{ dataset { version } }")}`;
    const response = await fetch(url, {
      headers: {
        accept: "application/json",
        "apollo-require-preflight": "true",
      },
    });
    expect(await response.json()).toEqual({
      data: { dataset: { version: "small" } },
    });
  });
});
