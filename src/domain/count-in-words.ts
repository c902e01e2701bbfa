import { byName } from "./by-name.js";
import {
  ORGANISATION_KINDS,
  organisationKinds,
  type OrganisationKind,
} from "./organisation-kinds.js";

export interface KindCount {
  readonly kind: OrganisationKind;
  readonly count: number;
}

interface Body {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
}

/** As many of a kind as a sentence names; more are counted. */
const NAMED = 2;

/** How many bodies there are of each kind, each body once, in the order of the table of kinds. */
export function countKinds(bodies: readonly Body[]): KindCount[] {
  return byKind(bodies).map(([kind, { length }]) => ({ kind, count: length }));
}

/** As a sentence has them, a few of a kind by name: NHS England, NHS West Yorkshire Integrated Care Board and 6 councils. */
export function bodiesInWords(bodies: readonly Body[]): string {
  return listInWords(
    byKind(bodies).flatMap(([kind, group]) =>
      group.length > NAMED
        ? [countInWords(group.length, ORGANISATION_KINDS[kind].noun)]
        : group.toSorted(byName).map(({ name }) => name),
    ),
  );
}

function byKind(bodies: readonly Body[]): [OrganisationKind, Body[]][] {
  const distinct = [...new Map(bodies.map((body) => [body.id, body])).values()];
  return organisationKinds.flatMap((kind): [OrganisationKind, Body[]][] => {
    const group = distinct.filter((body) => body.kind === kind);
    return group.length === 0 ? [] : [[kind, group]];
  });
}

/** 1 council, 6 councils, no council. */
export function countInWords(count: number, noun: string): string {
  return `${count === 0 ? "no" : count} ${count > 1 ? plural(noun) : noun}`;
}

/** a, b and c. */
export function listInWords(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2
    ? last
    : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** Of a group of trusts, it is the group that there are several of. */
function plural(noun: string): string {
  const [head = "", ...rest] = noun.split(" of ");
  const heads = /[^aeiou]y$/.test(head)
    ? `${head.slice(0, -1)}ies`
    : `${head}s`;
  return [heads, ...rest].join(" of ");
}
