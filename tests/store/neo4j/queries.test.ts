import { describe, expect, it } from "vitest";
import type { Query } from "../../../src/store/neo4j/query.js";
import { EVERY_LOAD_QUERY } from "./every-load-query.js";
import { EVERY_QUERY } from "./every-query.js";

describe("each query of the Neo4j engine", () => {
  it.each(Object.entries(EVERY_QUERY))(
    "%s is as pinned, with its parameters",
    (name, query) => expectPinned(name, query),
  );

  it.each(Object.entries(EVERY_LOAD_QUERY))(
    "of a load, %s, is as pinned, with its parameters",
    (name, query) => expectPinned(`load/${name}`, query),
  );

  it("holds nothing that was asked: that travels as parameters alone", () => {
    for (const { text } of Object.values(EVERY_QUERY))
      expect(text).not.toMatch(/QWO|E08000035|RR8|2026|Leeds|COUNCIL/);
  });
});

async function expectPinned(
  name: string,
  { text, parameters }: Query,
): Promise<void> {
  const shown = JSON.stringify(parameters, shownNumber, 2);
  await expect(
    `${text}\n\n// ${shown.replaceAll("\n", "\n// ")}\n`,
  ).toMatchFileSnapshot(`pinned/${name}.cypher`);
}

/** JSON has no infinity, which stands for the first and last of days. */
function shownNumber(_: string, value: unknown): unknown {
  return value === Infinity || value === -Infinity ? String(value) : value;
}
