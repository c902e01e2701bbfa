import { pictureOf } from "placegraph/picture";
import { describe, expect, it } from "vitest";
import { organisationKinds } from "../../../src/domain/organisation-kinds.js";
import { loadGraph } from "../../../src/ingest/read-seed.js";
import { SEED_FOLDER } from "../../../src/paths.js";
import { isLine, relationshipsOf } from "../../../web/src/facts/line.js";

const edge = (id: string, from: string, to: string) => ({
  id,
  family: "GOVERNANCE",
  reads: "is a member of",
  from: { id: from },
  to: { id: to },
});

const VIEW = {
  root: { id: "icb:1" },
  nodes: [],
  edges: [
    edge("first", "icb:1", "icp:1"),
    edge("second", "icb:1", "icp:1"),
    edge("other", "icp:1", "icb:1"),
  ],
};

describe("a line selected in the picture", () => {
  it("is told from a body, whatever body it is", () => {
    const { organisations } = loadGraph(SEED_FOLDER);
    expect(organisations.length).toBeGreaterThan(organisationKinds.length);
    expect(organisations.filter(({ id }) => isLine(id))).toEqual([]);
    for (const { id } of pictureOf(VIEW).lines) expect(isLine(id)).toBe(true);
  });

  it("stands for all relationships drawn as it, and for no other", () => {
    expect(relationshipsOf("icb:1 icp:1 GOVERNANCE BOTH", VIEW)).toEqual([
      "first",
      "second",
    ]);
  });

  it("stands for none where the picture has no such line", () => {
    expect(relationshipsOf("icb:1 icp:1 FUNDING BOTH", VIEW)).toEqual([]);
  });
});
