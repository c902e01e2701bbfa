import type { Organisation, TrustType } from "../../domain/model.js";
import type { OrganisationKind } from "../../domain/organisation-kinds.js";
import { differsBetween, holdsAt } from "../../domain/time.js";
import type { OrganisationFilter } from "../graph-store.js";
import { oneOf } from "./one-of.js";
import type { Table } from "./table.js";

type Test = (organisation: Organisation) => boolean;

/** Whether a body passes every part of the filter but its ids and codes, which are looked up instead. */
export function organisationTest(filter: OrganisationFilter): Test {
  const { asOf, changedBetween } = filter;
  const kinds = oneOf(filter.kinds);
  const part = filter.nameContains?.toLowerCase();
  const tests: Test[] = [
    ({ kind }) => kinds(kind),
    ({ validity }) => asOf === undefined || holdsAt(validity, asOf),
    (organisation) =>
      changedBetween === undefined ||
      datesOf(organisation).some((validity) =>
        differsBetween(validity, changedBetween),
      ),
    ...ownTests(filter),
    (organisation) =>
      part === undefined ||
      namesOf(organisation).some((name) => name.toLowerCase().includes(part)),
  ];
  return (organisation) => tests.every((passes) => passes(organisation));
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

function namesOf({ name, otherNames }: Organisation): string[] {
  return [name, ...otherNames.map((other) => other.name)];
}

/** A test of an organisation's kind by its number. */
export function kindFilter(
  organisations: Table<Organisation>,
  kinds: readonly OrganisationKind[] | undefined,
): (organisation: number) => boolean {
  if (kinds === undefined) return () => true;
  const isAsked = oneOf(kinds);
  return (organisation) => isAsked(organisations.at(organisation).kind);
}
