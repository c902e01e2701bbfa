import { describe, expect, it } from "vitest";
import {
  bodiesInWords,
  countInWords,
  countKinds,
} from "../../src/domain/count-in-words.js";
import {
  ORGANISATION_KINDS,
  type OrganisationKind,
} from "../../src/domain/organisation-kinds.js";

function body(kind: OrganisationKind, name: string) {
  return { id: `${kind}:${name}`, kind, name };
}

const COUNCILS = ["Avon", "Bourne", "Chase"].map((name) =>
  body("COUNCIL", name),
);

describe("counts in words", () => {
  it.each<[number, OrganisationKind, string]>([
    [0, "COUNCIL", "no council"],
    [1, "COUNCIL", "1 council"],
    [2, "NATIONAL_BODY", "2 national bodies"],
    [3, "COMBINED_AUTHORITY", "3 combined authorities"],
    [2, "TRUST_GROUP", "2 groups of trusts"],
    [2, "ICB_CLUSTER", "2 clusters of integrated care boards"],
  ])("%i of %s: %s", (count, kind, expected) => {
    expect(countInWords(count, ORGANISATION_KINDS[kind].noun)).toBe(expected);
  });

  it("name up to two bodies of a kind and count more, each once, in the order of the table of kinds", () => {
    const [avon, bourne] = COUNCILS;
    const board = body("INTEGRATED_CARE_BOARD", "NHS Avon");
    if (avon === undefined || bourne === undefined) throw new Error("No one.");
    expect(bodiesInWords([...COUNCILS, board, board])).toBe(
      "NHS Avon and 3 councils",
    );
    expect(bodiesInWords([bourne, avon, board])).toBe(
      "NHS Avon, Avon and Bourne",
    );
    expect(countKinds([...COUNCILS, avon, board])).toEqual([
      { kind: "INTEGRATED_CARE_BOARD", count: 1 },
      { kind: "COUNCIL", count: 3 },
    ]);
  });
});
