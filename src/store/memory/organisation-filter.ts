import type { Organisation } from "../../domain/model.js";
import type { OrganisationKind } from "../../domain/organisation-kinds.js";
import { holdsAt } from "../../domain/time.js";
import type { OrganisationFilter } from "../graph-store.js";
import type { Table } from "./table.js";

/** Whether a body passes every part of the filter but its ids and codes, which are looked up instead. */
export function organisationTest(
  filter: OrganisationFilter,
): (organisation: Organisation) => boolean {
  const { kinds, councilTypes, adultSocialCare, trustTypes, foundation, asOf } =
    filter;
  const part = filter.nameContains?.toLowerCase();
  return (organisation) =>
    (kinds?.includes(organisation.kind) ?? true) &&
    (asOf === undefined || holdsAt(organisation.validity, asOf)) &&
    ((councilTypes === undefined && adultSocialCare === undefined) ||
      isCouncil(organisation, filter)) &&
    ((trustTypes === undefined && foundation === undefined) ||
      isTrust(organisation, filter)) &&
    (part === undefined ||
      namesOf(organisation).some((name) => name.toLowerCase().includes(part)));
}

function isCouncil(
  organisation: Organisation,
  { councilTypes, adultSocialCare }: OrganisationFilter,
): boolean {
  return (
    organisation.kind === "COUNCIL" &&
    (councilTypes?.includes(organisation.councilType) ?? true) &&
    (adultSocialCare === undefined ||
      organisation.adultSocialCare === adultSocialCare)
  );
}

/** A trust whose type no source gives is of none of the types asked for. */
function isTrust(
  organisation: Organisation,
  { trustTypes, foundation }: OrganisationFilter,
): boolean {
  return (
    organisation.kind === "TRUST" &&
    (trustTypes === undefined ||
      (organisation.trustType !== null &&
        trustTypes.includes(organisation.trustType))) &&
    (foundation === undefined || organisation.foundation === foundation)
  );
}

function namesOf({ name, otherNames }: Organisation): string[] {
  return [name, ...otherNames.map((other) => other.name)];
}

/** A test of an organisation's kind by its number. */
export function kindFilter(
  organisations: Table<Organisation>,
  kinds: readonly OrganisationKind[] | undefined,
): (organisation: number) => boolean {
  return kinds === undefined
    ? () => true
    : (organisation) => kinds.includes(organisations.at(organisation).kind);
}
