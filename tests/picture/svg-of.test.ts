import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrangeInRows, svgOf, type Picture } from "../../src/picture/index.js";
import { line, node, somePicture } from "./pictures.js";

const OPTIONS = {
  title: "Alpha Council and what is joined to it",
  description: "Two bodies.",
  caption: "As of 1 June 2026",
};
const drawn = (picture: Picture, options = {}): string =>
  svgOf(arrangeInRows(picture, { width: 900 }), { ...OPTIONS, ...options });

describe("a picture as SVG", () => {
  it("is named and described for those who do not see it, and dated", () => {
    const svg = drawn({ nodes: [node()], lines: [] });
    expect(svg).toContain('role="img" aria-labelledby="title desc"');
    expect(svg).toContain(`<title id="title">${OPTIONS.title}</title>`);
    expect(svg).toContain('<desc id="desc">Two bodies.</desc>');
    expect(svg).toContain(">As of 1 June 2026</text>");
  });

  it("says at its foot where more is told, where there is such a place", () => {
    const picture = { nodes: [node()], lines: [] };
    const foot = "Sources and licences: http://localhost/";
    expect(drawn(picture, { foot })).toContain(`>${foot}</text>`);
    const height = (svg: string) => Number(/ height="(\d+)"/.exec(svg)?.[1]);
    expect(height(drawn(picture, { foot }))).toBe(height(drawn(picture)) + 18);
  });

  it("gives every name in full, though its label be cut", () => {
    const name = "NHS Lancashire and South Cumbria Integrated Care Board";
    expect(
      drawn({
        nodes: [node({ name, kind: "INTEGRATED_CARE_BOARD" })],
        lines: [],
      }),
    ).toContain(`<title>${name} (integrated care board)</title>`);
  });

  it("escapes what would end a text or an attribute", () => {
    const name = `<b> & "c" 'd'\u0000`;
    const svg = drawn({ nodes: [node({ name })], lines: [] }, { title: name });
    expect(svg).toContain(
      "<title>&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39; (council)</title>",
    );
    expect(svg).not.toContain("<b>");
    expect(svg).not.toContain("\u0000");
  });

  it("closes every element it opens, whatever the names", () => {
    fc.assert(
      fc.property(somePicture, (picture) => {
        const open: string[] = [];
        for (const [, close, name = "", empty] of drawn(picture).matchAll(
          /<(\/?)([a-z]+)[^<>]*?(\/?)>/g,
        ))
          if (close) expect(open.pop()).toBe(name);
          else if (!empty) open.push(name);
        expect(open).toEqual([]);
      }),
    );
  });

  it("explains the families it draws, and no other", () => {
    const nodes = [node({ id: "a" }), node({ id: "b", row: 2 })];
    const svg = drawn({ nodes, lines: [line({ family: "FUNDING" })] });
    expect(svg).toContain(">Funding: pays");
    expect(svg).not.toContain(">Governance:");
  });

  it("marks what began and what ended by more than colour", () => {
    const nodes = [
      node({ id: "a", change: "BEGAN" }),
      node({ id: "b", change: "ENDED", row: 2 }),
    ];
    const svg = drawn({ nodes, lines: [line({ change: "ENDED" })] });
    expect(svg).toContain('d="M-3 0H3M0 -3V3"');
    expect(svg).toContain("holds on the later day, not on the earlier");
    expect(svg).toContain("held on the earlier day, not on the later");
  });
});
