import type { Organisation } from "../../../domain/model.js";
import { organisationKinds } from "../../../domain/organisation-kinds.js";
import { whole } from "../whole.js";
import { recordIn, type Fields } from "./json.js";
import { validityLists, validityProperties } from "./validity.js";

const KINDS: ReadonlySet<unknown> = new Set(organisationKinds);

export function organisationProperties(organisation: Organisation) {
  const { validity, otherNames, identifiers, ...facts } = organisation;
  return {
    json: JSON.stringify(organisation),
    ...facts,
    ...wholeNumbers(organisation),
    ...validityProperties(validity),
    otherNames: otherNames.map(({ name }) => name),
    ...validityLists(
      "otherName",
      otherNames.map((other) => other.validity),
    ),
    identifierSchemes: identifiers.map(({ scheme }) => scheme),
    identifierValues: identifiers.map(({ value }) => value),
    ...validityLists(
      "identifier",
      identifiers.map((identifier) => identifier.validity),
    ),
  };
}

function wholeNumbers(organisation: Organisation) {
  switch (organisation.kind) {
    case "PROVIDER_COLLABORATIVE":
      return { memberCountStated: whole(organisation.memberCountStated) };
    case "PLACE_PARTNERSHIP":
      return { population: whole(organisation.population) };
    default:
      return {};
  }
}

export function readOrganisation(json: unknown): Organisation {
  return recordIn(json, isOrganisation);
}

function isOrganisation(record: Fields): record is Fields & Organisation {
  return KINDS.has(record["kind"]);
}
