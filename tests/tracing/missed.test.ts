import { describe, expect, it } from "vitest";
import { ALWAYS, parseDay, type Validity } from "../../src/domain/time.js";
import { mayHaveBegunBy } from "../../src/domain/tracing/missed.js";

const from = (
  day: string,
  fromPrecision: Validity["fromPrecision"] = "DAY",
): Validity => ({ ...ALWAYS, from: parseDay(day), fromPrecision });

describe("a body may have begun by taking over", () => {
  it.each([
    ["on its first day", from("2022-07-01"), from("2022-07-01"), true],
    ["before it", from("2022-06-30"), from("2022-07-01"), true],
    ["on a day that no source gives", ALWAYS, from("2022-07-01"), true],
    ["not after it", from("2022-07-02"), from("2022-07-01"), false],
    ["in its month", from("2022-02-28"), from("2022-02-01", "MONTH"), true],
    ["not after", from("2022-03-01"), from("2022-02-01", "MONTH"), false],
    ["in its year", from("2022-12-31"), from("2022-01-01", "YEAR"), true],
    ["not after", from("2023-01-01"), from("2022-01-01", "YEAR"), false],
  ])("%s", (_, succession, successor, may) => {
    expect(mayHaveBegunBy(succession, successor)).toBe(may);
  });
});
