import { describe, expect, it } from "vitest";
import { collaborativePlaceLinks } from "../../../src/domain/collaborative-places/links.js";
import { organisation, relationship } from "../../generators/records.js";

const BODIES = [
  organisation("PROVIDER_COLLABORATIVE", "collaborative:x", { name: "Beta" }),
  organisation("PROVIDER_COLLABORATIVE", "collaborative:y", { name: "Alpha" }),
  organisation("PLACE_PARTNERSHIP", "place:n", { name: "North" }),
  organisation("PLACE_PARTNERSHIP", "place:s", { name: "South" }),
  organisation("TRUST", "trust:1", { name: "Second Trust" }),
  organisation("TRUST", "trust:2", { name: "First Trust" }),
  organisation("COUNCIL", "council:1"),
];
const RELATIONSHIPS = [
  relationship("MEMBER_OF", "r:1", "trust:1", "collaborative:x"),
  relationship("LEADS", "r:2", "trust:1", "collaborative:x"),
  relationship("MEMBER_OF", "r:3", "trust:1", "place:n"),
  relationship("HOSTS", "r:4", "trust:2", "place:n"),
  relationship("MEMBER_OF", "r:5", "trust:2", "collaborative:x"),
  relationship("MEMBER_OF", "r:6", "trust:2", "collaborative:y"),
  relationship("MEMBER_OF", "r:7", "trust:1", "place:s"),
  relationship("PROPOSED_MEMBER_OF", "r:8", "council:1", "collaborative:y"),
  relationship("ASSOCIATED_WITH", "r:9", "trust:2", "place:s"),
  relationship("MEMBER_OF", "r:a", "council:1", "place:s"),
];

function linksOf(
  collaborative: string | null = null,
  place: string | null = null,
  most = 200,
) {
  return collaborativePlaceLinks(
    { collaborative, place, most },
    { bodies: BODIES, relationships: RELATIONSHIPS },
  ).map((link) => ({
    ends: `${link.collaborative.name} - ${link.place.name}`,
    bodies: link.bodies.map(({ body, inCollaborative, inPlace }) => [
      body.name,
      inCollaborative.map(({ id }) => id),
      inPlace.map(({ id }) => id),
    ]),
  }));
}

const ALPHA_NORTH = {
  ends: "Alpha - North",
  bodies: [["First Trust", ["r:6"], ["r:4"]]],
};
const BETA_NORTH = {
  ends: "Beta - North",
  bodies: [
    ["First Trust", ["r:5"], ["r:4"]],
    ["Second Trust", ["r:1", "r:2"], ["r:3"]],
  ],
};
const BETA_SOUTH = {
  ends: "Beta - South",
  bodies: [["Second Trust", ["r:1", "r:2"], ["r:7"]]],
};

describe("links of collaboratives with places", () => {
  it("name each body that sits in both with every relationship by which it does, all by name", () => {
    expect(linksOf()).toEqual([ALPHA_NORTH, BETA_NORTH, BETA_SOUTH]);
  });

  it("are those of the collaborative, the place or both asked about", () => {
    expect(linksOf("collaborative:x")).toEqual([BETA_NORTH, BETA_SOUTH]);
    expect(linksOf(null, "place:n")).toEqual([ALPHA_NORTH, BETA_NORTH]);
    expect(linksOf("collaborative:x", "place:s")).toEqual([BETA_SOUTH]);
    expect(linksOf("collaborative:y", "place:s")).toEqual([]);
  });

  it("are refused, with what to ask instead, where there are too many", () => {
    expect(linksOf(null, null, 3)).toHaveLength(3);
    expect(() => linksOf(null, null, 2)).toThrow(
      expect.objectContaining({
        code: "BAD_ARGUMENT",
        at: "collaborative",
        message: expect.stringMatching(/More than 2 .* one place/) as unknown,
      }),
    );
  });
});
