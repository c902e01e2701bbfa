import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citation } from "../../../src/domain/citation/citation.js";
import { parseDay } from "../../../src/domain/time.js";
import { someSources } from "../../generators/citations.js";
import { source } from "../../generators/records.js";

const CITED = {
  what: "NHS West Yorkshire Integrated Care Board (icb:QWO)",
  asOf: parseDay("2026-04-01"),
  datasetVersion:
    "8abadb1eb949439dcc7cc74c778714a35c208c5c2d3910fe20b19045f688f7d0",
  sources: [],
};

describe("a citation", () => {
  it("tells what, on which day, from which data, by which sources in the order of their ids", () => {
    const sources = [
      source("b", { title: "Annual report", publisher: "NHS England" }),
      source("a", {
        title: "Boundary changes",
        publisher: "ONS",
        date: parseDay("2026-04-01"),
        datePrecision: "MONTH",
        url: "https://ons.example/boundaries",
      }),
    ];
    expect(citation({ ...CITED, sources })).toBe(
      "NHS West Yorkshire Integrated Care Board (icb:QWO), as of 1 April 2026. placegraph, dataset 8abadb1eb949. " +
        "Sources: Boundary changes, ONS, April 2026, https://ons.example/boundaries; Annual report, NHS England.",
    );
  });

  it("leaves out what is not known of a source, so that what nobody published looks like no publication", () => {
    const sources = [
      source("a", {
        title: "No source opened: knowledge of the statute book",
        publisher: "not stated",
      }),
      source("b", {
        title: "Tracker",
        publisher: "not stated",
        date: parseDay("2026-08-01"),
        datePrecision: "MONTH",
      }),
    ];
    expect(citation({ ...CITED, sources })).toMatch(
      / Sources: No source opened: knowledge of the statute book; Tracker, August 2026\.$/,
    );
  });

  it("says so where there is no source", () => {
    expect(citation(CITED)).toBe(
      "NHS West Yorkshire Integrated Care Board (icb:QWO), as of 1 April 2026. placegraph, dataset 8abadb1eb949. Sources: none.",
    );
  });

  it("gives no day to what has a date of its own", () => {
    expect(
      citation({ ...CITED, what: "A budget of 2024/25", asOf: null }),
    ).toMatch(/^A budget of 2024\/25\. placegraph/);
  });

  it("is the same for the same sources, in any order and however often each is named", () => {
    const shuffled = someSources.chain((sources) =>
      fc.record({
        sources: fc.constant(sources),
        again: fc
          .shuffledSubarray(sources)
          .chain((some) =>
            fc
              .shuffledSubarray(sources, { minLength: sources.length })
              .map((all) => [...some, ...all]),
          ),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ sources, again }) => {
        expect(citation({ ...CITED, sources: again })).toBe(
          citation({ ...CITED, sources }),
        );
      }),
    );
  });

  it("is one line, whatever the titles hold", () => {
    const titled = fc.string().map((title) => source("a", { title }));
    fc.assert(
      fc.property(titled, (one) => {
        expect(citation({ ...CITED, sources: [one] })).not.toMatch(
          /[\n\r\t]| {2}/,
        );
      }),
    );
  });
});
