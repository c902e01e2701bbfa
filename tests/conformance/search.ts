import * as fc from "fast-check";
import { expect, it } from "vitest";
import { parseDay } from "../../src/domain/time.js";
import type { SearchFilter } from "../../src/store/graph-store.js";
import { somePageSize, someSearchFilter, someSearchText } from "./questions.js";
import { expectList, whole } from "./reading.js";
import * as reference from "./reference.js";
import { onGeneratedGraphs, onSmallGraph, type Subject } from "./subject.js";

export function searchConformance(subject: Subject): void {
  const search = async (
    text: string,
    filter: Partial<SearchFilter> = {},
  ): Promise<string[]> => {
    const page = await subject
      .store()
      .search(text, { asOf: parseDay("2026-03-31"), ...filter }, whole("RANK"));
    return page.items.map(({ node }) => `${node.tier} ${node.organisation.id}`);
  };

  onSmallGraph(subject, () => {
    it("puts an exact code before all else", async () => {
      expect(await search("rn1")).toEqual(["EXACT_CODE trust:RN1"]);
      expect(await search(" qnv ")).toEqual([
        "EXACT_CODE icb:QNV",
        "EXACT_CODE icp:QNV",
      ]);
    });

    it("takes a key of another register as a code only where it is written as it is there", async () => {
      expect(await search("QNV")).toEqual(["EXACT_CODE icb:QNV"]);
      expect(await search("qnv")).toEqual([
        "EXACT_CODE icb:QNV",
        "EXACT_CODE icp:QNV",
      ]);
    });

    it("ignores case, accents and punctuation in a name", async () => {
      expect(await search("TREÁSURY")).toEqual([
        "EXACT_NAME national:treasury",
      ]);
    });

    it("finds a body by a former name, and says which name matched", async () => {
      const page = await subject
        .store()
        .search("st aldhelms", { asOf: parseDay("2026-03-31") }, whole("RANK"));
      expect(
        page.items.map(({ node }) => [
          node.organisation.id,
          node.tier,
          node.matched,
        ]),
      ).toEqual([["trust:RN1", "PREFIX", "St. Aldhelm's Infirmary"]]);
    });

    it("forgives one letter in a word of four or more", async () => {
      expect(await search("tresury")).toEqual(["FUZZY national:treasury"]);
      expect(await search("tresuy")).toEqual([]);
    });

    it("ranks bodies in force before those that are not, then the shortest name", async () => {
      expect(await search("north care board")).toEqual([
        "PREFIX icb:QNV",
        "PREFIX icb:QNS",
      ]);
      expect(
        await search("north care board", { asOf: parseDay("2026-04-01") }),
      ).toEqual(["PREFIX icb:QNS", "PREFIX icb:QNV"]);
      expect(await search("southmere")).toEqual([
        "PREFIX trust:RN2",
        "PREFIX council:E2",
      ]);
    });

    it("searches only the kinds asked for", async () => {
      expect(await search("southmere", { kinds: ["COUNCIL"] })).toEqual([
        "PREFIX council:E2",
      ]);
      expect(await search("southmere", { kinds: [] })).toEqual([]);
    });

    it("finds nothing by a text without a word", async () => {
      expect(await search("")).toEqual([]);
      expect(await search(" ... ")).toEqual([]);
    });
  });

  onGeneratedGraphs(
    subject,
    "finds, ranks and pages what trying every body finds",
    fc.tuple(someSearchText, someSearchFilter, somePageSize),
    async (store, graph, [text, filter, first]) => {
      await expectList(
        (page) => store.search(text, filter, page),
        "RANK",
        first,
        reference.search(graph, text, filter),
      );
    },
  );
}
