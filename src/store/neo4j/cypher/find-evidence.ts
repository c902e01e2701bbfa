import type { EvidenceFilter } from "../../graph-store.js";
import type { Query } from "../query.js";
import { plainList } from "./plain-list.js";
import type { Wanted } from "./wanted.js";

export function findEvidence(
  filter: EvidenceFilter,
  wanted: Wanted<"ID">,
): Query {
  const { type, ids, themes, stances, organisationIds, kinds } = filter;
  const tests = [
    type !== undefined && "record.type = $type",
    ids !== undefined && "record.id IN $ids",
    themes !== undefined && "record.theme IN $themes",
    stances !== undefined && "record.stance IN $stances",
    (organisationIds ?? kinds) !== undefined &&
      `(any(id IN record.organisationIds WHERE id IN $organisationIds)
      OR any(kind IN record.kinds WHERE kind IN $kinds))`,
  ];
  return plainList("Evidence", tests, wanted, {
    type: type ?? null,
    ids: ids ?? null,
    themes: themes ?? null,
    stances: stances ?? null,
    organisationIds: organisationIds ?? [],
    kinds: kinds ?? [],
  });
}
