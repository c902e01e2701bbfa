import { describe, expect, it } from "vitest";
import { neighbourhood } from "../../../src/store/neo4j/cypher/neighbourhood.js";
import { reach } from "../../../src/store/neo4j/cypher/reach.js";
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

  it("that walks has one text for any number of hops, so that the database plans it once", () => {
    const around = (hops: number) =>
      neighbourhood(["trust:RR8"], [{ direction: "OUT" }], hops, 10);
    const measured = (hops: number) =>
      reach(["trust:RR8"], { direction: "OUT" }, hops, 10);
    for (const query of [around, measured])
      expect(query(1).text).toBe(query(13).text);
  });

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
