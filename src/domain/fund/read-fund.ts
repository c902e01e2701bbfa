import { totalOf } from "../funding.js";
import type { FundingRelationship } from "../model.js";
import { fewInWords, listInWords } from "../words/list.js";
import { poundsInWords } from "../words/pounds.js";
import type { FundInYear } from "./fund-in-year.js";

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
    : `The fund of ${financialYear} is ${poundsInWords(whole.pence)}.`;
}

function readPaidIn({ paidIn, told }: FundInYear, nameOf: NameOf): string {
  if (paidIn.length === 0)
    return "No source that was read gives a sum paid into it.";
  const payers = fewInWords([
    ...new Set(paidIn.map(({ from }) => nameOf(from))),
  ]);
  if (told !== null)
    return `Told to be paid into it: ${poundsInWords(told)}, by ${payers}.`;
  const why =
    new Set(paidIn.map(({ stream }) => stream)).size > 1
      ? "it is in several streams, which may overlap"
      : "not every sum is the one total of its payer";
  return `What is told to be paid into it, by ${payers}, is not added: ${why}.`;
}

function readBetween(
  paid: FundingRelationship,
  { financialYear }: FundInYear,
  nameOf: NameOf,
): string {
  const total = totalOf(paid, financialYear);
  const sum = total === null ? "money" : poundsInWords(total.pence);
  return `${nameOf(paid.from)} is told to pay ${nameOf(paid.to)} ${sum} under the same name; whether that is all it contributes is not known.`;
}

function readUnexplained({ whole, unexplained }: FundInYear): string[] {
  if (unexplained === 0) return ["That is all of it."];
  if (unexplained !== null)
    return [
      `No source that was read says who pays the other ${poundsInWords(unexplained)}.`,
    ];
  return whole === null
    ? []
    : ["How much of it no source explains cannot be told from these."];
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
