import { describe, expect, it } from "vitest";
import { pictureWords } from "../../../web/src/share/picture-words.js";

const VIEW = {
  root: {
    id: "icb:QWO",
    asOf: "2026-04-01",
    name: "NHS West Yorkshire",
    nameOnDay: "NHS West Yorkshire",
    kind: "INTEGRATED_CARE_BOARD" as const,
    inForce: true,
  },
  asOf: "2026-04-01",
  nodes: [],
  edges: [],
};

const DATASET = { version: "0123456789abcdef" };

describe("what a saved picture says of itself", () => {
  it("is the body, the day, how much there is, and where it is from", () => {
    expect(
      pictureWords(
        { relationshipView: { ...VIEW, truncation: null }, dataset: DATASET },
        { comparedWith: null },
        {
          page: "http://localhost/?body=icb:QWO",
          record: "http://localhost/view/icb:QWO.json",
        },
      ),
    ).toEqual({
      title: "NHS West Yorkshire on 1 April 2026",
      caption: "0 bodies, 0 relationships · placegraph, dataset 0123456789ab",
      description:
        "NHS West Yorkshire on 1 April 2026: 0 bodies, 0 relationships. The law and source of each are at http://localhost/?body=icb:QWO",
      foot: "Sources and licences: http://localhost/view/icb:QWO.json",
    });
  });

  it("is the name that the body had on the day, and below it the later one", () => {
    const root = { ...VIEW.root, nameOnDay: "West Yorkshire STP" };
    const { title, caption, description } = pictureWords(
      {
        relationshipView: { ...VIEW, root, truncation: null },
        dataset: DATASET,
      },
      { comparedWith: null },
      { page: "http://localhost/", record: null },
    );
    expect(title).toBe("West Yorkshire STP on 1 April 2026");
    expect(caption).toMatch(/^Later called NHS West Yorkshire · 0 bodies, /);
    expect(description).toMatch(/^West Yorkshire STP on 1 April 2026: /);
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
    const { title, caption, foot } = pictureWords(
      { relationshipView: { ...VIEW, truncation }, dataset: DATASET },
      { comparedWith: "2026-03-31" },
      { page: "http://localhost/", record: null },
    );
    expect(title).toBe(
      "NHS West Yorkshire on 1 April 2026 compared with 31 March 2026",
    );
    expect(caption).toMatch(/^0 of 682 bodies, 0 relationships · /);
    expect(foot).toBe("Sources and licences: http://localhost/");
  });
});
