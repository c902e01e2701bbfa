import { describe, expect, it } from "vitest";
import { fundInYear } from "../../../src/domain/fund/fund-in-year.js";
import { readFund } from "../../../src/domain/fund/read-fund.js";
import { paid, pooled } from "./pooled.js";

type Held = Parameters<typeof fundInYear>[1];

function read(held: Partial<Held>): string {
  const fund = fundInYear("2025/26", {
    figures: [],
    paidIn: [],
    parties: [],
    paidByParties: [],
    ...held,
  });
  return readFund(fund, (id) => `the ${id}`);
}

const COUNCIL = paid("council", "fund", 40_00);

describe("a fund in words", () => {
  it("says how large it is, who is told to pay, how much nobody is, and of whom no sum is told", () => {
    expect(
      read({
        figures: [pooled(100_00)],
        paidIn: [COUNCIL],
        parties: ["board", "council", "trust"],
      }),
    ).toBe(
      "The fund of 2025/26 is £100. Told to be paid into it: £40, by the council. No source that was read says who pays the other £60. No sum is told of what the board and the trust, which are parties to it, pay.",
    );
  });

  it("says so where all of it is explained", () => {
    expect(read({ figures: [pooled(40_00)], paidIn: [COUNCIL] })).toBe(
      "The fund of 2025/26 is £40. Told to be paid into it: £40, by the council. That is all of it.",
    );
  });

  it("does not tell of a rest where nobody is told to pay any of it", () => {
    expect(read({ figures: [pooled(100_00)] })).toBe(
      "The fund of 2025/26 is £100. No source that was read gives a sum paid into it.",
    );
  });

  it("is no more certain of what is left than the sums are exact", () => {
    const rounded = { certainty: "rounded to £10" };
    const paidIn = [
      paid("council", "fund", 40_00, rounded),
      paid("board", "fund", 30_00, rounded),
    ];
    expect(read({ figures: [pooled(100_00)], paidIn })).toBe(
      "The fund of 2025/26 is £100. Told to be paid into it: £70 (rounded to £10), by the council and the board. No source that was read says who pays the other £30, as far as these sums are exact.",
    );
    expect(read({ figures: [pooled(40_00, rounded)], paidIn: [COUNCIL] })).toBe(
      "The fund of 2025/26 is £40 (rounded to £10). Told to be paid into it: £40, by the council. That is all of it, as far as these sums are exact.",
    );
  });

  it("says what one party pays another, and that the rest cannot be told from it", () => {
    expect(
      read({
        figures: [pooled(100_00)],
        parties: ["board", "council"],
        paidByParties: [paid("board", "council", 5_00)],
      }),
    ).toBe(
      "The fund of 2025/26 is £100. No source that was read gives a sum paid into it. the board is told to pay the council £5 under the same name; whether that is all it contributes is not known. How much of it no source explains cannot be told from these. No sum is told of what the council, which is a party to it, pays.",
    );
  });

  it("says why sums are not added, naming each payer once", () => {
    expect(
      read({
        paidIn: [COUNCIL, paid("council", "fund", 1, { stream: "Capital" })],
      }),
    ).toBe(
      "No source gives one total of what was pooled in 2025/26. What is told to be paid into it, by the council, is not added: it is in several streams, and whether one holds another is not told.",
    );
    for (const paidIn of [
      [paid("council", "fund", 1, { role: "STANDALONE" })],
      [COUNCIL, paid("council", "fund", 1, { stream: "FUND" })],
    ])
      expect(read({ paidIn })).toMatch(
        /is not added: not every sum is the one total of its payer\.$/,
      );
  });
});
