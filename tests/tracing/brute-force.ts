import type { Graph, Relationship } from "../../src/domain/model.js";
import {
  ORGANISATION_KINDS,
  type OrganisationKind,
} from "../../src/domain/organisation-kinds.js";
import {
  relationshipKinds,
  type RelationshipFamily,
} from "../../src/domain/relationship-kinds.js";
import { holdsAt, type Day } from "../../src/domain/time.js";

export interface LineQuestion {
  readonly from: string;
  readonly to: string | null;
  readonly through: readonly RelationshipFamily[];
  readonly maxHops: number;
  readonly asOf: Day;
}

/** A hop as the test writes it: both bodies, and the ids of the relationships between them, the leading one first. */
type Hop = readonly [from: string, to: string, ...ids: string[]];

/** Every line by trying every sequence of bodies, one relationship after another. Slow, and meant to be read. */
export function linesOf(graph: Graph, question: LineQuestion): Hop[][] {
  const { from, to, through, maxHops, asOf } = question;
  const usable = graph.relationships.filter(
    ({ family, validity }) =>
      through.includes(family) && holdsAt(validity, asOf),
  );
  const kinds = new Map(graph.organisations.map(({ id, kind }) => [id, kind]));
  const kindOf = (id: string) => kinds.get(id) ?? "PARTNER";
  const bodies = graph.organisations.map(({ id }) => id);

  const between = (one: string, other: string): string[] =>
    usable
      .filter((relationship) => answers(relationship, one, other, kindOf))
      .toSorted(strongestFirst)
      .map(({ id }) => id);
  const isEnd = (body: string): boolean =>
    bodies.every((other) => between(body, other).length === 0);

  const lines: Hop[][] = [];
  const walk = (body: string, line: Hop[]): void => {
    const isGoal = to === null ? line.length > 0 && isEnd(body) : body === to;
    if (isGoal) lines.push(line);
    if (isGoal || line.length === maxHops) return;
    for (const next of bodies) {
      const ids = between(body, next);
      const visited = next === from || line.some(([, seen]) => seen === next);
      if (ids.length > 0 && !visited)
        walk(next, [...line, [body, next, ...ids]]);
    }
  };
  walk(from, []);
  return lines.toSorted(
    (a, b) => a.length - b.length || compareLists(leaders(a), leaders(b)),
  );
}

/** Whether a body answers to another, or through it, by a relationship. */
function answers(
  { kind, family, from, to }: Relationship,
  one: string,
  other: string,
  kindOf: (id: string) => OrganisationKind,
): boolean {
  const along = from === one && to === other;
  const against = to === one && from === other;
  if (family !== "GOVERNANCE") return along;
  if (ORGANISATION_KINDS[kindOf(one)].legalPersonality) return false;
  switch (kind) {
    case "COMMITTEE_OF":
    case "ESTABLISHED_BY":
      return along;
    case "MEMBER_OF":
    case "PARTY_TO":
    case "CLUSTERED_IN":
    case "LEADS":
    case "HOSTS":
    case "DELEGATES_TO":
      return against;
    case "PART_OF":
      return (
        (along &&
          ["PLACE_PARTNERSHIP", "SUB_ICB_LOCATION"].includes(kindOf(one))) ||
        (against &&
          kindOf(one) !== "NHS_REGION" &&
          ORGANISATION_KINDS[kindOf(other)].legalPersonality)
      );
    default:
      return false;
  }
}

function strongestFirst(a: Relationship, b: Relationship): number {
  const rank = ({ kind, family, basis, id }: Relationship) => [
    family === "ACCOUNTABILITY" ? "0" : "1",
    basis === null || basis.act === "Practice, no statute" ? "1" : "0",
    String(relationshipKinds.indexOf(kind)).padStart(2, "0"),
    basis?.checked === true ? "0" : "1",
    id,
  ];
  return compareLists(rank(a), rank(b));
}

function leaders(line: readonly Hop[]): string[] {
  return line.map(([, , id = ""]) => id);
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((text, place) => text !== b[place]);
  const [one = "", other = ""] = [a[at], b[at]];
  return at === -1 ? 0 : one < other ? -1 : 1;
}
