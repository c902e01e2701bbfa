import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  sectionsInWords,
  sectionsOf,
} from "../../../src/domain/influence/sections.js";
import { PRACTICE } from "../../../src/domain/legal-provision.js";
import { someProvisions } from "../../generators/citations.js";
import { provision } from "../../generators/records.js";

const sections = (...named: string[]) =>
  [
    ...sectionsOf(
      named.map((section, number) =>
        provision(`p:${number}`, { act: "Act 2006", section }),
      ),
    ),
  ].map((section) => section.replace("Act 2006 ", ""));

describe("the sections that provisions are in", () => {
  it.each([
    ["s.14Z59(1)", ["s.14Z59"]],
    ["s.14Z61(1) to (5)", ["s.14Z61"]],
    ["s.3(1), (1A), (1C)", ["s.3"]],
    ["ss.14Z59 and 14Z61", ["s.14Z59", "s.14Z61"]],
    ["ss.223L, 223M, 223N", ["s.223L", "s.223M", "s.223N"]],
    ["s.116ZA (inserted by Health and Care Act 2022 s.26)", ["s.116ZA"]],
    ["s.3(1) (must); s.3A (may)", ["s.3", "s.3A"]],
    ["s.244; SI 2013/218 Part 4", ["s.244"]],
    ["Schedule 1B para 8(2)(c), (7)", ["Schedule 1B para 8"]],
    ["Schedule 10A para 3(1), (2)", ["Schedule 10A para 3"]],
    ["Part 1 Chapter 2 (ss.10 to 12)", ["Part 1 Chapter 2 (ss.10 to 12)"]],
    ["Part 5, s.78(1)", ["s.78"]],
    ["the Act", ["the Act"]],
  ])("%s is in %j", (named, expected) => {
    expect(sections(named)).toEqual(expected);
  });

  it("counts a section once, whichever of its subsections several provisions name", () => {
    expect(
      sections("ss.14Z59 and 14Z61", "s.14Z59(1)", "s.14Z61(1) to (5)"),
    ).toEqual(["s.14Z59", "s.14Z61"]);
    expect(
      sections(
        "s.116ZA (inserted by Health and Care Act 2022 s.26)",
        "s.116ZA",
      ),
    ).toEqual(["s.116ZA"]);
  });

  it("keeps sections of one number in two Acts apart, and a second Act named within a provision", () => {
    const found = sectionsOf([
      provision("p:1", { act: "Act 2006", section: "s.4" }),
      provision("p:2", { act: "Act 2007", section: "s.4(1)" }),
      provision("p:3", {
        act: "Act 2006",
        section:
          "Schedule 1B para 22(5); Local Audit and Accountability Act 2014 s.4",
      }),
    ]);
    expect([...found]).toEqual([
      "Act 2006 s.4",
      "Act 2007 s.4",
      "Act 2006 Schedule 1B para 22",
      "Local Audit and Accountability Act 2014 s.4",
    ]);
  });

  it("counts law only, in words", () => {
    const practice = provision("p:1", { act: PRACTICE, section: "custom" });
    expect(sectionsInWords([practice])).toBe("no section of law");
    expect(sectionsInWords([practice, provision("p:2")])).toBe(
      "1 section of law",
    );
  });

  it("never counts more for what was told before, nor less for what is told too", () => {
    fc.assert(
      fc.property(someProvisions, someProvisions, (some, more) => {
        const size = sectionsOf(some).size;
        expect(sectionsOf([...some, ...some.toReversed()]).size).toBe(size);
        expect(sectionsOf([...some, ...more]).size).toBeGreaterThanOrEqual(
          size,
        );
      }),
    );
  });
});
