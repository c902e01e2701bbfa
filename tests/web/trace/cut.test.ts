import { describe, expect, it } from "vitest";
import { cutInWords } from "../../../web/src/trace/ends/cut.js";

const cutBy = (
  reason: "FIRST" | "PATHS" | "WORK" | "BODIES",
  shown: number,
  pathCount: number,
) =>
  cutInWords({
    truncation: { reason },
    paths: Array.from({ length: shown }),
    pathCount,
  });

describe("what is not shown of a trace", () => {
  it("is nothing where it is whole", () => {
    expect(
      cutInWords({ truncation: null, paths: [], pathCount: 0 }),
    ).toBeNull();
  });

  it("is told with how many lines are shown, and what to do where the search was cut", () => {
    expect(cutBy("FIRST", 25, 26)).toBe("25 of 26 lines are shown.");
    expect(cutBy("PATHS", 500, 500)).toBe(
      "There are more lines than these: the shortest were found. Allow fewer hops or families, or choose where the lines are to end.",
    );
  });

  it.each(["FIRST", "PATHS", "WORK", "BODIES"] as const)(
    "by %s is told without the names of arguments",
    (reason) => {
      expect(cutBy(reason, 25, 1)).not.toMatch(/`/);
    },
  );
});
