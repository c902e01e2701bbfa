import { XMLParser, XMLValidator } from "fast-xml-parser";
import { MultiDirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { LIKE_A_FORMULA, ODD_NAME } from "./oddly-named.js";
import { oddViews } from "./view-of.js";

const { textOf } = await oddViews();
const BOTH_DAYS = "asOf=2026-04-01&comparedWith=2026-03-31";

describe.each([
  ["graphml", parseGraphml],
  ["gexf", parseGexf],
] as const)("a view as %s", (suffix, parse) => {
  const graph = async (query: string) =>
    parse(MultiDirectedGraph, await textOf(`icb:QAA.${suffix}?${query}`));

  it("is read by another library, with every body and relationship", async () => {
    const read = await graph(BOTH_DAYS);
    expect([read.order, read.size, read.multi, read.type]).toEqual([
      4,
      4,
      true,
      "directed",
    ]);
    expect(read.extremities("r2")).toEqual(["national:exec", "icb:QAA"]);
  });

  it("keeps names whatever signs are in them", async () => {
    const read = await graph(BOTH_DAYS);
    const labelOf = (id: string): unknown => read.getNodeAttribute(id, "label");
    expect(labelOf("council:E1")).toBe(ODD_NAME);
    expect(labelOf("trust:RAA")).toBe(LIKE_A_FORMULA);
    expect(String(labelOf("icb:QAA")).replace(/\s/, " ")).toBe("Alpha Board");
  });

  it("gives facts as numbers, truths and texts, and leaves out what is not known", async () => {
    const read = await graph(BOTH_DAYS);
    expect(read.getNodeAttributes("national:exec")).toMatchObject({
      kind: "NATIONAL_BODY",
      layer: "NATIONAL",
      depth: 1,
      degree: 2,
      hidden: 1,
      inForce: true,
      sourceIds: "s:1",
    });
    expect(read.hasNodeAttribute("national:exec", "note")).toBe(false);
    expect(read.hasNodeAttribute("national:exec", "validFrom")).toBe(false);
  });

  it("keeps days, law, amounts and sources", async () => {
    const read = await graph(BOTH_DAYS);
    expect(read.getEdgeAttributes("r1")).toMatchObject({
      validFrom: "2022-07-01",
      basisAct: "Example Act 2022",
      basisSection: "s.1",
      basisSays: "Must answer & <obey>.",
      basisChecked: true,
      inferred: true,
      sourceIds: "s:1",
      sourceUrls:
        "https://example.org/register?a=1&b=2|https://example.org/act",
    });
    expect(read.getEdgeAttributes("r2")).toMatchObject({
      amounts: "2024/25 allocation 1500.50 (TOTAL, exact, s:money)",
      inferred: false,
    });
    expect(read.getEdgeAttributes("r3")).toMatchObject({
      validTo: "2026-04-01",
      change: "ENDED",
    });
  });

  it("tells its day, its data, its sources, and what it leaves out", async () => {
    const text = await textOf(`icb:QAA.${suffix}?asOf=2026-04-01&maxNodes=2`);
    for (const told of [
      "2026-04-01",
      "2 of 3 bodies are shown",
      "Contains information from: Office; Publisher.",
      "s:1: Register &amp; list, Office, https://example.org/register?a=1&amp;b=2, OGL v3.0",
    ])
      expect(text).toContain(told);
  });

  it("is whole XML for a body that stands alone", async () => {
    const text = await textOf(`icb:QAA.${suffix}?asOf=2016-01-01`);
    expect(XMLValidator.validate(text)).toBe(true);
    const read = parse(MultiDirectedGraph, text);
    expect([read.nodes(), read.size]).toEqual([
      ["icb:QAA", "national:exec"],
      1,
    ]);
  });
});

describe("a view as GEXF", () => {
  it("says how long each body and relationship lasts, the last day counted in", async () => {
    const Lasting = z.array(
      z.object({
        "@id": z.string(),
        "@start": z.string().optional(),
        "@end": z.string().optional(),
      }),
    );
    const Gexf = z.object({
      gexf: z.object({
        graph: z.object({
          "@mode": z.literal("dynamic"),
          "@timeformat": z.literal("date"),
          nodes: z.object({ node: Lasting }),
          edges: z.object({ edge: Lasting }),
        }),
      }),
    });
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: "@",
    });
    const { graph } = Gexf.parse(
      parser.parse(await textOf(`icb:QAA.gexf?${BOTH_DAYS}`)),
    ).gexf;
    expect(graph.nodes.node[0]).toEqual({
      "@id": "icb:QAA",
      "@start": "2022-07-01",
    });
    expect(graph.edges.edge).toEqual([
      { "@id": "r1", "@start": "2022-07-01" },
      { "@id": "r2" },
      { "@id": "r3", "@start": "2022-07-01", "@end": "2026-03-31" },
      { "@id": "r4", "@start": "2026-04-01" },
    ]);
  });
});
