import type { Organisation, TrustType } from "../../domain/model.js";
import {
  organisationKinds,
  type OrganisationKind,
} from "../../domain/organisation-kinds.js";
import { differsBetween } from "../../domain/time.js";
import type { OrganisationFilter } from "../graph-store.js";
import { oneOf } from "./one-of.js";
import { kindPlace, type OrganisationIndex } from "./organisation-index.js";

type Test = (organisation: Organisation) => boolean;

/**
 * Whether a body passes every part of the filter but its ids and codes, which are looked up instead. Its kind, days and
 * names are told from columns; its record is read only for more.
 */
export function organisationTest(
  index: OrganisationIndex,
  filter: OrganisationFilter,
): (body: number) => boolean {
  const isKind = kindFilter(index, filter.kinds);
  const isInForce = dayFilter(index, filter);
  const isNamed = nameFilter(index, filter);
  const tests = recordTests(filter);
  return (body) =>
    isKind(body) &&
    isInForce(body) &&
    isNamed(body) &&
    tests.every((passes) => passes(index.table.at(body)));
}

function dayFilter(
  { validFrom, validTo }: OrganisationIndex,
  { asOf }: OrganisationFilter,
): (body: number) => boolean {
  if (asOf === undefined) return () => true;
  return (body) =>
    (validFrom[body] ?? 0) <= asOf && asOf < (validTo[body] ?? 0);
}

function nameFilter(
  { namesOf }: OrganisationIndex,
  { nameContains }: OrganisationFilter,
): (body: number) => boolean {
  const part = nameContains?.toLowerCase();
  if (part === undefined) return () => true;
  return (body) =>
    namesOf(body).some((name) => name.toLowerCase().includes(part));
}

function recordTests(filter: OrganisationFilter): Test[] {
  const { changedBetween } = filter;
  const tests = ownTests(filter);
  if (changedBetween !== undefined)
    tests.push((organisation) =>
      datesOf(organisation).some((validity) =>
        differsBetween(validity, changedBetween),
      ),
    );
  return tests;
}

/** Tests of what bodies of one kind alone have; a body of another kind passes none of them. */
function ownTests({
  councilTypes,
  adultSocialCare,
  trustTypes,
  foundation,
  forerunner,
}: OrganisationFilter): Test[] {
  const tests: Test[] = [];
  if (councilTypes !== undefined || adultSocialCare !== undefined) {
    const isAsked = oneOf(councilTypes);
    tests.push(
      (body) =>
        body.kind === "COUNCIL" &&
        isAsked(body.councilType) &&
        body.adultSocialCare === (adultSocialCare ?? body.adultSocialCare),
    );
  }
  if (trustTypes !== undefined || foundation !== undefined) {
    // A trust whose type no source gives is of none of the types asked for.
    const isAsked = oneOf<TrustType | null>(trustTypes);
    tests.push(
      (body) =>
        body.kind === "TRUST" &&
        isAsked(body.trustType) &&
        body.foundation === (foundation ?? body.foundation),
    );
  }
  if (forerunner !== undefined)
    tests.push(
      (body) =>
        body.kind === "PLACE_PARTNERSHIP" && body.forerunner === forerunner,
    );
  return tests;
}

/** The days of the body and of each of its other names and codes. */
function datesOf({ validity, otherNames, identifiers }: Organisation) {
  return [
    validity,
    ...[...otherNames, ...identifiers].map((part) => part.validity),
  ];
}

/** A test of an organisation's kind by its number. */
export function kindFilter(
  { kinds }: OrganisationIndex,
  asked: readonly OrganisationKind[] | undefined,
): (body: number) => boolean {
  if (asked === undefined) return () => true;
  const isAsked = new Uint8Array(organisationKinds.length);
  for (const kind of asked) isAsked[kindPlace(kind)] = 1;
  return (body) => isAsked[kinds[body] ?? 0] === 1;
}
