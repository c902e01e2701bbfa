import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bodyCitedOn,
  relationshipCitedOn,
} from "../../../src/domain/citation/on-a-day.js";
import { holdsAt, parseDay } from "../../../src/domain/time.js";
import { someDay, someValidity } from "../../generators/days.js";
import {
  inForce,
  organisation,
  relationship,
} from "../../generators/records.js";

const ENDS = {
  from: { id: "icb:A", name: "Avon Board" },
  to: { id: "national:cqc", name: "CQC" },
};

describe("what is cited on a day", () => {
  it("is cited as of that day just where it holds on it", () => {
    fc.assert(
      fc.property(someValidity, someDay, (validity, day) => {
        const asOf = holdsAt(validity, day) ? day : null;
        const body = organisation("TRUST", "trust:A", { validity });
        expect(bodyCitedOn(body, day).asOf).toBe(asOf);
        const over = relationship(
          "REGULATED_BY",
          "r",
          "icb:A",
          "national:cqc",
          {
            validity,
          },
        );
        expect(relationshipCitedOn(over, ENDS, day).asOf).toBe(asOf);
      }),
    );
  });

  it("says its days no more exactly than its sources", () => {
    const validity = {
      ...inForce("2023-04-01", "2026-03-31"),
      fromPrecision: "BOUND",
      toPrecision: "MONTH",
    } as const;
    const over = relationship("REGULATED_BY", "r", "icb:A", "national:cqc", {
      validity,
    });
    expect(relationshipCitedOn(over, ENDS, parseDay("2016-12-01")).what).toBe(
      "Avon Board (icb:A) is regulated by CQC (national:cqc) (relationship r), from a day that no source gives (the nearest known: 1 April 2023) to March 2026, not on 1 December 2016",
    );
    const body = organisation("TRUST", "trust:A", { name: "Avon", validity });
    expect(bodyCitedOn(body, parseDay("2026-05-01")).what).toBe(
      "Avon (trust:A), ended in March 2026, not in force on 1 May 2026",
    );
  });
});
