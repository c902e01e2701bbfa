import { XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import {
  graphOf,
  inForce,
  organisation,
  source,
} from "../../generators/records.js";
import { oddViews, viewsOf } from "./view-of.js";

const { textOf } = await oddViews();

describe("a view as Mermaid", () => {
  it("is a flowchart with a box for each layer and a line for each family between two bodies", async () => {
    expect(await textOf("icb:QAA.mmd?asOf=2026-04-01&comparedWith=2026-03-31"))
      .toBe(`---
title: "Alpha Board on 1 April 2026 compared with 31 March 2026"
---
%% as of 2026-04-01, dataset odd
%% Contains information from: Office; Publisher.
%% licences: OGL v3.0
%% source s:1: Register & list, Office, https://example.org/register?a=1&b=2, OGL v3.0
%% source s:law: Title of s:law, Publisher, https://example.org/act
%% source s:money: Title of s:money, not stated
flowchart TB
  subgraph NATIONAL["National"]
    n1["Executive"]
  end
  subgraph SYSTEM["Systems"]
    n0["Alpha Board"]
  end
  subgraph PLACE["Places"]
    n2["Fish #38; #34;Chips#34; #60;Council#62;, 'North'"]
  end
  subgraph PARTNER["Providers and partners"]
    n3["=HYPERLINK(#34;http://127.0.0.1#34;,#34;Trust#34;)"]
  end
  n0 -->|"answers to"| n1
  n1 -->|"allocates money to"| n0
  n3 -.->|"is overseen by (ended)"| n0
  n0 -.->|"covers people of (began)"| n2
`);
  });

  it("says what it leaves out", async () => {
    expect(await textOf("icb:QAA.mmd?asOf=2026-04-01&maxNodes=2")).toContain(
      "%% 2 of 3 bodies are shown",
    );
  });
});

describe("a view as SVG", () => {
  it("is a picture with a title, the day and where it is from", async () => {
    const text = await textOf("icb:QAA.svg?asOf=2026-04-01");
    expect(XMLValidator.validate(text)).toBe(true);
    for (const told of [
      "Alpha Board on 1 April 2026",
      "3 bodies · 3 relationships · 3 sources · placegraph, dataset odd",
      "Contains information from: Office; Publisher.",
      "&lt;Council&gt;",
    ])
      expect(text).toContain(told);
    expect(text).not.toContain("<Council>");
  });

  it("says what it leaves out", async () => {
    const text = await textOf("icb:QAA.svg?asOf=2026-04-01&maxNodes=2");
    expect(text).toContain("2 of 3 bodies · 2 relationships");
    expect(text).toContain("2 of 3 bodies are shown: the nearest");
  });
});

describe("a picture of a trust that was renamed on 1 April 2026", async () => {
  const renamed = await viewsOf(
    graphOf({
      organisations: [
        organisation("TRUST", "trust:RAA", {
          name: "East Trust",
          validity: inForce("2010-04-01", null),
          otherNames: [
            { name: "Norfolk Trust", validity: inForce(null, "2026-03-31") },
          ],
        }),
      ],
      sources: [source("s:1")],
    }),
  );

  it("has its old name over the day before and in its box, and tells the later one", async () => {
    const svg = await renamed.textOf("trust:RAA.svg?asOf=2026-03-31");
    expect(svg).toContain(">Norfolk Trust on 31 March 2026<");
    expect(svg).toContain(">Norfolk Trust<");
    expect(svg).toContain(">Later called East Trust · 1 body · ");
    const mermaid = await renamed.textOf("trust:RAA.mmd?asOf=2026-03-31");
    expect(mermaid).toContain('title: "Norfolk Trust on 31 March 2026"');
    expect(mermaid).toContain("%% Later called East Trust\n");
    expect(mermaid).toContain('n0["Norfolk Trust"]');
  });

  it("has its new name alone over the day itself", async () => {
    const svg = await renamed.textOf("trust:RAA.svg?asOf=2026-04-01");
    expect(svg).toContain(">East Trust on 1 April 2026<");
    expect(svg).not.toContain("Norfolk");
    expect(svg).not.toContain("Later called");
  });
});
