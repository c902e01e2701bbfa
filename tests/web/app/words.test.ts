import { describe, expect, it } from "vitest";
import { capitalised, counted, listed } from "../../../web/src/app/words.js";

describe("words", () => {
  it("of a count have its plural, and thousands are told apart", () => {
    expect(counted(1, "part")).toBe("1 part");
    expect(counted(1250, "part")).toBe("1,250 parts");
    expect(counted(2, "body", "bodies")).toBe("2 bodies");
  });

  it("of a list are joined as a sentence joins them", () => {
    expect(listed(["funding"])).toBe("funding");
    expect(listed(["funding", "geography", "succession"])).toBe(
      "funding, geography and succession",
    );
  });

  it("begin a title with a capital", () => {
    expect(capitalised("paid to Leeds")).toBe("Paid to Leeds");
  });
});
