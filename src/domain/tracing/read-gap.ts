import { dayInWords } from "../day-in-words.js";
import { RELATIONSHIP_KINDS } from "../relationship-kinds.js";
import type { Day } from "../time.js";
import type { Gap } from "./gaps.js";
import { fewInWords, hopsInWords } from "./in-words.js";

/** Who pays whom, and what was looked for and not found, in sentences. */
export function readGap(gap: Gap, maxHops: number, day: Day): string {
  const { payer, payee, funding, nature, payerEnds, payeeEnds } = gap;
  const [reads] = RELATIONSHIP_KINDS[funding.kind].reads;
  const stream = funding.stream === null ? "" : ` (${funding.stream})`;
  const goals = fewInWords(
    [payer, ...payerEnds.map(({ organisation }) => organisation)].map(
      ({ name }) => name,
    ),
  );
  const found =
    payeeEnds.length === 0
      ? `no line leads on from ${payee.name}`
      : `lines from ${payee.name} stop at ${fewInWords(payeeEnds.map(({ organisation }) => organisation.name))}`;
  const money = `${payer.name} ${reads} ${payee.name}${stream}.`;
  return nature === "NO_LINE"
    ? `${money} On ${dayInWords(day)}, within ${hopsInWords(maxHops)}, no line of answering leads back to ${goals}: ${found}.`
    : `${money} ${payer.name} answers to electors. On ${dayInWords(day)}, within ${hopsInWords(maxHops)}, no line of answering leads from ${payee.name} to it or to them: the two only meet in national bodies, and ${found}.`;
}

/** What a reader must know before taking a gap of the graph for one of the world; null where nothing special. */
export function cautionOf({
  funding,
  payer,
  payee,
  payerEnds,
  payeeEnds,
}: Gap): string | null {
  if (funding.kind === "PAYS_PRECEPT_TO")
    return "A precept is taxed from people who elect both councils: the graph keeps the electors of each council apart.";
  if (payeeEnds.length === 0)
    return `The graph records nothing of whom ${payee.name} answers to.`;
  if (payer.kind === "ELECTORATE")
    return `The graph has no rule by which ${payee.name} is elected.`;
  return payerEnds.length === 0
    ? `The graph records nothing of whom ${payer.name} answers to, so that only lines to itself were looked for.`
    : null;
}
