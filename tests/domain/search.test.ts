import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareHits,
  matchText,
  rankKey,
  withinOneEdit,
  wordsOf,
  type SearchHit,
} from "../../src/domain/search.js";
import { parseDay } from "../../src/domain/time.js";
import {
  inForce,
  ods,
  ons,
  organisation,
  registered,
} from "../generators/records.js";

const DAY = parseDay("2026-03-31");

describe("withinOneEdit", () => {
  it("allows one letter changed, added or left out", () => {
    expect(withinOneEdit("leeds", "leads")).toBe(true);
    expect(withinOneEdit("leeds", "leedss")).toBe(true);
    expect(withinOneEdit("leeds", "eeds")).toBe(true);
    expect(withinOneEdit("leeds", "leeds")).toBe(true);
    expect(withinOneEdit("", "a")).toBe(true);
  });

  it("does not allow two edits, nor two letters swapped", () => {
    expect(withinOneEdit("leeds", "lads")).toBe(false);
    expect(withinOneEdit("leeds", "leesd")).toBe(false);
    expect(withinOneEdit("ab", "")).toBe(false);
  });

  it("agrees with a plain edit distance", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(withinOneEdit(a, b)).toBe(editDistance(a, b) <= 1);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("wordsOf", () => {
  it("drops case, accents and punctuation, and keeps an apostrophe's word whole", () => {
    expect(wordsOf("St. Thomas' & Guy’s – Élan 2")).toEqual([
      "st",
      "thomas",
      "guys",
      "elan",
      "2",
    ]);
    expect(wordsOf(" -- ")).toEqual([]);
  });
});

describe("matchText", () => {
  const trust = organisation("TRUST", "trust:RR8", {
    name: "Leeds Teaching Hospitals NHS Trust",
    otherNames: [
      {
        name: "Leeds General Infirmary",
        validity: inForce(null, "1998-03-31"),
      },
    ],
    identifiers: [ods("RR8")],
    validity: inForce("1998-04-01", "2026-03-31"),
  });
  const match = (text: string): string | null => {
    const hit = matchText(text, trust, DAY);
    return hit && `${hit.tier} ${hit.matched}`;
  };

  it("takes a code whole, in any case, and shows it as registered", () => {
    expect(match(" rr8 ")).toBe("EXACT_CODE RR8");
    expect(match("rr")).toBe(null);
  });

  it("takes a key of another register only as it is written there, since such keys look like words", () => {
    const council = organisation("COUNCIL", "council:E07000102", {
      name: "Three Rivers District Council",
      identifiers: [ons("E07000102"), registered("THE")],
    });
    expect(matchText("the", council, DAY)).toBe(null);
    expect(matchText(" THE ", council, DAY)?.matched).toBe("THE");
    expect(matchText("e07000102", council, DAY)?.matched).toBe("E07000102");
  });

  it("takes a whole name, former or present", () => {
    expect(match("leeds general infirmary")).toBe(
      "EXACT_NAME Leeds General Infirmary",
    );
    expect(match("LEEDS TEACHING HOSPITALS NHS TRUST")).toBe(
      "EXACT_NAME Leeds Teaching Hospitals NHS Trust",
    );
  });

  it("takes beginnings of words in any order", () => {
    expect(match("hosp leeds")).toBe(
      "PREFIX Leeds Teaching Hospitals NHS Trust",
    );
    expect(match("infirm")).toBe("PREFIX Leeds General Infirmary");
  });

  it("needs every word in one and the same name", () => {
    expect(match("teaching infirmary")).toBe(null);
  });

  it("forgives one letter in a word of four letters or more, and none in a shorter one", () => {
    expect(match("leads")).toBe("FUZZY Leeds Teaching Hospitals NHS Trust");
    expect(match("trst")).toBe("FUZZY Leeds Teaching Hospitals NHS Trust");
    expect(match("nhx")).toBe(null);
  });

  it("says whether the body is in force on the day", () => {
    expect(matchText("rr8", trust, DAY)?.inForce).toBe(true);
    expect(matchText("rr8", trust, DAY + 1)?.inForce).toBe(false);
  });

  it("matches nothing by a text without a word", () => {
    expect(match("")).toBe(null);
    expect(match("&")).toBe(null);
  });
});

describe("compareHits", () => {
  const hit = (id: string, facts: Partial<SearchHit> = {}): SearchHit => ({
    organisation: organisation("PARTNER", id),
    tier: "PREFIX",
    matched: "Leeds",
    inForce: true,
    ...facts,
  });

  it("puts the best tier first, then bodies in force, then the shortest name, then the first id", () => {
    const hits = [
      hit("partner:f", { tier: "FUZZY", matched: "A" }),
      hit("partner:e", { inForce: false, matched: "A" }),
      hit("partner:d", { matched: "Leeds City Partners" }),
      hit("partner:c"),
      hit("partner:b"),
      hit("partner:a", {
        tier: "EXACT_NAME",
        inForce: false,
        matched: "Leeds City Partners and Friends",
      }),
    ];
    expect(
      hits.toSorted(compareHits).map(({ organisation: { id } }) => id),
    ).toEqual([
      "partner:a",
      "partner:b",
      "partner:c",
      "partner:d",
      "partner:e",
      "partner:f",
    ]);
  });

  it("puts a board before the areas that carry its name and a code", () => {
    const area = hit("sub-icb:02P", {
      organisation: organisation("SUB_ICB_LOCATION", "sub-icb:02P"),
      matched: "NHS Leeds ICB - 02P",
    });
    const board = hit("icb:QWO", {
      matched: "NHS Leeds Integrated Care Board",
    });
    expect([area, board].toSorted(compareHits)).toEqual([board, area]);
  });

  it("orders as its key does, names of nine letters before names of ten", () => {
    const [nine, ten] = [
      hit("partner:z", { matched: "a".repeat(9) }),
      hit("partner:a", { matched: "a".repeat(10) }),
    ];
    expect(compareHits(nine, ten)).toBe(-1);
    expect(rankKey(nine) < rankKey(ten)).toBe(true);
    expect(compareHits(nine, nine)).toBe(0);
  });
});

/** Levenshtein's distance by its recurrence. */
function editDistance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const change = editDistance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1);
  return Math.min(
    change,
    editDistance(a.slice(1), b) + 1,
    editDistance(a, b.slice(1)) + 1,
  );
}
