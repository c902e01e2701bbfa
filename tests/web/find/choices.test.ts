import { describe, expect, it } from "vitest";
import {
  groupsOf,
  matchInWords,
  standingInWords,
} from "../../../web/src/find/choices.js";
import { days, heir, hit } from "./hits.js";

const FRIMLEY = { id: "icb:QNQ", name: "NHS Frimley ICB" };
const ENDED = days("2022-07-01", "2026-04-01");
const HEIRS = [heir("icb:A", "NHS Thames Valley"), heir("icb:B", "NHS Surrey")];

describe("what was found", () => {
  it("is grouped by kind, the kind of the best first, and in each the best first", () => {
    const groups = groupsOf([
      hit({ id: "icb:1", name: "One" }),
      hit({ id: "trust:2", name: "Two", kind: "TRUST" }),
      hit({ id: "icb:3", name: "Three" }),
    ]);
    expect(
      groups.map(({ kind, choices }) => [kind, choices.map(({ id }) => id)]),
    ).toEqual([
      ["INTEGRATED_CARE_BOARD", ["icb:1", "icb:3"]],
      ["TRUST", ["trust:2"]],
    ]);
  });

  it("leads from a body that ended to those that took over, which can be chosen", () => {
    const [group] = groupsOf([
      hit(
        { ...FRIMLEY, validity: ENDED, successors: HEIRS },
        { inForce: false },
      ),
    ]);
    expect(group?.choices.map(({ id, hit }) => [id, hit === null])).toEqual([
      ["icb:QNQ", false],
      ["icb:A", true],
      ["icb:B", true],
    ]);
  });

  it("keeps apart two that ended and lead to the same successor", () => {
    const ended = { validity: ENDED, successors: HEIRS };
    const [group] = groupsOf([
      hit({ ...FRIMLEY, ...ended }, { inForce: false }),
      hit({ id: "icb:QU9", name: "BOB", ...ended }, { inForce: false }),
    ]);
    const keys = group?.choices.map(({ key }) => key);
    expect(keys).toHaveLength(6);
    expect(new Set(keys).size).toBe(6);
  });
});

describe("what matched", () => {
  it("is not told where it is the name", () => {
    expect(matchInWords(hit(FRIMLEY))).toBeNull();
  });

  it("is told of a code", () => {
    expect(
      matchInWords(hit(FRIMLEY, { tier: "EXACT_CODE", matched: "QNQ" })),
    ).toBe("code QNQ");
  });

  it("is told of a former name, with its last day", () => {
    const otherNames = [
      { name: "Frimley CCG", validity: days("2020-01-01", "2023-07-01") },
    ];
    expect(
      matchInWords(hit({ ...FRIMLEY, otherNames }, { matched: "Frimley CCG" })),
    ).toBe("called Frimley CCG until 30 June 2023");
  });

  it("is told of a short name that was in use to the end of the body", () => {
    const otherNames = [{ name: "Frimley", validity: ENDED }];
    const body = { ...FRIMLEY, otherNames, validity: ENDED };
    expect(matchInWords(hit(body, { matched: "Frimley" }))).toBe(
      "also called Frimley",
    );
  });
});

describe("where a body stands", () => {
  it("is not told of one in force", () => {
    expect(standingInWords(hit(FRIMLEY))).toBeNull();
  });

  it("is told of one that ended, by its last day, and leads on to who followed", () => {
    const body = { ...FRIMLEY, validity: ENDED, successors: HEIRS };
    expect(standingInWords(hit(body, { inForce: false }))).toBe(
      "ended 31 March 2026; followed by",
    );
  });

  it("says that nobody is recorded to have followed", () => {
    const body = { ...FRIMLEY, validity: ENDED };
    expect(standingInWords(hit(body, { inForce: false }))).toBe(
      "ended 31 March 2026; no successor is recorded",
    );
  });

  it("is told of one that is still to begin", () => {
    const body = { ...FRIMLEY, validity: days("2027-04-01", null) };
    expect(standingInWords(hit(body, { inForce: false }))).toBe(
      "begins 1 April 2027",
    );
  });
});
