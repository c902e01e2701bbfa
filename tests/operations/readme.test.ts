import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ask } from "../graphql/ask.js";
import { openEngland } from "./england.js";

const readme = readFileSync("README.md", "utf8");
const SHOWN =
  /```graphql\n(?<query>.*?)```\s+(?:<!--.*?-->\s+)?```json\n(?<answer>.*?)```/gs;

const shown = [...readme.matchAll(SHOWN)].map(({ groups }) => ({
  query: groups?.["query"] ?? "",
  answer: JSON.parse(groups?.["answer"] ?? "null") as unknown,
}));

describe("the README", () => {
  it("shows five queries with their answers, each a stored operation", () => {
    const stored = readdirSync("operations").map((file) =>
      readFileSync(`operations/${file}`, "utf8"),
    );
    expect(shown).toHaveLength(5);
    for (const { query } of shown) expect(stored).toContain(query);
  });

  it.each(shown)("shows what the graph answers, case %#", async (example) => {
    const answer = await ask(await openEngland(), example.query);
    expect(JSON.stringify(example.answer).length).toBeGreaterThan(200);
    expect(isPartOf(example.answer, answer)).toBe(true);
  });

  it("links only to what is there", () => {
    const links = [...readme.matchAll(/\]\((?!http)([^)#]+)\)/g)];
    const broken = links
      .map(([, target = ""]) => target)
      .filter((target) => !existsSync(target));
    expect(links.length).toBeGreaterThan(5);
    expect(broken).toEqual([]);
  });
});

/** Whether all that is shown stands so in the answer: some of its fields, the first of its items. */
function isPartOf(part: unknown, whole: unknown): boolean {
  if (Array.isArray(part))
    return (
      Array.isArray(whole) &&
      part.every((item, index) => isPartOf(item, whole[index]))
    );
  if (typeof part === "object" && part !== null)
    return (
      typeof whole === "object" &&
      whole !== null &&
      Object.entries(part).every(
        ([key, value]) =>
          key in whole && isPartOf(value, Reflect.get(whole, key)),
      )
    );
  return part === whole;
}
