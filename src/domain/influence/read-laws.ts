import { isLaw } from "../legal-provision.js";
import type { Organisation } from "../model.js";
import { RELATIONSHIP_KINDS } from "../relationship-kinds.js";
import { bodiesInWords } from "../words/bodies.js";
import { lawInWords } from "../words/law.js";
import type { LawOfBody } from "./laws.js";
import { sectionsInWords } from "./sections.js";
import type { InfluenceSide } from "./side.js";
import { together } from "./together.js";

/** Each power, with its section. */
export function readPowers({ body, powers }: InfluenceSide): string[] {
  return powers.length === 0
    ? [
        `This graph holds no relationship by which law gives ${body.name} a power.`,
      ]
    : powers.map((law) => readLaw(body, law));
}

/** They are many: their sections stand in the list of duties. What is practice beside the law is told apart. */
export function readDuties({ body, duties }: InfluenceSide): string[] {
  const law = duties.filter(({ basis }) => isLaw(basis));
  const practice = duties.filter(({ basis }) => !isLaw(basis));
  return [
    law.length === 0
      ? `This graph holds no relationship by which law lays a duty towards others on ${body.name}.`
      : `Under ${sectionsInWords(law.map(({ basis }) => basis))} ${body.name} ${together(law)}.`,
    ...practice.map((one) => readLaw(body, one)),
  ];
}

/** Who must do something comes first where the words fit one and many: 6 councils must have regard to the partnership. */
function readLaw(
  { name }: Organisation,
  { kind, direction, reading, others, basis }: LawOfBody,
): string {
  const [forward] = RELATIONSHIP_KINDS[kind].reads;
  const ends = bodiesInWords(others);
  const said =
    direction === "IN" && /^(?:must|may) /.test(forward)
      ? `${ends} ${forward} ${name}`
      : `${name} ${reading} ${ends}`;
  return `${said} (${lawInWords(basis)}).`;
}
