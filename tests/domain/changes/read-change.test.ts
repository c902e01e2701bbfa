import { describe, expect, it } from "vitest";
import { changesOfAmounts } from "../../../src/domain/changes/amount-changes.js";
import { changesOfBody } from "../../../src/domain/changes/body-changes.js";
import { readBodyChange } from "../../../src/domain/changes/read-body-change.js";
import {
  readAmountChange,
  readRelationshipChange,
} from "../../../src/domain/changes/read-relationship-change.js";
import { changesOfRelationship } from "../../../src/domain/changes/relationship-changes.js";
import type { FundingAmount, Organisation } from "../../../src/domain/model.js";
import {
  parseDay,
  type DatePrecision,
  type Validity,
} from "../../../src/domain/time.js";
import {
  inForce,
  ods,
  ons,
  organisation,
  provision,
  registered,
  relationship,
} from "../../generators/records.js";

const DAYS = [parseDay("2020-01-01"), parseDay("2026-12-31")] as const;
const ENDS = { from: "Avon Board", to: "Bourne Trust" };

function readingsOf(facts: Parameters<typeof organisation>[2]): string[] {
  const body: Organisation = organisation("TRUST", "trust:A", {
    name: "Avon Trust",
    ...facts,
  });
  return changesOfBody(body, DAYS).map(readBodyChange);
}

function told(validity: Validity, precision: DatePrecision): Validity {
  return {
    ...validity,
    fromPrecision: validity.from === null ? null : precision,
    toPrecision: validity.to === null ? null : precision,
  };
}

describe("the sentence for a body", () => {
  it.each([
    ["DAY", "2024-04-01", "Avon Trust began on 1 April 2024."],
    ["MONTH", "2024-04-01", "Avon Trust began in April 2024."],
    ["YEAR", "2024-01-01", "Avon Trust began in 2024."],
    [
      "BOUND",
      "2024-04-01",
      "Avon Trust began on a day that no source gives, the nearest known being 1 April 2024.",
    ],
  ] as const)(
    "that began, told to the %s, says no more than its source",
    (precision, from, sentence) => {
      const validity = told(inForce(from, null), precision);
      expect(readingsOf({ validity })).toEqual([sentence]);
    },
  );

  it.each([
    ["DAY", "2024-03-31", "Avon Trust ended: 31 March 2024 was its last day."],
    ["MONTH", "2024-03-31", "Avon Trust ended in March 2024."],
    ["YEAR", "2023-12-31", "Avon Trust ended in 2023."],
    [
      "BOUND",
      "2024-03-31",
      "Avon Trust ended on a day that no source gives, the nearest known being 31 March 2024.",
    ],
  ] as const)(
    "that ended, told to the %s, says its last day and not the day after",
    (precision, to, sentence) => {
      const validity = told(inForce(null, to), precision);
      expect(readingsOf({ validity })).toEqual([sentence]);
    },
  );

  it("that was renamed twice tells the last renaming, and the name of the first day", () => {
    const otherNames = [
      { name: "First Trust", validity: inForce(null, "2021-03-31") },
      { name: "Second Trust", validity: inForce("2021-04-01", "2023-06-30") },
    ];
    expect(readingsOf({ otherNames })).toEqual([
      "Second Trust was renamed Avon Trust on 1 July 2023; on the first of the two days it was First Trust.",
    ]);
  });

  it("with other codes tells each day on which it gained or lost some", () => {
    const identifiers = [
      ods("OLD", inForce(null, "2023-03-31")),
      ons("E1", inForce("2023-04-01", null)),
      registered("7", inForce("2023-04-01", null)),
      // Told of twice, it was carried all the while.
      ods("RAA", inForce(null, "2022-03-31")),
      ods("RAA", inForce("2022-04-01", null)),
      ods("GONE", told(inForce(null, "2024-09-30"), "MONTH")),
    ];
    expect(readingsOf({ identifiers })).toEqual([
      "Avon Trust gained the codes E1 (ONS) and 7 of a register and lost the code OLD (ODS) on 1 April 2023.",
      "Avon Trust lost the code GONE (ODS) in September 2024.",
    ]);
  });

  it("that both began and ended between the two days is not there", () => {
    expect(
      readingsOf({ validity: inForce("2021-04-01", "2022-03-31") }),
    ).toEqual([]);
  });
});

describe("the sentence for a relationship", () => {
  const between = (validity: Validity) =>
    changesOfRelationship(
      relationship("COMMISSIONS", "r:1", "icb:A", "trust:B", {
        validity,
        basis: provision("p:1", { act: "Health Act 2006", section: "s.3" }),
        stream: "core services",
      }),
      DAYS,
    ).map((change) => readRelationshipChange(change, ENDS));

  it("says when it began, who does what to whom, and by which law", () => {
    expect(between(inForce("2024-04-01", null))).toEqual([
      "Began on 1 April 2024: Avon Board commissions services from Bourne Trust, core services (Health Act 2006 s.3).",
    ]);
  });

  it("says the last day on which it held, or no more than is known of it", () => {
    const validity = inForce(null, "2024-03-31");
    expect(between(validity)).toEqual([
      "Last held on 31 March 2024: Avon Board commissions services from Bourne Trust, core services (Health Act 2006 s.3).",
    ]);
    expect(between(told(validity, "YEAR"))).toEqual([
      "Ended in 2024: Avon Board commissions services from Bourne Trust, core services (Health Act 2006 s.3).",
    ]);
  });
});

describe("the sentence for an amount", () => {
  const amount = (financialYear: string, pence: number): FundingAmount => ({
    financialYear,
    measure: "total_allocation",
    role: "TOTAL",
    pence,
    certainty: "exact",
    sourceId: "s:1",
    note: null,
  });
  const changesBetween = (amounts: readonly FundingAmount[]) => {
    const funding = relationship("ALLOCATES_TO", "r:1", "icb:A", "trust:B", {
      amounts,
    });
    return funding.family === "FUNDING" ? changesOfAmounts(funding, DAYS) : [];
  };
  const between = (amounts: readonly FundingAmount[]) =>
    changesBetween(amounts).map((change) => readAmountChange(change, ENDS));

  it("gives both years, in pounds and pence", () => {
    expect(
      between([amount("2019/20", 1_000_00), amount("2026/27", 1_250_50)]),
    ).toEqual([
      "Avon Board allocates money to Bourne Trust: total allocation of £1,000 for 2019/20, £1,250.50 for 2026/27.",
    ]);
  });

  it("says which year no source gives", () => {
    expect(between([amount("2019/20", 1_000_00)])).toEqual([
      "Avon Board allocates money to Bourne Trust: total allocation of £1,000 for 2019/20; no source gives one for 2026/27.",
    ]);
    expect(between([amount("2026/27", 1_000_00)])).toEqual([
      "Avon Board allocates money to Bourne Trust: total allocation of £1,000 for 2026/27; no source gives one for 2019/20.",
    ]);
  });

  it("is of a change only where sources give both years, of what they give where they give one", () => {
    const kindOf = (amounts: readonly FundingAmount[]) =>
      changesBetween(amounts).map(({ kind }) => kind);
    const [before, after] = [
      amount("2019/20", 1_000_00),
      amount("2026/27", 2_000_00),
    ];
    expect(kindOf([before, after])).toEqual(["AMOUNT_CHANGED"]);
    expect(kindOf([before])).toEqual(["AMOUNT_NO_LONGER_GIVEN"]);
    expect(kindOf([after])).toEqual(["AMOUNT_NEWLY_GIVEN"]);
  });

  it("is none where the pounds are the same, whatever the years between had", () => {
    expect(
      between([
        amount("2019/20", 1_000_00),
        amount("2022/23", 9_000_00),
        amount("2026/27", 1_000_00),
      ]),
    ).toEqual([]);
  });
});
