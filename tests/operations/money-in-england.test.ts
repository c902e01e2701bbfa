import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ask, askFor, askWithErrors } from "../graphql/ask.js";
import { openEngland } from "./england.js";

const QUERY = `query ($of: ID!, $year: FinancialYear) {
  moneyInYear(of: $of, financialYear: $year) {
    flows { relationship { id } total { amount } parts { amount } standingAlone { amount } }
    fund { whole { amount } told unexplained betweenParties { id } partiesUntold { member { id } } reading }
  }
}`;
const Flows = z.object({
  moneyInYear: z.object({
    flows: z.array(
      z.object({
        total: z.object({ amount: z.number() }).nullable(),
        parts: z.array(z.unknown()),
        standingAlone: z.array(z.unknown()),
      }),
    ),
  }),
});

/** What a person can check against `seed/relationships` and `seed/figures`. */
describe("the money of England in a year", () => {
  it.each(["national:nhs-england", "icb:QWO", "place:lewisham"])(
    "is refused of %s for a year that no source can tell of, rather than guessed or left empty",
    async (of) => {
      const variables = { of, year: "2099/00" };
      const { errors } = await askWithErrors(
        await openEngland(),
        QUERY,
        variables,
      );
      expect(errors.map(({ originalError }) => originalError)).toMatchObject([
        { code: "BAD_ARGUMENT", at: "financialYear" },
      ]);
    },
  );

  it.each([
    ["2025/26", 7, 5],
    ["2026/27", 7, 0],
  ])(
    "of West Yorkshire's board in %s holds %i payments recorded, of which %i have a total",
    async (year, recorded, withTotal) => {
      const { moneyInYear } = await askFor(Flows, await openEngland(), QUERY, {
        of: "icb:QWO",
        year,
      });
      expect(moneyInYear.flows).toHaveLength(recorded);
      const totals = moneyInYear.flows.filter(({ total }) => total !== null);
      expect(totals).toHaveLength(withTotal);
    },
  );

  it.each([
    // The board is party to the agreement by the same source, which gives no sum of it.
    [
      "lewisham-better-care-fund",
      "2025/26",
      53440286,
      21091826,
      32348460,
      0,
      ["icb:QKK"],
    ],
    // £12,310,605 goes from board to council, inside the fund: what the board pays in all is not told.
    [
      "north-tyneside-better-care-fund",
      "2022/23",
      30774007,
      0,
      null,
      1,
      ["council:E08000022"],
    ],
    [
      "enfield-section-75-2022-23",
      "2022/23",
      null,
      33147300,
      null,
      0,
      ["icb:QMJ"],
    ],
    // Revenue and capital; the other party is not named.
    [
      "herefordshire-better-care-fund-2019-20",
      "2019/20",
      null,
      null,
      null,
      0,
      [],
    ],
    // An estimate of the whole, and the whole of one budget of the council.
    [
      "plymouth-integrated-fund",
      "2015/16",
      null,
      null,
      null,
      0,
      ["partner:nhs-northern-eastern-and-western-devon-ccg"],
    ],
    [
      "southampton-better-care-fund-2015-16",
      "2015/16",
      null,
      0,
      null,
      0,
      ["council:E06000045"],
    ],
    [
      "salford-adults-and-older-peoples-pooled-budget",
      "2017/18",
      null,
      74433000,
      null,
      0,
      ["ccg:01G"],
    ],
    [
      "all-together-better-sunderland",
      "2017/18",
      null,
      4800000,
      null,
      0,
      ["ccg:00P"],
    ],
    // The council pays the trust; what was spent is no sum pooled.
    [
      "torbay-integrated-care-organisation",
      "2023/24",
      null,
      0,
      null,
      1,
      ["trust:RA9"],
    ],
    [
      "torbay-integrated-care-organisation",
      "2024/25",
      null,
      0,
      null,
      1,
      ["trust:RA9"],
    ],
  ])(
    "of %s in %s: of a whole of %s, %s are told to be paid in and %s are not explained",
    async (id, year, whole, told, unexplained, between, untold) => {
      const variables = { of: `arrangement:${id}`, year };
      expect(await ask(await openEngland(), QUERY, variables)).toMatchObject({
        moneyInYear: {
          fund: {
            whole: whole === null ? null : { amount: whole },
            told,
            unexplained,
            betweenParties: Array<unknown>(between).fill({}),
            partiesUntold: untold.map((member) => ({ member: { id: member } })),
          },
        },
      });
    },
  );

  it("holds no fund of a body that is no arrangement, nor of a year of which no sum is told", async () => {
    for (const variables of [
      { of: "icb:QKK", year: "2025/26" },
      { of: "arrangement:lewisham-better-care-fund", year: "2026/27" },
      { of: "arrangement:walsall-section-75", year: "2025/26" },
    ])
      expect(await ask(await openEngland(), QUERY, variables)).toMatchObject({
        moneyInYear: { fund: null },
      });
  });
});
