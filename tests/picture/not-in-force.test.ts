import { describe, expect, it } from "vitest";
import { arrangeInRows, pictureOf, svgOf } from "../../src/picture/index.js";

/** A board, and the group that it took over from: the relationship holds long after the group ended. */
const VIEW = {
  root: { id: "icb:A" },
  nodes: [
    {
      organisation: {
        id: "icb:A",
        name: "Alpha Board",
        kind: "INTEGRATED_CARE_BOARD",
        inForce: true,
      },
      layer: "SYSTEM",
      degree: 1,
      hidden: 0,
    },
    {
      organisation: {
        id: "ccg:A",
        name: "Alpha Group",
        kind: "CLINICAL_COMMISSIONING_GROUP",
        inForce: false,
      },
      layer: "PLACE",
      degree: 1,
      hidden: 0,
    },
  ],
  edges: [
    {
      id: "r",
      family: "SUCCESSION",
      reads: "is succeeded by",
      from: { id: "ccg:A" },
      to: { id: "icb:A" },
    },
  ],
};

describe("a body that is not in force on the day", () => {
  const svg = svgOf(arrangeInRows(pictureOf(VIEW), { width: 800 }), {
    title: "Alpha Board",
    description: "",
    caption: "",
  });

  it("is told from those that are, in its title, by its edge and in the legend", () => {
    expect(svg).toContain(
      "<title>Alpha Group (clinical commissioning group, not in force on the day)</title>",
    );
    expect(svg).toContain("<title>Alpha Board (integrated care board)</title>");
    expect(svg).toContain("Not in force on the day");
    // Its own edge, and the sample of the legend.
    expect(svg.split('stroke-dasharray="1.5 3"')).toHaveLength(3);
  });
});
