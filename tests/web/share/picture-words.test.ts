import { describe, expect, it } from "vitest";
import { pictureWords } from "../../../web/src/share/picture-words.js";

const VIEW = {
  root: {
    id: "icb:QWO",
    asOf: "2026-04-01",
    name: "NHS West Yorkshire",
    kind: "INTEGRATED_CARE_BOARD" as const,
    inForce: true,
  },
  asOf: "2026-04-01",
  nodes: [],
  edges: [],
};

describe("what a saved picture says of itself", () => {
  it("is the body, the day, how much there is, and where it is from", () => {
    expect(
      pictureWords(
        { ...VIEW, truncation: null },
        { comparedWith: null },
        "http://localhost/?body=icb:QWO",
      ),
    ).toEqual({
      title: "NHS West Yorkshire on 1 April 2026",
      caption: "0 bodies, 0 relationships · placegraph",
      description:
        "NHS West Yorkshire on 1 April 2026: 0 bodies, 0 relationships. The law, source and licence of each are at http://localhost/?body=icb:QWO",
    });
  });

  it("is both days of a comparison, and of a picture cut short how much is left out", () => {
    const truncation = {
      reason: "NODES" as const,
      reading: "",
      nodesShown: 0,
      nodesFound: 682,
      edgesShown: 0,
      edgesFound: 0,
    };
    const { title, caption } = pictureWords(
      { ...VIEW, truncation },
      { comparedWith: "2026-03-31" },
      "",
    );
    expect(title).toBe(
      "NHS West Yorkshire on 1 April 2026 compared with 31 March 2026",
    );
    expect(caption).toBe("0 of 682 bodies, 0 relationships · placegraph");
  });
});
