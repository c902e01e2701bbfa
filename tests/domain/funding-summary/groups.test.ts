import { describe, expect, it } from "vitest";
import type { FundingDimension } from "../../../src/domain/funding-summary/dimensions.js";
import type { FundingEntry } from "../../../src/domain/funding-summary/entry.js";
import { NO_GEOGRAPHY } from "../../../src/domain/funding-summary/geography.js";
import { ofOneRole } from "../../../src/domain/funding-summary/roles.js";
import { sumUp } from "../../../src/domain/funding-summary/group.js";
import {
  groupsOf,
  keyedBy,
} from "../../../src/domain/funding-summary/groups.js";
import { paid } from "./money.js";

function sums(
  entries: readonly FundingEntry[],
  groupBy: readonly FundingDimension[] = [],
  streamsNamed = false,
) {
  const geography = NO_GEOGRAPHY;
  return groupsOf(entries.map(keyedBy(groupBy, geography))).map((group) =>
    sumUp(group, { streamsNamed, geography }),
  );
}

const LEEDS = "council:E08000035";
const KENT = "council:E10000016";

describe("a sum of money", () => {
  it("is exact where floating-point pounds would drift: ten times ten pence is a pound", () => {
    const tenths = Array.from({ length: 10 }, (_, at) =>
      paid("national:mhclg", `council:E0800000${at}`, 10),
    );
    expect(sums(tenths)).toMatchObject([
      { pence: 100, count: 10, payers: 1, payees: 10, measure: "grant" },
    ]);
  });

  it("tells what was added: years, streams, certainty, notes and sources, each once and in order", () => {
    const [group] = sums([
      paid("national:mhclg", LEEDS, 2, {
        financialYear: "2024/25",
        certainty: "rounded to £1m",
        sourceId: "s:2",
      }),
      paid("national:mhclg", LEEDS, 1, {
        financialYear: "2023/24",
        note: "Paid late.",
      }),
    ]);
    expect(group).toMatchObject({
      financialYears: ["2023/24", "2024/25"],
      streams: ["Grant"],
      certainty: ["exact", "rounded to £1m"],
      notes: ["Paid late."],
      sourceIds: ["s:1", "s:2"],
    });
  });

  it("puts groups in the order of their labels, those without a value last", () => {
    const groups = sums(
      [
        paid("national:mhclg", LEEDS, 1, { stream: null }),
        paid("national:mhclg", LEEDS, 2, { stream: "Winter fund" }),
        paid("national:mhclg", LEEDS, 3, { stream: "Care grant" }),
      ],
      ["STREAM"],
    );
    expect(
      groups.map(({ keys, pence }) => [keys[0]?.value, keys[0]?.label, pence]),
    ).toEqual([
      ["Care grant", "Care grant", 3],
      ["Winter fund", "Winter fund", 2],
      [null, "no stream stated", 1],
    ]);
  });

  it("of a dimension asked for twice has its key once", () => {
    expect(
      sums([paid("national:mhclg", LEEDS, 1)], ["PAYEE", "PAYEE"])[0]?.keys,
    ).toMatchObject([{ value: LEEDS, label: LEEDS }]);
  });

  it("of nothing is no group", () => {
    expect(sums([])).toEqual([]);
  });
});

describe("a sum is refused", () => {
  it("of several measures, named with how to ask, and made once they are told apart", () => {
    const entries = [
      paid("national:mhclg", LEEDS, 1, { measure: "grant" }),
      paid("national:mhclg", KENT, 2, { measure: "uplift" }),
    ];
    expect(() => sums(entries, ["PAYEE_KIND"])).toThrow(
      expect.objectContaining({
        code: "BAD_ARGUMENT",
        at: "groupBy",
        suggestions: ["grant", "uplift"],
        message: expect.stringMatching(
          /"council".*2 measures.*"grant", "uplift".*Add STREAM and MEASURE/,
        ) as string,
      }),
    );
    expect(sums(entries, ["MEASURE"])).toMatchObject([
      { measure: "grant", pence: 1 },
      { measure: "uplift", pence: 2 },
    ]);
  });

  it("of amounts of several years that stand alone, which are no flow of money to add up", () => {
    const alone = (financialYear: string) =>
      paid("national:mhclg", LEEDS, 5, { financialYear, role: "STANDALONE" });
    const entries = [alone("2023/24"), alone("2024/25")];
    expect(() => sums(entries)).toThrow(
      expect.objectContaining({
        code: "BAD_ARGUMENT",
        suggestions: ["2023/24", "2024/25"],
        message: expect.stringMatching(
          /2 years.*Add FINANCIAL_YEAR to `groupBy`/,
        ) as string,
      }),
    );
    expect(sums(entries, ["FINANCIAL_YEAR"])).toHaveLength(2);
    expect(sums([alone("2024/25")])).toMatchObject([{ pence: 5 }]);
  });

  it("of several streams that nobody named, though their measure has one name", () => {
    const entries = [
      paid("national:mhclg", LEEDS, 1, { stream: "Core" }),
      paid("national:mhclg", LEEDS, 2, { stream: "Winter" }),
    ];
    expect(() => sums(entries)).toThrow(/several streams: "Core", "Winter"/);
    expect(sums(entries, ["STREAM"])).toHaveLength(2);
    expect(sums(entries, [], true)).toMatchObject([
      { pence: 3, streams: ["Core", "Winter"] },
    ]);
  });

  it("of an amount that two sources tell", () => {
    const entries = [
      paid("national:mhclg", LEEDS, 100),
      paid("national:mhclg", LEEDS, 101, { sourceId: "s:2" }),
    ];
    expect(() => sums(entries)).toThrow(/count twice/);
  });

  it("of money received and the same money passed on, unless payers are told apart", () => {
    const entries = [
      paid("national:dhsc", "national:nhs-england", 10),
      paid("national:nhs-england", "icb:QWO", 10),
    ];
    expect(() => sums(entries)).toThrow(/may be the same pounds/);
    expect(() => sums(entries, [], true)).toThrow(/may be the same pounds/);
    expect(sums(entries, ["PAYER"])).toHaveLength(2);
  });

  it("but not of what a body received in one year and paid in another", () => {
    const entries = [
      paid("national:dhsc", "national:nhs-england", 10),
      paid("national:nhs-england", "icb:QWO", 10, { financialYear: "2023/24" }),
    ];
    expect(sums(entries)).toMatchObject([{ pence: 20 }]);
  });

  it("into more groups than are given, with their number", () => {
    const many = Array.from({ length: 501 }, (_, at) =>
      paid("national:mhclg", `council:C${at}`, 1),
    );
    expect(() => sums(many, ["PAYEE"])).toThrow(/501 groups. At most 500/);
    expect(sums(many.slice(1), ["PAYEE"])).toHaveLength(500);
  });

  it("of more pence than can be told exactly", () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(() =>
      sums([paid("national:a", LEEDS, most), paid("national:a", KENT, 1)]),
    ).toThrow(/to the penny/);
  });
});

describe("the role of the amounts added", () => {
  const total = paid("national:mhclg", LEEDS, 10, { measure: "whole" });
  const part = paid("national:mhclg", LEEDS, 4, {
    measure: "part",
    role: "COMPONENT",
  });
  const asked = { role: null, measures: null };

  it("is that of totals where nothing is said", () => {
    expect(ofOneRole([total, part], asked)).toEqual([total]);
  });

  it("is the one asked for", () => {
    expect(ofOneRole([total, part], { ...asked, role: "COMPONENT" })).toEqual([
      part,
    ]);
  });

  it("is that of the measures named, where it is one", () => {
    expect(ofOneRole([part], { ...asked, measures: ["part"] })).toEqual([part]);
  });

  it("is asked for where the measures named have several, for a part must not stand beside its total", () => {
    expect(() =>
      ofOneRole([total, part], { ...asked, measures: ["part", "whole"] }),
    ).toThrow(
      expect.objectContaining({
        code: "BAD_ARGUMENT",
        at: "role",
        suggestions: ["COMPONENT", "TOTAL"],
      }),
    );
  });
});
