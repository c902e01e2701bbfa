import { bodiesInWords, countInWords, listInWords } from "../count-in-words.js";
import { groupBy } from "../group-by.js";
import type { LegalProvision, Organisation } from "../model.js";
import type { Day } from "../time.js";
import type { LawOfBody } from "./laws.js";
import { missingMembers } from "./members.js";
import { readMoney } from "./read-money.js";
import type { InfluenceSide } from "./side.js";

/** What a body has, in sentences. What the graph does not hold is said to be absent from the graph, not from the world. */
export function readSide(side: InfluenceSide, day: Day): string[] {
  return [
    readMembers(side),
    ...readPowers(side),
    readDuties(side),
    readAnswering(side),
    ...readMoney(side, day),
  ];
}

function readMembers({ body, members }: InfluenceSide): string {
  return members.length === 0
    ? `This graph names nobody who makes up ${body.name}.`
    : `${body.name} ${together(members)}. ${missingMembers(body)}`;
}

function readPowers({ body, powers }: InfluenceSide): string[] {
  return powers.length === 0
    ? [`This graph holds no power in law of ${body.name}.`]
    : powers.map(
        ({ reading, others, basis }) =>
          `${body.name} ${reading} ${bodiesInWords(others)} (${lawInWords(basis)}).`,
      );
}

/** They are many: their sections stand in the list of duties. */
function readDuties({ body, duties }: InfluenceSide): string {
  return duties.length === 0
    ? `This graph holds no duty in law of ${body.name}.`
    : `Under ${countInWords(countProvisions(duties), "provision")} of law ${body.name} ${together(duties)}.`;
}

function readAnswering({ body, relationships }: InfluenceSide): string {
  const answering = relationships.filter(
    ({ family }) => family === "ACCOUNTABILITY",
  );
  const incoming = answering.reduce((sum, one) => sum + one.incoming, 0);
  const outgoing = answering.reduce((sum, one) => sum + one.outgoing, 0);
  const toIt =
    incoming === 0
      ? `No body in this graph answers to ${body.name}`
      : `${linesLead(incoming)} in this graph to ${body.name}`;
  return `${toIt}; ${linesLead(outgoing)} from it to others.`;
}

function linesLead(count: number): string {
  return `${countInWords(count, "line of answering")} ${count > 1 ? "lead" : "leads"}`;
}

interface Said {
  readonly reading: string;
  readonly others: readonly Organisation[];
}

/** Those that read alike said once, with all their bodies. */
function together(said: readonly Said[]): string {
  const alike = groupBy(said, ({ reading }) => reading);
  return listInWords(
    [...alike].map(
      ([reading, group]) =>
        `${reading} ${bodiesInWords(group.flatMap(({ others }) => others))}`,
    ),
  );
}

export function countProvisions(laws: readonly LawOfBody[]): number {
  return new Set(laws.map(({ basis }) => basis.id)).size;
}

function lawInWords({ act, section, checked }: LegalProvision): string {
  return `${act} ${section}${checked ? "" : ", not checked"}`;
}
