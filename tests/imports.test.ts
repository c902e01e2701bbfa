import { cruise } from "dependency-cruiser";
import extractConfig from "dependency-cruiser/config-utl/extract-depcruise-options";
import { describe, expect, it } from "vitest";

describe("the folders", () => {
  it("import one way: server to graphql to domain and port, engines and ingest to domain and port", async () => {
    const options = await extractConfig("./.dependency-cruiser.mjs");
    const { output } = await cruise(["src", "client", "web/src"], options);

    if (typeof output === "string") throw new Error(output);
    const broken = output.summary.violations.map(
      ({ rule, from, to }) => `${rule.name}: ${from} imports ${to}`,
    );
    expect(broken).toEqual([]);
    expect(output.summary.totalCruised).toBeGreaterThan(10);
  });
});
