import { describe, expect, it } from "vitest";
import { EVERY_QUERY } from "./every-query.js";

describe("each query of the Neo4j engine", () => {
  it.each(Object.entries(EVERY_QUERY))(
    "%s is as pinned, with its parameters",
    async (name, { text, parameters }) => {
      const shown = JSON.stringify(parameters, shownNumber, 2);
      await expect(
        `${text}\n\n// ${shown.replaceAll("\n", "\n// ")}\n`,
      ).toMatchFileSnapshot(`pinned/${name}.cypher`);
    },
  );

  it("holds nothing that was asked: that travels as parameters alone", () => {
    for (const { text } of Object.values(EVERY_QUERY))
      expect(text).not.toMatch(/QWO|E08000035|RR8|2026|Leeds|COUNCIL/);
  });
});

/** JSON has no infinity, which stands for the first and last of days. */
function shownNumber(_: string, value: unknown): unknown {
  return value === Infinity || value === -Infinity ? String(value) : value;
}
