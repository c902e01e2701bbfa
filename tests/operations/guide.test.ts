import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { linesThrough } from "../../src/domain/tracing/answering.js";
import { MOST_HOPS, MOST_PATHS } from "../../src/domain/tracing/find-paths.js";
import { MOST_BODIES } from "../../src/graphql/tracing/surroundings.js";
import { running } from "../http/running.js";
import { openEngland } from "./england.js";

const GUIDE = "docs/for-researchers.md";
const guide = readFileSync(GUIDE, "utf8");
const sections = guide.split(/^(?=## )/m);
const SHOWN =
  /```graphql\n(?<query>.*?)```\s+### The answer\s+```json\n(?<answer>.*?)```(?<prose>.*)/s;

const questions = sections.flatMap((section) => {
  const { groups } = SHOWN.exec(section) ?? {};
  const { query = "", answer = "", prose = "" } = groups ?? {};
  const title = section.split("\n", 1)[0] ?? "";
  return groups === undefined ? [] : [{ title, query, answer, prose }];
});

const server = await running({ store: await openEngland() });

describe("the guide for researchers", () => {
  it("works five questions", () => {
    expect(questions).toHaveLength(5);
  });

  it("shows whole answers, as the graph gives them over HTTP within its limits", async () => {
    let told = guide;
    for (const { query, answer } of questions) {
      const { status, body } = await server.post(query);
      expect(body.errors).toBeUndefined();
      expect(status).toBe(200);
      const given = await format(JSON.stringify(body.data), { parser: "json" });
      told = told.replace(answer, () => given);
    }
    await expect(told).toMatchFileSnapshot(`../../${GUIDE}`);
  });

  it.each(questions)(
    "explains only what is there: $title",
    ({ query, answer, prose }) => {
      const named = inCode(prose);
      expect(named.length).toBeGreaterThan(10);
      expect(named.filter((code) => !holds(query + answer, code))).toEqual([]);
    },
  );

  it.each(questions)("cites what it found: $title", ({ answer }) => {
    expect(answer).toMatch(/"citation": ".*placegraph, dataset [0-9a-f]{12}\./);
  });

  it("tells which relationships lines follow, and which way", () => {
    const rows = guide
      .split("\n")
      .filter((line) => /^\| .*\| (with|against) its direction /.test(line))
      .map((line) => ({
        kinds: inCode(line.split("|")[1] ?? ""),
        direction: line.includes("against") ? "IN" : "OUT",
      }));
    expect(rows).toEqual(
      linesThrough(["ACCOUNTABILITY", "GOVERNANCE"]).map(
        ({ kinds, direction }) => ({ kinds, direction }),
      ),
    );
  });

  it("tells the bounds that the tracer keeps", () => {
    for (const bound of [
      `${MOST_HOPS} hops`,
      `${MOST_PATHS} lines`,
      `${MOST_BODIES.toLocaleString("en-GB")} bodies`,
    ])
      expect(guide).toContain(bound);
  });

  it("links only to what is there", () => {
    const links = [...guide.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(
      ([, target = ""]) => join("docs", target),
    );
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((target) => !existsSync(target))).toEqual([]);
  });
});

/** What a text shows as code: names of fields, values, figures. */
function inCode(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].flatMap(([, code]) => code ?? []);
}

/** Whether a text holds some code as a word or a figure of its own, not as a part of another. */
function holds(text: string, code: string): boolean {
  const literal = code.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\w.,])${literal}(?!\\w|[.,]\\d)`).test(text);
}
