import { describe, expect, it } from "vitest";
import { get } from "./get.js";
import { running } from "./running.js";

const server = await running();
const page = () => fetch(server.at("/graphiql"));
const start = async () => (await fetch(server.at("/graphiql/start.js"))).text();

describe("GraphiQL", () => {
  it("is a page of its own", async () => {
    const response = await page();
    expect([response.status, response.headers.get("content-type")]).toEqual([
      200,
      "text/html; charset=utf-8",
    ]);
    expect(await response.text()).toContain('<div id="graphiql">');
  });

  it.each(["", "?query=%7Bdataset%7Bversion%7D%7D&operationName=A"])(
    "is where a browser is led that opens the GraphQL address, with what it asks: %s",
    async (search) => {
      const { status, headers } = await fetch(`${server.url}${search}`, {
        headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.8" },
        redirect: "manual",
      });
      expect([status, headers.get("location")]).toEqual([
        302,
        `/graphiql${search}`,
      ]);
      expect(headers.get("vary")).toMatch(/\baccept$/);
    },
  );

  it("takes everything from this server: no other address is in the page or its styles, and the browser would refuse one", async () => {
    const response = await page();
    expect(await response.text()).not.toMatch(/https?:|\/\//);
    expect(response.headers.get("content-security-policy")).toMatch(
      /^default-src 'self';/,
    );
    const css = await (await fetch(server.at("/graphiql/graphiql.css"))).text();
    expect(css.match(/@import|url\((?!["']?data:)/g)).toBeNull();
  });

  it("serves every file that the page names", async () => {
    const files = [
      ...(await (await page()).text()).matchAll(/(?:src|href)="(\/[^"]+)"/g),
    ].map(([, path]) => path ?? "");
    expect(files).toHaveLength(5);
    for (const file of files) {
      const response = await fetch(server.at(file));
      expect([file, response.status]).toEqual([file, 200]);
      expect(await response.text()).not.toBe("");
    }
  });

  it("opens with the stored operations in tabs", async () => {
    expect(await start()).toContain("query BodiesInForce");
  });

  it("does not stand in the way of a program that asks by GET", async () => {
    const response = await get(server.url, {
      query: "{ dataset { version } }",
    });
    expect(await response.json()).toEqual({
      data: { dataset: { version: "small" } },
    });
  });
});
