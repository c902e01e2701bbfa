import {
  AMOUNT_ROLES,
  type FundingAmount,
  type LegalProvision,
  type Relationship,
  type RelationshipBase,
} from "../../../domain/model.js";
import {
  familyOf,
  relationshipKinds,
} from "../../../domain/relationship-kinds.js";
import { whole } from "../whole.js";
import { columns } from "./columns.js";
import { choices, Fields } from "./fields.js";
import { textList, textsOf } from "./side-by-side.js";
import {
  readValidity,
  VALIDITY_COLUMNS,
  validityProperties,
} from "./validity.js";

const KINDS = choices(relationshipKinds);
const ROLE = choices(AMOUNT_ROLES);

export const RELATIONSHIP = columns([
  "id",
  "kind",
  "from",
  "to",
  "inferred",
  "note",
  "sourceIds",
  "basisId",
  ...VALIDITY_COLUMNS,
  "role",
  "mechanism",
  "stream",
  "amountYears",
  "amountMeasures",
  "amountRoles",
  "amountPence",
  "amountCertainties",
  "amountSourceIds",
  "amountNotes",
  "vintage",
  "populationShareOfFrom",
  "populationShareOfTo",
  "areaShareOfTo",
  "admissionShareOfFrom",
  "population",
  "form",
  "areaShareOfFrom",
]);

export function relationshipProperties(relationship: Relationship) {
  const { validity, basis, ...facts } = relationship;
  return {
    ...facts,
    ...ownProperties(relationship),
    ...validityProperties(validity),
    basisId: basis?.id ?? null,
    checked: basis?.checked ?? null,
  };
}

function ownProperties(relationship: Relationship) {
  switch (relationship.family) {
    case "GEOGRAPHY":
      return { population: whole(relationship.population) };
    case "FUNDING":
      return amountLists(relationship.amounts);
    default:
      return {};
  }
}

function amountLists(amounts: readonly FundingAmount[]) {
  return {
    amounts: null,
    amountYears: textList(amounts.map(({ financialYear }) => financialYear)),
    amountMeasures: textList(amounts.map(({ measure }) => measure)),
    amountRoles: textList(amounts.map(({ role }) => role)),
    amountPence: amounts.map(({ pence }) => whole(pence)),
    amountCertainties: textList(amounts.map(({ certainty }) => certainty)),
    amountSourceIds: textList(amounts.map(({ sourceId }) => sourceId)),
    amountNotes: textList(amounts.map(({ note }) => note)),
  };
}

/** Reads an edge, or the node of the same relationship; its basis is looked up among the provisions read with it. */
export function readRelationship(
  record: unknown,
  provisions: ReadonlyMap<string, LegalProvision>,
): Relationship {
  const fields = new Fields(RELATIONSHIP, record);
  const kind = fields.oneOf("kind", KINDS);
  const basisId = fields.maybeText("basisId");
  const base: RelationshipBase = {
    id: fields.text("id"),
    kind,
    from: fields.text("from"),
    to: fields.text("to"),
    validity: readValidity(fields),
    basis: basisId === null ? null : provisionOf(basisId, provisions),
    inferred: fields.flag("inferred"),
    note: fields.maybeText("note"),
    sourceIds: fields.texts("sourceIds"),
  };
  const family = familyOf(kind);
  switch (family) {
    case "GOVERNANCE":
      return { ...base, family, role: fields.maybeText("role") };
    case "ACCOUNTABILITY":
      return { ...base, family, mechanism: fields.maybeText("mechanism") };
    case "FUNDING":
      return {
        ...base,
        family,
        stream: fields.maybeText("stream"),
        amounts: readAmounts(fields),
      };
    case "GEOGRAPHY":
      return {
        ...base,
        family,
        vintage: fields.maybeText("vintage"),
        populationShareOfFrom: fields.maybeNumber("populationShareOfFrom"),
        populationShareOfTo: fields.maybeNumber("populationShareOfTo"),
        areaShareOfTo: fields.maybeNumber("areaShareOfTo"),
        admissionShareOfFrom: fields.maybeNumber("admissionShareOfFrom"),
        population: fields.maybeNumber("population"),
      };
    case "SUCCESSION":
      return {
        ...base,
        family,
        form: fields.maybeText("form"),
        areaShareOfFrom: fields.maybeNumber("areaShareOfFrom"),
      };
  }
}

function provisionOf(
  id: string,
  provisions: ReadonlyMap<string, LegalProvision>,
): LegalProvision {
  const provision = provisions.get(id);
  if (provision !== undefined) return provision;
  throw new TypeError(`The database does not hold the provision ${id}.`);
}

function readAmounts(fields: Fields): FundingAmount[] {
  const year = textsOf(fields, "amountYears");
  const measure = textsOf(fields, "amountMeasures");
  const role = textsOf(fields, "amountRoles");
  const certainty = textsOf(fields, "amountCertainties");
  const sourceId = textsOf(fields, "amountSourceIds");
  const note = textsOf(fields, "amountNotes");
  return fields.list("amountPence", Number).map((pence, place) => ({
    financialYear: year(place) ?? "",
    measure: measure(place) ?? "",
    role: ROLE.get(role(place) ?? "") ?? "STANDALONE",
    pence,
    certainty: certainty(place) ?? "",
    sourceId: sourceId(place) ?? "",
    note: note(place),
  }));
}
