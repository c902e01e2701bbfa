import { prefixOf } from "./organisation-id.js";
import {
  ORGANISATION_KINDS,
  organisationKinds,
  type OrganisationKind,
} from "./organisation-kinds.js";

const KINDS: ReadonlyMap<string, OrganisationKind> = new Map(
  organisationKinds.map((kind) => [ORGANISATION_KINDS[kind].prefix, kind]),
);

/** The kind of body that an id names, by what comes before its colon; null where that is of no kind. */
export function kindOfId(id: string): OrganisationKind | null {
  return KINDS.get(prefixOf(id)) ?? null;
}
