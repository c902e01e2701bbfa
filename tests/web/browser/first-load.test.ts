import { describe, expect, it } from "vitest";
import { settled } from "./harness/settled.js";
import { countTransferred } from "./harness/transferred.js";
import { visit } from "./harness/visit.js";

const MOST = 300 * 1024;

describe("the first load", () => {
  it.each([
    ["the first page", "/"],
    ["the picture of a board", "/?body=icb:QWO"],
  ])(
    "of %s is under 300 KB, all that it fetches counted",
    async (what, address) => {
      const page = await visit("about:blank");
      const transferred = countTransferred(page);
      await page.goto(address);
      await settled(page);
      const { bytes, sizes } = await transferred();
      console.log(
        `${what}: ${(bytes / 1024).toFixed(0)} KB in ${String(sizes.length)} answers`,
      );
      expect(bytes, JSON.stringify(sizes, null, 1)).toBeLessThan(MOST);
      expect(sizes.length).toBeGreaterThan(2);
    },
  );
});
