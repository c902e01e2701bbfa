import { MultiDirectedGraph } from "graphology";
import type { SerializedGraph } from "graphology-types";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ODD_NAME } from "./oddly-named.js";
import { oddViews } from "./view-of.js";

const { textOf } = await oddViews();

const Data = z.object({ data: z.record(z.string(), z.unknown()) });
const Cytoscape = Data.extend({
  elements: z.object({ nodes: z.array(Data), edges: z.array(Data) }),
});

async function cytoscape(query: string) {
  return Cytoscape.parse(JSON.parse(await textOf(`icb:QAA.json?${query}`)));
}

describe("a view as Cytoscape JSON", () => {
  it("gives each body with its layer, its distance, and what it is joined to besides", async () => {
    const { elements } = await cytoscape("asOf=2026-04-01");
    expect(elements.nodes.map(({ data }) => data["id"])).toEqual([
      "icb:QAA",
      "national:exec",
      "council:E1",
    ]);
    expect(elements.nodes[1]?.data).toEqual({
      id: "national:exec",
      name: "Executive",
      kind: "NATIONAL_BODY",
      layer: "NATIONAL",
      depth: 1,
      degree: 2,
      hidden: 1,
      relationshipCount: 3,
      inForce: true,
      change: null,
      validFrom: null,
      validFromPrecision: null,
      validTo: null,
      validToPrecision: null,
      note: null,
      sourceIds: ["s:1"],
      sourceUrls: ["https://example.org/register?a=1&b=2"],
    });
    expect(elements.nodes[2]?.data).toMatchObject({ name: ODD_NAME });
  });

  it("gives each relationship with its days, its law and its sources", async () => {
    const { elements } = await cytoscape("asOf=2026-04-01");
    const edges = elements.edges.map(({ data }) => data);
    expect(edges.map(({ id }) => id)).toEqual(["r1", "r2", "r4"]);
    expect(edges[0]).toMatchObject({
      source: "icb:QAA",
      target: "national:exec",
      kind: "ACCOUNTABLE_TO",
      family: "ACCOUNTABILITY",
      reads: "answers to",
      inForce: true,
      validFrom: "2022-07-01",
      validFromPrecision: "DAY",
      validTo: null,
      basisAct: "Example Act 2022",
      basisSection: "s.1",
      basisSays: "Must answer & <obey>.",
      basisChecked: true,
      basisSourceId: "s:law",
      inferred: true,
      sourceIds: ["s:1"],
      sourceUrls: [
        "https://example.org/register?a=1&b=2",
        "https://example.org/act",
      ],
    });
    expect(edges[1]).toMatchObject({
      stream: "core; programme",
      amounts: [
        {
          financialYear: "2024/25",
          measure: "allocation",
          role: "TOTAL",
          pounds: 1500.5,
          certainty: "exact",
          sourceId: "s:money",
        },
      ],
      basisAct: null,
      inferred: false,
    });
  });

  it("says of which day and data it is, and by whom, every source once", async () => {
    const { data } = await cytoscape("asOf=2026-04-01");
    expect(data).toMatchObject({
      root: "icb:QAA",
      asOf: "2026-04-01",
      comparedWith: null,
      depth: 1,
      families: null,
      maxNodes: 300,
      datasetVersion: "odd",
      truncated: false,
      truncationReading: null,
      attribution: "Contains information from: Office; Publisher.",
      licences: ["OGL v3.0"],
    });
    expect(data["sources"]).toEqual([
      {
        id: "s:1",
        title: "Register & list",
        publisher: "Office",
        url: "https://example.org/register?a=1&b=2",
        licence: "OGL v3.0",
      },
      {
        id: "s:law",
        title: "Title of s:law",
        publisher: "Publisher",
        url: "https://example.org/act",
        licence: null,
      },
      {
        id: "s:money",
        title: "Title of s:money",
        publisher: "not stated",
        url: null,
        licence: null,
      },
    ]);
  });

  it("says what began and what ended between two days", async () => {
    const { elements } = await cytoscape(
      "asOf=2026-04-01&comparedWith=2026-03-31",
    );
    expect(
      elements.edges.map(({ data }) => [
        data["id"],
        data["change"],
        data["inForce"],
        data["validTo"],
      ]),
    ).toEqual([
      ["r1", null, true, null],
      ["r2", null, true, null],
      ["r3", "ENDED", false, "2026-04-01"],
      ["r4", "BEGAN", true, null],
    ]);
  });

  it("says what it leaves out", async () => {
    const { data, elements } = await cytoscape("asOf=2026-04-01&maxNodes=2");
    expect(data).toMatchObject({
      truncated: true,
      truncationReason: "NODES",
      nodesShown: 2,
      nodesFound: 3,
      edgesShown: 2,
      edgesFound: 2,
    });
    expect(elements.nodes.map(({ data: { hidden } }) => hidden)).toEqual([
      1, 1,
    ]);
  });
});

describe("a view as Graphology JSON", () => {
  it("is read by Graphology, several relationships between two bodies and all", async () => {
    const read: unknown = JSON.parse(
      await textOf("icb:QAA.json?form=graphology&asOf=2026-04-01"),
    );
    const graph = new MultiDirectedGraph();
    graph.import(serialized(read));
    expect([graph.order, graph.size]).toEqual([3, 3]);
    expect(graph.getAttribute("root")).toBe("icb:QAA");
    expect(graph.getNodeAttributes("council:E1")).toMatchObject({
      label: ODD_NAME,
      layer: "PLACE",
      hidden: 0,
    });
    expect(graph.extremities("r2")).toEqual(["national:exec", "icb:QAA"]);
    expect(graph.getEdgeAttributes("r1")).toMatchObject({
      label: "answers to",
      basisAct: "Example Act 2022",
      sourceIds: ["s:1"],
    });
  });
});

const Attributes = z.record(z.string(), z.unknown());
const Serialized = z.object({
  options: z.object({
    type: z.enum(["directed", "undirected", "mixed"]),
    multi: z.boolean(),
    allowSelfLoops: z.boolean(),
  }),
  attributes: Attributes,
  nodes: z.array(z.object({ key: z.string(), attributes: Attributes })),
  edges: z.array(
    z.object({
      key: z.string(),
      source: z.string(),
      target: z.string(),
      attributes: Attributes,
    }),
  ),
});

function serialized(read: unknown): SerializedGraph {
  return Serialized.parse(read);
}
