import { describe, expect, it } from "vitest";
import { beyondSources } from "../../src/domain/beyond-sources.js";
import { parseDay } from "../../src/domain/time.js";

const TOLD = { yearsWithFlows: ["2024/25"], yearsWithFigures: ["2025/26"] };
const NONE = { yearsWithFlows: [], yearsWithFigures: [] };
const LAST = parseDay("2026-08-22");

describe("a year of which no source can tell", () => {
  it("begins after the last day on which a source is dated: it is refused with the years that are told of", () => {
    expect(beyondSources("2027/28", TOLD, LAST)).toMatchObject({
      code: "BAD_ARGUMENT",
      at: "financialYear",
      message:
        "No source can tell of 2027/28: it begins after 22 August 2026, the latest day on which a source of this graph is dated. Sources give amounts or figures of this body for 2024/25 and 2025/26.",
      suggestions: ["2024/25", "2025/26"],
    });
  });

  it("is refused of a body without money too, which has no years to name", () => {
    expect(beyondSources("2099/00", NONE, LAST)).toMatchObject({
      suggestions: [],
      message: expect.stringMatching(
        /Sources give no amount or figure of this body for any year\.$/,
      ) as unknown,
    });
  });

  it("is not the year in which the last source is dated, even on its first day, nor one before", () => {
    expect(beyondSources("2026/27", TOLD, LAST)).toBeNull();
    expect(beyondSources("2026/27", TOLD, parseDay("2026-04-01"))).toBeNull();
    expect(
      beyondSources("2026/27", TOLD, parseDay("2026-03-31")),
    ).not.toBeNull();
    expect(beyondSources("1999/00", TOLD, LAST)).toBeNull();
  });

  it("is not one for which a source gives money ahead of it", () => {
    const ahead = { yearsWithFlows: ["2028/29"], yearsWithFigures: [] };
    expect(beyondSources("2028/29", ahead, LAST)).toBeNull();
  });

  it("is not known where no source is dated", () => {
    expect(beyondSources("2099/00", NONE, null)).toBeNull();
  });
});
