import type { EvidenceFilter } from "../../graph-store.js";
import type { Query } from "../query.js";
import { plainList } from "./plain-list.js";
import type { Wanted } from "./wanted.js";

const PASSES = `\
($type IS NULL OR record.type = $type)
    AND ($ids IS NULL OR record.id IN $ids)
    AND ($themes IS NULL OR record.theme IN $themes)
    AND ($stances IS NULL OR record.stance IN $stances)
    AND (($organisationIds IS NULL AND $kinds IS NULL)
      OR any(id IN record.organisationIds WHERE id IN $organisationIds)
      OR any(kind IN record.kinds WHERE kind IN $kinds))`;

export function findEvidence(
  filter: EvidenceFilter,
  wanted: Wanted<"ID">,
): Query {
  return plainList("Evidence", PASSES, wanted, {
    type: filter.type ?? null,
    ids: filter.ids ?? null,
    themes: filter.themes ?? null,
    stances: filter.stances ?? null,
    organisationIds: filter.organisationIds ?? null,
    kinds: filter.kinds ?? null,
  });
}
