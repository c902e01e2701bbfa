import { describe, expect, it } from "vitest";
import { suggestionsFor, twoDays } from "../../../web/src/time/comparison.js";
import { DAYS } from "./board.js";

describe("a comparison of two days", () => {
  it("runs from the earlier to the later, whichever is the one seen", () => {
    const inOrder = { earlier: "2026-03-31", later: "2026-04-01" };
    expect(twoDays("2026-04-01", "2026-03-31")).toEqual(inOrder);
    expect(twoDays("2026-03-31", "2026-04-01")).toEqual(inOrder);
  });

  it("suggests either side of the nearest changes and a year earlier", () => {
    expect(suggestionsFor("2025-12-25", DAYS)).toEqual([
      { name: "Before the last change", day: "2022-10-17" },
      { name: "After the next change", day: "2026-04-01" },
      { name: "A year earlier", day: "2024-12-25" },
    ]);
  });

  it("suggests the day before where the day seen is itself one of change", () => {
    expect(suggestionsFor("2026-04-01", DAYS)).toEqual([
      { name: "Before the last change", day: "2026-03-31" },
      { name: "A year earlier", day: "2025-04-01" },
    ]);
  });

  it("suggests a year earlier where no change is known", () => {
    expect(suggestionsFor("2024-02-29", [])).toEqual([
      { name: "A year earlier", day: "2023-02-28" },
    ]);
  });
});
