import {
  ORGANISATION_KINDS,
  organisationKinds,
  type OrganisationKind,
} from "./organisation-kinds.js";

const KINDS: ReadonlyMap<string, OrganisationKind> = new Map(
  organisationKinds.map((kind) => [ORGANISATION_KINDS[kind].prefix, kind]),
);

/** What comes before the colon: icb in icb:QWO. Empty where there is no colon. */
export function prefixOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf(":")));
}

/** What comes after the colon: QWO in icb:QWO, which icp:QWO shares. The whole of a text without a colon. */
export function codeOf(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}

/** The kind of body that an id names; null where its prefix is of no kind. */
export function kindOfId(id: string): OrganisationKind | null {
  return KINDS.get(prefixOf(id)) ?? null;
}
