import { describe, expect, it } from "vitest";
import { readSeed } from "../../src/ingest/read-seed.js";
import { RULES } from "../../src/ingest/rules.js";
import { BASE, invalidFixtures, invalidSeed } from "./fixtures.js";

describe("the rules of the check", () => {
  it("find nothing wrong with the base that fixtures are laid over", () => {
    expect(readSeed(BASE).faults).toBeNull();
  });

  it.each(invalidFixtures)(
    "find the one fault of $name, at its place",
    ({ name, expected: { without, ...fault } }) => {
      const { graph, faults } = readSeed(invalidSeed(name, without));
      expect(graph).toBeNull();
      expect(
        faults?.map(({ code, file, line, column }) => ({
          code,
          file,
          line,
          column,
        })),
      ).toEqual([fault]);
    },
  );

  it("each have a fixture that breaks them, and each fixture names a rule", () => {
    expect(
      [...new Set(invalidFixtures.map(({ rule }) => rule))].sort(),
    ).toEqual(Object.keys(RULES).sort());
    for (const { rule, expected } of invalidFixtures)
      expect(expected.code).toBe(rule);
  });

  it.each(Object.entries(RULES))(
    "%s says in words what it is and why",
    (_code, { title, explanation }) => {
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expect(explanation).toMatch(/^[A-Z].*\.$/);
    },
  );
});
