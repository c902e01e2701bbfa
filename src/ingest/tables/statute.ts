import type { LegalProvision } from "../../domain/model.js";
import {
  organisationKinds,
  type OrganisationKind,
} from "../../domain/organisation-kinds.js";
import {
  relationshipKinds,
  type RelationshipKind,
} from "../../domain/relationship-kinds.js";
import { RULE_CLASSES, type RuleClass } from "../../domain/rule-class.js";
import { PAIRINGS, type Pairing } from "../../domain/statute.js";
import { oneOf, plainId, text, yesNo, type CellParser } from "../cells.js";
import { optional, required, shared } from "../columns.js";
import { toValidity, type Period } from "../dates.js";
import type { Table } from "../seed-reader.js";

interface ProvisionRow {
  readonly id: string;
  readonly act: string;
  readonly section: string;
  readonly says: string;
  readonly checked: boolean;
  readonly valid_from: Period | null;
  readonly valid_to: Period | null;
  readonly source: string | null;
  readonly note: string | null;
}

export const PROVISIONS: Table<ProvisionRow> = {
  path: "statute/provisions.csv",
  gives: { target: "PROVISION", prefix: "" },
  columns: {
    id: required(plainId),
    act: required(text),
    section: required(text),
    says: required(text),
    checked: required(yesNo),
    valid_from: shared.bound,
    valid_to: shared.bound,
    source: shared.optionalSource,
    note: shared.note,
  },
};

export function toProvision({
  valid_from,
  valid_to,
  source,
  ...row
}: ProvisionRow): LegalProvision {
  return {
    ...row,
    validity: toValidity(valid_from, valid_to),
    sourceId: source,
  };
}

/** A side of a rule as written: a kind of body, or the id of one. */
export type WrittenEnd = OrganisationKind | `${string}:${string}`;

export interface RuleRow {
  readonly id: string;
  readonly provision: string;
  readonly kind: RelationshipKind;
  readonly from: WrittenEnd;
  readonly from_only: RuleClass | null;
  readonly to: WrittenEnd;
  readonly to_only: RuleClass | null;
  readonly pairing: Pairing;
  readonly mechanism: string | null;
}

const aKind = oneOf(organisationKinds);
const end: CellParser<WrittenEnd> = (cell) => (isId(cell) ? cell : aKind(cell));

export function isId(cell: string): cell is `${string}:${string}` {
  return cell.includes(":");
}

export const STATUTE_RULES: Table<RuleRow> = {
  path: "statute/rules.csv",
  columns: {
    id: required(plainId),
    provision: required(plainId, "PROVISION"),
    kind: required(oneOf(relationshipKinds)),
    from: required(end),
    from_only: optional(oneOf(RULE_CLASSES)),
    to: required(end),
    to_only: optional(oneOf(RULE_CLASSES)),
    pairing: required(oneOf(PAIRINGS)),
    mechanism: optional(text),
  },
};
