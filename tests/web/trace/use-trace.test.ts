import { expect, it } from "vitest";
import { openLine } from "../../../web/src/trace/useTrace.js";

it("lines are counted from 1, and one that is not there is not open", () => {
  expect(openLine(["first", "second"], 2)).toBe("second");
  expect(openLine(["first", "second"], null)).toBeNull();
  expect(openLine(["first", "second"], 3)).toBeNull();
});
