import { amountsOf } from "../funding.js";
import type { FinancialFigure, FundingRelationship } from "../model.js";
import type { Pence } from "../money.js";
import { nameOfStream, sumOf, unexplainedOf, wholeOf } from "./sums.js";

/** How far what sources tell pays for the fund of an arrangement in one year. */
export interface FundInYear {
  readonly financialYear: string;
  /** The one total of what is pooled. */
  readonly whole: FinancialFigure | null;
  readonly paidIn: readonly FundingRelationship[];
  /** The sum of what is paid in; null where it cannot be added. */
  readonly told: Pence | null;
  /** What of the whole nobody is told to pay; null where that cannot be told. */
  readonly unexplained: Pence | null;
  /** Money of the fund from one party to another, by parties that are not told to pay into it: part of a contribution, it may be. */
  readonly betweenParties: readonly FundingRelationship[];
  /** The parties of which neither is told. */
  readonly partiesUntold: readonly string[];
}

/** What is told of the fund itself. */
interface Told {
  readonly figures: readonly FinancialFigure[];
  readonly paidIn: readonly FundingRelationship[];
}

interface Held extends Told {
  readonly parties: readonly string[];
  /** What its parties pay anyone. */
  readonly paidByParties: readonly FundingRelationship[];
}

/** Whether any source gives a sum of the fund for the year: of one of which none does, that nobody is told to pay would say nothing. */
export function isToldOf(financialYear: string, told: Told): boolean {
  const { figures, paidIn } = inYear(financialYear, told);
  return figures.length + paidIn.length > 0;
}

export function fundInYear(financialYear: string, held: Held): FundInYear {
  const { figures, paidIn } = inYear(financialYear, held);
  const payers = new Set(paidIn.map(({ from }) => from));
  const untold = held.parties.filter((party) => !payers.has(party));
  const streams = new Set([...figures, ...paidIn].map(nameOfStream));
  const betweenParties = paidInYear(financialYear, held.paidByParties).filter(
    (one) =>
      one.stream !== null &&
      streams.has(nameOfStream(one)) &&
      untold.includes(one.from) &&
      held.parties.includes(one.to),
  );
  const toldInPart = new Set(betweenParties.map(({ from }) => from));
  const sums = {
    whole: wholeOf(figures),
    paidIn,
    told: sumOf(paidIn, financialYear),
    betweenParties,
  };
  return {
    financialYear,
    ...sums,
    unexplained: unexplainedOf(sums),
    partiesUntold: untold.filter((party) => !toldInPart.has(party)),
  };
}

function inYear(financialYear: string, { figures, paidIn }: Told): Told {
  return {
    figures: figures.filter((one) => one.financialYear === financialYear),
    paidIn: paidInYear(financialYear, paidIn),
  };
}

function paidInYear(
  financialYear: string,
  some: readonly FundingRelationship[],
): FundingRelationship[] {
  return some.filter((one) => amountsOf(one, financialYear).length > 0);
}
