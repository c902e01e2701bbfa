import type {
  Evidence,
  FinancialFigure,
  Graph,
  Organisation,
  Relationship,
  Source,
} from "../../src/domain/model.js";
import {
  compareHits,
  matchText,
  type SearchHit,
} from "../../src/domain/search.js";
import { holdsAt, type Validity } from "../../src/domain/time.js";
import type * as port from "../../src/store/graph-store.js";

/** What the port says, written as plainly as can be: filters over arrays. Slow, and meant to be read. */

export function organisations(
  { organisations: all }: Graph,
  filter: port.OrganisationFilter,
  orderBy: port.OrganisationOrder,
): Organisation[] {
  return all
    .filter(
      (body) => allows(filter.ids, body.id) && allows(filter.kinds, body.kind),
    )
    .filter(
      (body) =>
        filter.codes === undefined ||
        filter.codes.some((code) => carries(body, code)),
    )
    .filter(
      (body) =>
        filter.nameContains === undefined ||
        namesOf(body).some((name) => contains(name, filter.nameContains ?? "")),
    )
    .filter(
      (body) =>
        filter.councilTypes === undefined ||
        (body.kind === "COUNCIL" &&
          filter.councilTypes.includes(body.councilType)),
    )
    .filter(
      (body) =>
        filter.adultSocialCare === undefined ||
        (body.kind === "COUNCIL" &&
          body.adultSocialCare === filter.adultSocialCare),
    )
    .filter(
      (body) =>
        filter.trustTypes === undefined ||
        (body.kind === "TRUST" &&
          filter.trustTypes.some((type) => type === body.trustType)),
    )
    .filter(
      (body) =>
        filter.foundation === undefined ||
        (body.kind === "TRUST" && body.foundation === filter.foundation),
    )
    .filter(
      (body) =>
        filter.forerunner === undefined ||
        (body.kind === "PLACE_PARTNERSHIP" &&
          body.forerunner === filter.forerunner),
    )
    .filter(
      (body) =>
        filter.asOf === undefined || holdsAt(body.validity, filter.asOf),
    )
    .filter(
      ({ validity, otherNames, identifiers }) =>
        holdsOnOneOf(validity, filter.changedBetween) ||
        otherNames.some((name) =>
          holdsOnOneOf(name.validity, filter.changedBetween),
        ) ||
        identifiers.some((code) =>
          holdsOnOneOf(code.validity, filter.changedBetween),
        ),
    )
    .toSorted(
      (a, b) =>
        (orderBy === "NAME" ? compare(a.name, b.name) : 0) ||
        compare(a.id, b.id),
    );
}

export function byCode(
  { organisations: all }: Graph,
  code: string,
): Organisation[] {
  return all
    .filter((body) => carries(body, code))
    .toSorted((a, b) => compare(a.id, b.id));
}

export function search(
  { organisations: all }: Graph,
  text: string,
  { kinds, asOf }: port.SearchFilter,
): SearchHit[] {
  return all
    .filter(({ kind }) => allows(kinds, kind))
    .flatMap((body) => matchText(text, body, asOf) ?? [])
    .toSorted(compareHits);
}

export function relationships(
  { relationships: all }: Graph,
  slice: port.Slice,
  orderBy: port.RelationshipOrder,
): Relationship[] {
  return all
    .filter((relationship) => inSlice(relationship, slice))
    .toSorted(relationshipOrders[orderBy]);
}

export function relationshipsOf(
  graph: Graph,
  id: string,
  slice: port.DirectedSlice,
  orderBy: port.RelationshipOrder,
): Relationship[] {
  return relationships(graph, slice, orderBy).filter((relationship) =>
    isFollowedFrom(graph, relationship, id, slice),
  );
}

export function relationshipsAmong(
  graph: Graph,
  ids: readonly string[],
  slice: port.Slice,
  cap: number,
): port.Among {
  const all = relationships(graph, slice, "ID").filter(
    ({ from, to }) => ids.includes(from) && ids.includes(to),
  );
  return { relationships: all.slice(0, cap), total: all.length };
}

/** Whether a relationship may be followed from a body, and leads to a body of a kind asked for. */
export function isFollowedFrom(
  { organisations: all }: Graph,
  { from, to }: Relationship,
  id: string,
  slice: port.DirectedSlice,
): boolean {
  const other =
    slice.direction !== "IN" && from === id
      ? to
      : slice.direction !== "OUT" && to === id
        ? from
        : null;
  return all.some(
    (body) => body.id === other && allows(slice.otherKinds, body.kind),
  );
}

export function figuresOf(
  { figures }: Graph,
  id: string,
  filter: port.FigureFilter,
): FinancialFigure[] {
  return figures
    .filter(
      (figure) =>
        figure.organisationId === id &&
        allows(filter.financialYears, figure.financialYear),
    )
    .filter(
      (figure) =>
        allows(filter.streams, figure.stream) &&
        allows(filter.measures, figure.measure),
    )
    .toSorted(
      (a, b) =>
        compare(a.financialYear, b.financialYear) ||
        compare(a.stream, b.stream) ||
        compare(a.measure, b.measure) ||
        compare(a.id, b.id),
    );
}

export function evidence(
  { evidence: all }: Graph,
  filter: port.EvidenceFilter,
): Evidence[] {
  const anyBody =
    filter.organisationIds === undefined && filter.kinds === undefined;
  return all
    .filter(
      ({ id, type, theme }) =>
        allows(filter.ids, id) &&
        allows(filter.themes, theme) &&
        (filter.type ?? type) === type,
    )
    .filter(
      ({ stance }) =>
        filter.stances === undefined ||
        filter.stances.some((asked) => asked === stance),
    )
    .filter(
      ({ organisationIds, kinds }) =>
        anyBody ||
        shares(filter.organisationIds, organisationIds) ||
        shares(filter.kinds, kinds),
    )
    .toSorted((a, b) => compare(a.id, b.id));
}

export function sources(
  { sources: all }: Graph,
  { textContains, publishers }: port.SourceFilter,
): Source[] {
  return all
    .filter(({ publisher }) => allows(publishers, publisher))
    .filter(
      ({ title, publisher }) =>
        textContains === undefined ||
        contains(title, textContains) ||
        contains(publisher, textContains),
    )
    .toSorted((a, b) => compare(a.id, b.id));
}

export function inSlice(
  { validity, family, kind, inferred, basis }: Relationship,
  slice: port.Slice,
): boolean {
  return (
    (slice.asOf === undefined || holdsAt(validity, slice.asOf)) &&
    holdsOnOneOf(validity, slice.changedBetween) &&
    (slice.onEither?.some((day) => holdsAt(validity, day)) ?? true) &&
    allows(slice.families, family) &&
    allows(slice.kinds, kind) &&
    (slice.inferred === undefined || inferred === slice.inferred) &&
    (slice.checked === undefined || basis?.checked === slice.checked)
  );
}

/** On one of the two days and not on the other, where two days are asked for. */
function holdsOnOneOf(
  validity: Validity,
  days: port.DayPair | undefined,
): boolean {
  if (days === undefined) return true;
  const [one, other] = days;
  return holdsAt(validity, one) !== holdsAt(validity, other);
}

/** Code-unit order. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const relationshipOrders: Record<
  port.RelationshipOrder,
  (a: Relationship, b: Relationship) => number
> = {
  ID: (a, b) => compare(a.id, b.id),
  NEWEST: (a, b) => compareFirstDays(b, a) || compare(a.id, b.id),
  OLDEST: (a, b) => compareFirstDays(a, b) || compare(a.id, b.id),
};

function compareFirstDays(a: Relationship, b: Relationship): number {
  const [left, right] = [
    a.validity.from ?? -Infinity,
    b.validity.from ?? -Infinity,
  ];
  return left === right ? 0 : left - right;
}

function allows<T>(asked: readonly T[] | undefined, value: T): boolean {
  return asked === undefined || asked.includes(value);
}

function shares<T>(
  asked: readonly T[] | undefined,
  values: readonly T[],
): boolean {
  return asked !== undefined && asked.some((value) => values.includes(value));
}

function carries({ identifiers }: Organisation, code: string): boolean {
  return identifiers.some(
    ({ value }) => value.toUpperCase() === code.toUpperCase(),
  );
}

function namesOf({ name, otherNames }: Organisation): string[] {
  return [name, ...otherNames.map((other) => other.name)];
}

function contains(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}
