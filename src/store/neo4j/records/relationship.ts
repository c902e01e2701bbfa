import type {
  FundingAmount,
  LegalProvision,
  Relationship,
} from "../../../domain/model.js";
import { relationshipKinds } from "../../../domain/relationship-kinds.js";
import { whole } from "../whole.js";
import { checked, fieldsIn, type Fields } from "./json.js";
import { textList } from "./side-by-side.js";
import { validityProperties } from "./validity.js";

const KINDS: ReadonlySet<unknown> = new Set(relationshipKinds);

export function relationshipProperties(relationship: Relationship) {
  const { validity, basis, ...facts } = relationship;
  const basisId = basis?.id ?? null;
  return {
    json: JSON.stringify({ ...relationship, basis: basisId }),
    ...facts,
    ...ownProperties(relationship),
    ...validityProperties(validity),
    basisId,
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

/** Reads a relationship; its basis is looked up in the law that was read with it. */
export function readRelationship(
  json: unknown,
  provisions: ReadonlyMap<string, LegalProvision>,
): Relationship {
  const record = fieldsIn(json);
  const { basis } = record;
  if (typeof basis === "string")
    record["basis"] = provisionOf(basis, provisions);
  return checked(record, isRelationship);
}

function isRelationship(record: Fields): record is Fields & Relationship {
  return KINDS.has(record["kind"]);
}

function provisionOf(
  id: string,
  provisions: ReadonlyMap<string, LegalProvision>,
): LegalProvision {
  const provision = provisions.get(id);
  if (provision !== undefined) return provision;
  throw new TypeError(`The database does not hold the provision ${id}.`);
}
