import { describe, expect, it } from "vitest";
import { truncationOf } from "../../../src/domain/view/truncation.js";

const WHOLE = { bodiesCut: false, nodesFound: 3, edgesFound: 4 };
const SHOWN = { nodesShown: 3, edgesShown: 4 };

describe("what a view leaves out", () => {
  it("is nothing where all that was found is shown", () => {
    expect(truncationOf(WHOLE, SHOWN)).toBeNull();
  });

  it("is bodies, which the reader can have by asking for more", () => {
    expect(
      truncationOf({ ...WHOLE, nodesFound: 9, edgesFound: 7 }, SHOWN),
    ).toEqual({
      reason: "NODES",
      nodesShown: 3,
      nodesFound: 9,
      edgesShown: 4,
      edgesFound: 7,
      reading:
        "3 of 9 bodies are shown: the nearest, and of those as near, the ones joined to most others. Ask for more with `maxNodes`, up to 500. Ask for less depth, or for fewer families or kinds.",
    });
  });

  it("is bodies, and there is no asking for more than 500", () => {
    const { reading } =
      truncationOf(
        { ...WHOLE, nodesFound: 900 },
        { ...SHOWN, nodesShown: 500 },
      ) ?? {};
    expect(reading).toContain("500 of 900 bodies are shown");
    expect(reading).not.toContain("maxNodes");
  });

  it("is relationships between the bodies shown", () => {
    expect(truncationOf({ ...WHOLE, edgesFound: 5 }, SHOWN)).toMatchObject({
      reason: "EDGES",
      reading:
        "4 of the 5 relationships between the bodies are shown: at most 5000 are. Ask for less depth, or for fewer families or kinds.",
    });
  });

  it("is bodies that were never looked at, before all else", () => {
    expect(
      truncationOf({ bodiesCut: true, nodesFound: 9, edgesFound: 5 }, SHOWN),
    ).toMatchObject({
      reason: "BODIES",
      reading:
        "More than 5000 bodies lie within the depth: 3 are shown, the nearest first. Ask for less depth, or for fewer families or kinds.",
    });
  });
});
