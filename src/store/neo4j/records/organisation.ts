import {
  COUNCIL_TIERS,
  COUNCIL_TYPES,
  IDENTIFIER_SCHEMES,
  TRUST_TYPES,
  type Identifier,
  type Organisation,
  type OtherName,
} from "../../../domain/model.js";
import { organisationKinds } from "../../../domain/organisation-kinds.js";
import { whole } from "../whole.js";
import { columns } from "./columns.js";
import { choices, Fields } from "./fields.js";
import {
  readValidities,
  readValidity,
  validityListColumns,
  validityLists,
  VALIDITY_COLUMNS,
  validityProperties,
} from "./validity.js";

const KINDS = choices(organisationKinds);
const COUNCIL_TYPE = choices(COUNCIL_TYPES);
const TIER = choices(COUNCIL_TIERS);
const TRUST_TYPE = choices(TRUST_TYPES);
const SCHEME = choices(IDENTIFIER_SCHEMES);

export const ORGANISATION = columns([
  "id",
  "kind",
  "name",
  "note",
  "sourceIds",
  ...VALIDITY_COLUMNS,
  "otherNames",
  ...validityListColumns("otherName"),
  "identifierSchemes",
  "identifierValues",
  ...validityListColumns("identifier"),
  "councilType",
  "tier",
  "adultSocialCare",
  "regionName",
  "regionCode",
  "trustType",
  "foundation",
  "careTrust",
  "form",
  "legislation",
  "chairKind",
  "specialty",
  "memberCountStated",
  "forerunner",
  "population",
  "sector",
  "functions",
]);

export function organisationProperties(organisation: Organisation) {
  const { validity, otherNames, identifiers, ...facts } = organisation;
  return {
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

export function readOrganisation(record: unknown): Organisation {
  const fields = new Fields(ORGANISATION, record);
  const base = {
    id: fields.text("id"),
    name: fields.text("name"),
    otherNames: readOtherNames(fields),
    identifiers: readIdentifiers(fields),
    validity: readValidity(fields),
    note: fields.maybeText("note"),
    sourceIds: fields.texts("sourceIds"),
  };
  const kind = fields.oneOf("kind", KINDS);
  switch (kind) {
    case "COUNCIL":
      return {
        ...base,
        kind,
        councilType: fields.oneOf("councilType", COUNCIL_TYPE),
        tier: fields.oneOf("tier", TIER),
        adultSocialCare: fields.flag("adultSocialCare"),
        regionName: fields.maybeText("regionName"),
        regionCode: fields.maybeText("regionCode"),
      };
    case "TRUST":
      return {
        ...base,
        kind,
        trustType: fields.maybeOneOf("trustType", TRUST_TYPE),
        foundation: fields.flag("foundation"),
        careTrust: fields.flag("careTrust"),
      };
    case "COMBINED_AUTHORITY":
      return {
        ...base,
        kind,
        form: fields.text("form"),
        legislation: fields.maybeText("legislation"),
      };
    case "INTEGRATED_CARE_PARTNERSHIP":
      return { ...base, kind, chairKind: fields.maybeText("chairKind") };
    case "PROVIDER_COLLABORATIVE":
      return {
        ...base,
        kind,
        specialty: fields.text("specialty"),
        form: fields.text("form"),
        memberCountStated: fields.maybeNumber("memberCountStated"),
      };
    case "PLACE_PARTNERSHIP":
      return {
        ...base,
        kind,
        form: fields.text("form"),
        forerunner: fields.flag("forerunner"),
        population: fields.maybeNumber("population"),
      };
    case "PARTNER":
      return { ...base, kind, sector: fields.text("sector") };
    case "PARTNERSHIP_ARRANGEMENT":
      return {
        ...base,
        kind,
        form: fields.text("form"),
        functions: fields.maybeText("functions"),
      };
    default:
      return { ...base, kind };
  }
}

function readOtherNames(fields: Fields): OtherName[] {
  const validity = readValidities(fields, "otherName");
  return fields
    .texts("otherNames")
    .map((name, place) => ({ name, validity: validity(place) }));
}

function readIdentifiers(fields: Fields): Identifier[] {
  const values = fields.texts("identifierValues");
  const validity = readValidities(fields, "identifier");
  return fields.texts("identifierSchemes").map((scheme, place) => ({
    scheme: SCHEME.get(scheme) ?? "REGISTER",
    value: values[place] ?? "",
    validity: validity(place),
  }));
}
