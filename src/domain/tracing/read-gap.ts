import type { FundingRelationship, Organisation } from "../model.js";
import { nameOn } from "../name-in-use.js";
import { RELATIONSHIP_KINDS } from "../relationship-kinds.js";
import type { Day } from "../time.js";
import { countInWords } from "../words/count.js";
import { dayInWords } from "../words/day.js";
import { fewInWords, listInWords } from "../words/list.js";
import type { Gap } from "./gaps.js";

/** Who pays whom, and what was looked for and not found, in sentences. */
export function readGap(gap: Gap, maxHops: number, day: Day): string {
  const { funding, nature, payerEnds, payeeEnds } = gap;
  const payer = nameOn(gap.payer, day);
  const payee = nameOn(gap.payee, day);
  const [reads] = RELATIONSHIP_KINDS[funding.kind].reads;
  const money = `${payer} ${reads} ${payee} ${amountsOf(funding)}.`;
  const looked = `On ${dayInWords(day)}, within ${countInWords(maxHops, "hop")}, no line of answering leads from ${payee}`;
  const found =
    payeeEnds.length === 0
      ? "no line leads on from there"
      : `lines from there stop at ${namesOf(payeeEnds, day)}`;
  if (nature === "ONLY_NATIONAL")
    return `${money} ${payer} answers to electors. ${looked} to it or to them: the two only meet in national bodies, and ${found}.`;
  const stops =
    payerEnds.length === 0
      ? ""
      : ` or to where its lines stop (${namesOf(payerEnds, day)})`;
  return `${money} ${looked} to ${payer}${stops}: ${found}.`;
}

function namesOf(ends: Gap["payerEnds"], day: Day): string {
  return fewInWords(ends.map(({ organisation }) => nameOn(organisation, day)));
}

/** The stream, and the years of which an amount is recorded: money of the past stands until a source says that it ended. */
function amountsOf({ stream, amounts }: FundingRelationship): string {
  const years = [...new Set(amounts.map(({ financialYear }) => financialYear))];
  const recorded =
    years.length === 0
      ? "no amount is recorded"
      : `amounts recorded for ${listInWords(years)}`;
  return `(${stream === null ? "" : `${stream}; `}${recorded})`;
}

/** What a reader must know before taking a gap of the graph for one of the world; null where nothing is known. */
export function cautionOf(gap: Gap): string | null {
  const { funding, payer, payee, payerEnds, payeeEnds } = gap;
  const isTaxed = payer.kind === "ELECTORATE";
  const unknown = [
    ...(payeeEnds.length === 0 ? [payee] : []),
    ...(payerEnds.length === 0 && !isTaxed ? [payer] : []),
  ];
  const cautions = [
    ...(funding.kind === "PAYS_PRECEPT_TO" ? [PRECEPT] : []),
    ...(payer.kind === "COUNCIL" && payee.kind === "TRUST"
      ? [payee.foundation ? SCRUTINY_AND_GOVERNORS : SCRUTINY]
      : []),
    ...([payer, payee].some(isDistrict) ? [DISTRICTS] : []),
    ...unknown.map(
      ({ name }) => `The graph records nothing of whom ${name} answers to.`,
    ),
    ...(isTaxed
      ? [`The graph has no rule by which ${payee.name} is elected.`]
      : []),
  ];
  return cautions.length === 0 ? null : cautions.join(" ");
}

function isDistrict(body: Organisation): boolean {
  return body.kind === "COUNCIL" && !body.adultSocialCare;
}

const PRECEPT =
  "A precept is taxed from people who elect both councils: the graph keeps the electors of each council apart.";
const SCRUTINY =
  "Trusts are under scrutiny by councils (National Health Service Act 2006 s.244): it is not drawn, since no source ties a trust to a council.";
const SCRUTINY_AND_GOVERNORS =
  "Trusts are under scrutiny by councils (National Health Service Act 2006 s.244), and councils appoint governors of foundation trusts (Schedule 7): neither is drawn, since no source ties a trust to a council.";
const DISTRICTS =
  "The sources give the law of oversight for councils with social care duties: for districts none is drawn but election.";
