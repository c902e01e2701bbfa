import { totalOf } from "../funding.js";
import type { FundingAmount, FundingRelationship } from "../model.js";
import type { Pence } from "../money.js";
import { fewInWords, listInWords } from "../words/list.js";
import { poundsInWords } from "../words/pounds.js";
import type { FundInYear } from "./fund-in-year.js";
import { nameOfStream } from "./sums.js";

/** The name of a body of the fund, by its id. */
type NameOf = (id: string) => string;

/** In sentences: how large the fund is, what is told of who pays, what is not explained, and of whom nothing is told. */
export function readFund(fund: FundInYear, nameOf: NameOf): string {
  return [
    readWhole(fund),
    readPaidIn(fund, nameOf),
    ...fund.betweenParties.map((one) => readBetween(one, fund, nameOf)),
    ...readUnexplained(fund),
    ...readUntold(fund, nameOf),
  ].join(" ");
}

function readWhole({ whole, financialYear }: FundInYear): string {
  return whole === null
    ? `No source gives one total of what was pooled in ${financialYear}.`
    : `The fund of ${financialYear} is ${sumInWords(whole.pence, [whole])}.`;
}

function readPaidIn(fund: FundInYear, nameOf: NameOf): string {
  const { paidIn, told } = fund;
  if (paidIn.length === 0)
    return "No source that was read gives a sum paid into it.";
  const payers = fewInWords([
    ...new Set(paidIn.map(({ from }) => nameOf(from))),
  ]);
  if (told !== null)
    return `Told to be paid into it: ${sumInWords(told, totalsIn(fund))}, by ${payers}.`;
  const why =
    new Set(paidIn.map(nameOfStream)).size > 1
      ? "it is in several streams, and whether one holds another is not told"
      : "not every sum is the one total of its payer";
  return `What is told to be paid into it, by ${payers}, is not added: ${why}.`;
}

function readBetween(
  paid: FundingRelationship,
  { financialYear }: FundInYear,
  nameOf: NameOf,
): string {
  const total = totalOf(paid, financialYear);
  const sum = total === null ? "money" : sumInWords(total.pence, [total]);
  return `${nameOf(paid.from)} is told to pay ${nameOf(paid.to)} ${sum} under the same name; whether that is all it contributes is not known.`;
}

/** Of sums that are not exact, what is left over may be no more than what was rounded. */
function readUnexplained(fund: FundInYear): string[] {
  const { whole, paidIn, unexplained } = fund;
  if (whole === null) return [];
  if (unexplained === null)
    return ["How much of it no source explains cannot be told from these."];
  // Where no sum is told, that is all there is to say.
  if (paidIn.length === 0) return [];
  const rest =
    unexplained === 0
      ? "That is all of it"
      : `No source that was read says who pays the other ${poundsInWords(unexplained)}`;
  const exact = [whole, ...totalsIn(fund)].every(isExact);
  return [exact ? `${rest}.` : `${rest}, as far as these sums are exact.`];
}

function readUntold({ partiesUntold }: FundInYear, nameOf: NameOf): string[] {
  if (partiesUntold.length === 0) return [];
  const names = partiesUntold.map(nameOf);
  return [
    names.length === 1
      ? `No sum is told of what ${listInWords(names)}, which is a party to it, pays.`
      : `No sum is told of what ${listInWords(names)}, which are parties to it, pay.`,
  ];
}

/** The totals that what is told is the sum of. */
function totalsIn({ paidIn, financialYear }: FundInYear): FundingAmount[] {
  return paidIn.flatMap((one) => totalOf(one, financialYear) ?? []);
}

type Certain = Pick<FundingAmount, "certainty">;

/** A sum, as exactly as those it is made of: £31,500,000 (rounded to £0.1m). */
function sumInWords(pence: Pence, from: readonly Certain[]): string {
  const inexact = from.filter((one) => !isExact(one));
  const how = [...new Set(inexact.map(({ certainty }) => certainty))];
  const pounds = poundsInWords(pence);
  return how.length === 0 ? pounds : `${pounds} (${how.join("; ")})`;
}

function isExact({ certainty }: Certain): boolean {
  return certainty === "exact";
}
