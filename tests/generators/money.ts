import * as fc from "fast-check";
import { AMOUNT_ROLES, type FundingAmount } from "../../src/domain/model.js";
import { compareText } from "../../src/domain/text-order.js";
import { someSourceId } from "./citations.js";
import { SOME_WORDS, SOME_YEARS } from "./pools.js";
import { maybe, someText } from "./text.js";

/** More pence than any total, and still a whole number in every language. */
const MUCH = 100_000_000_000_000;

const amount = {
  financialYear: fc.constantFrom(...SOME_YEARS),
  measure: fc.constantFrom("budget", "outturn"),
  role: fc.constantFrom(...AMOUNT_ROLES),
  certainty: fc.constantFrom("exact", "rounded to £1m"),
  sourceId: someSourceId,
  note: maybe(someText),
};

/** By year, measure and source, none of them twice, as ingest has them. */
export const someAmounts: fc.Arbitrary<FundingAmount[]> = fc
  .uniqueArray(fc.record({ ...amount, pence: fc.nat(MUCH) }), {
    maxLength: 4,
    selector: placeOf,
  })
  .map((amounts) =>
    amounts.sort((a, b) => compareText(placeOf(a), placeOf(b))),
  );

/** A figure, but for its id and whose it is. */
export const someFigure = fc.record({
  ...amount,
  stream: fc.constantFrom(...SOME_WORDS),
  accounting: someText,
  pence: fc.integer({ min: -MUCH, max: MUCH }),
});

function placeOf({ financialYear, measure, sourceId }: FundingAmount): string {
  return `${financialYear} ${measure} ${sourceId}`;
}
