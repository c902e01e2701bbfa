import type { ChangeKind } from "placegraph/client";
import { describe, expect, it } from "vitest";
import { CHANGE_KINDS } from "../../../src/domain/changes/change.js";
import {
  countsIn,
  GROUPS,
  summaryOf,
} from "../../../web/src/time/change-groups.js";

const counts = (given: Partial<Record<ChangeKind, number>>) =>
  CHANGE_KINDS.map((kind) => ({ kind, count: given[kind] ?? 0 }));

describe("groups of changes", () => {
  it("hold every kind of change once", () => {
    const kinds = GROUPS.flatMap((group) => group.kinds);
    expect(kinds.toSorted()).toEqual(CHANGE_KINDS.toSorted());
  });

  it("keep apart, with a caution, amounts that sources give for one year only", () => {
    const cautioned = GROUPS.filter(({ caution }) => caution !== null);
    expect(cautioned.map(({ kinds }) => kinds)).toEqual([
      ["AMOUNT_NEWLY_GIVEN"],
      ["AMOUNT_NO_LONGER_GIVEN"],
    ]);
    for (const { caution } of cautioned)
      expect(caution).toContain("Nothing is known to have changed");
  });

  it("are counted by kind, none left unsaid and none said that is not there", () => {
    const given = counts({
      BODY_ENDED: 1,
      RELATIONSHIP_BEGAN: 1,
      RELATIONSHIP_ENDED: 1085,
      BODY_RENAMED: 2,
      AMOUNT_CHANGED: 3,
    });
    expect(GROUPS.map((group) => countsIn(group, given))).toEqual([
      "1 relationship",
      "1 body, 1,085 relationships",
      "2 new names, 3 amounts",
      null,
      null,
    ]);
    expect(summaryOf(given)).toBe(
      "Began: 1 relationship. Ended: 1 body, 1,085 relationships. Changed: 2 new names, 3 amounts.",
    );
  });
});
