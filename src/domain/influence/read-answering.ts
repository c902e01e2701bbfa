import type { Organisation } from "../model.js";
import { ORGANISATION_KINDS } from "../organisation-kinds.js";
import { groupBy } from "../group-by.js";
import { bodiesInWords } from "../words/bodies.js";
import { countInWords } from "../words/count.js";
import type { InfluenceSide } from "./side.js";
import type { TieCount } from "./ties.js";

/**
 * Whom a body answers to, and who answers to it. Relationships are counted, not lines: several between the same two bodies are one hop
 * of a line, and one without legal personality answers along lines though it has no such relationship.
 */
export function readAnswering(side: InfluenceSide): string[] {
  return [readOnward(side), readBackward(side)];
}

function readOnward({ body, answering, relationships }: InfluenceSide): string {
  const count = countOf(relationships, "outgoing");
  const own =
    count === 0
      ? `${body.name} has no relationship of answering of its own in this graph`
      : `${body.name} has ${inWords(count)} in this graph, to ${bodiesInWords(answering.to)}`;
  if (ORGANISATION_KINDS[body.kind].legalPersonality) return `${own}.`;
  const through = bodiesInWords(answering.through);
  const rule =
    "without legal personality, it answers through those that established it or make it up";
  return through === ""
    ? `${own}; ${rule}, of whom this graph names none.`
    : `${own}; ${rule}: ${through}.`;
}

function readBackward({
  body,
  answering,
  relationships,
}: InfluenceSide): string {
  const count = countOf(relationships, "incoming");
  const own =
    count === 0
      ? `No relationship of answering in this graph leads to ${body.name}`
      : `${inWords(count)} in this graph ${count === 1 ? "leads" : "lead"} to ${body.name}, from ${bodiesInWords(answering.from)}`;
  return answering.passedOn.length === 0
    ? `${own}.`
    : `${own}; without legal personality of their own, these answer directly through it: ${bodiesInWords(toldApart(answering.passedOn))}.`;
}

/** A system and its partnership can share a name. */
function toldApart(bodies: readonly Organisation[]) {
  const namesakes = groupBy(bodies, ({ name }) => name);
  return bodies.map(({ id, name, kind }) => {
    const alone = namesakes.get(name)?.length === 1;
    const noun = ORGANISATION_KINDS[kind].noun;
    return { id, kind, name: alone ? name : `${name} (${noun})` };
  });
}

function inWords(count: number): string {
  return countInWords(count, "relationship of answering");
}

function countOf(
  relationships: readonly TieCount[],
  end: "incoming" | "outgoing",
): number {
  return relationships
    .filter(({ family }) => family === "ACCOUNTABILITY")
    .reduce((sum, one) => sum + one[end], 0);
}
