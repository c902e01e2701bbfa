import type { Evidence } from "../../domain/model.js";
import {
  organisationKinds,
  type OrganisationKind,
} from "../../domain/organisation-kinds.js";
import { oneOf, plainId, text } from "../cells.js";
import { required, several, shared, type Columns } from "../columns.js";
import type { Period } from "../dates.js";
import type { Table } from "../seed-reader.js";

interface RecommendationRow {
  readonly id: string;
  readonly text: string;
  readonly theme: string;
  readonly organisations: readonly string[];
  readonly kinds: readonly OrganisationKind[];
  readonly as_stated: readonly string[];
  readonly date: Period | null;
  readonly source: readonly string[];
}

interface FindingRow extends RecommendationRow {
  readonly stance: string;
}

const columns: Columns<RecommendationRow> = {
  id: required(plainId),
  text: required(text),
  theme: required(text),
  organisations: shared.organisations,
  kinds: several(oneOf(organisationKinds)),
  as_stated: several(text),
  date: shared.date,
  source: shared.sources,
};

export const FINDINGS: Table<FindingRow> = {
  path: "evidence/findings.csv",
  columns: { ...columns, stance: required(text) },
};
export const RECOMMENDATIONS: Table<RecommendationRow> = {
  path: "evidence/recommendations.csv",
  columns,
};

export function toFinding(row: FindingRow): Evidence {
  return { ...common(row), type: "FINDING", stance: row.stance };
}

export function toRecommendation(row: RecommendationRow): Evidence {
  return { ...common(row), type: "RECOMMENDATION", stance: null };
}

function common(row: RecommendationRow): Omit<Evidence, "type" | "stance"> {
  return {
    id: row.id,
    text: row.text,
    theme: row.theme,
    organisationIds: row.organisations,
    kinds: row.kinds,
    asStated: row.as_stated,
    date: row.date?.first ?? null,
    datePrecision: row.date?.precision ?? null,
    sourceIds: row.source,
  };
}
