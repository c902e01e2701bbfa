import { describe, expect, it } from "vitest";
import { bodyPicked } from "../../../web/src/app/body-picked.js";

describe("the body told of beside the picture", () => {
  it("is the one selected in the picture", () => {
    expect(bodyPicked("icb:QWO", "council:E08000032")).toBe(
      "council:E08000032",
    );
  });

  it("is the one in the middle where none, or a line between two, is selected", () => {
    expect(bodyPicked("icb:QWO", null)).toBe("icb:QWO");
    expect(
      bodyPicked("icb:QWO", "icb:QWO national:nhs-england ACCOUNTABILITY BOTH"),
    ).toBe("icb:QWO");
  });
});
