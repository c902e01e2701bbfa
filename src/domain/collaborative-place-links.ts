import { byName } from "./by-name.js";
import { DomainError } from "./errors.js";
import { groupBy } from "./group-by.js";
import type {
  GovernanceRelationship,
  Organisation,
  Relationship,
} from "./model.js";
import type { OrganisationKind } from "./organisation-kinds.js";
import type { RelationshipKind } from "./relationship-kinds.js";

/** The relationships by which a body sits in a collaborative or a place. One that was proposed, or works with it, does not. */
export const SITS_IN = [
  "MEMBER_OF",
  "LEADS",
  "HOSTS",
] as const satisfies readonly RelationshipKind[];

/** A collaborative and a place in both of which the same bodies sit. */
export interface CollaborativePlaceLink {
  readonly collaborative: BodyOf<"PROVIDER_COLLABORATIVE">;
  readonly place: BodyOf<"PLACE_PARTNERSHIP">;
  /** At least one, by name. */
  readonly bodies: readonly SharedBody[];
}

export interface SharedBody {
  readonly body: Organisation;
  readonly inCollaborative: readonly GovernanceRelationship[];
  readonly inPlace: readonly GovernanceRelationship[];
}

export interface LinksSought {
  /** The id of the one collaborative asked about. Null: any. */
  readonly collaborative: string | null;
  /** The id of the one place asked about. Null: any. */
  readonly place: string | null;
  readonly bodies: readonly Organisation[];
  readonly relationships: readonly Relationship[];
  /** How many links may be told. */
  readonly most: number;
}

type BodyOf<K extends OrganisationKind> = Organisation & { readonly kind: K };

type Seats<K extends OrganisationKind> = (readonly [
  BodyOf<K>,
  readonly GovernanceRelationship[],
])[];

/**
 * The links among some bodies and relationships: by the name of the collaborative, then of the place, ties by id.
 * @throws DomainError BAD_ARGUMENT when there are more than may be told.
 */
export function collaborativePlaceLinks({
  collaborative,
  place,
  bodies,
  relationships,
  most,
}: LinksSought): CollaborativePlaceLink[] {
  const byIds = new Map(bodies.map((body) => [body.id, body]));
  const seats = groupBy(relationships.filter(sitsIn), ({ from }) => from);
  const links = new Map<string, CollaborativePlaceLink>();
  for (const body of bodies.toSorted(byName)) {
    const held = seats.get(body.id) ?? [];
    const places = seatsIn("PLACE_PARTNERSHIP", place, held, byIds);
    const collaboratives = seatsIn(
      "PROVIDER_COLLABORATIVE",
      collaborative,
      held,
      byIds,
    );
    for (const [one, inCollaborative] of collaboratives)
      for (const [other, inPlace] of places) {
        const key = `${one.id} ${other.id}`;
        const before = links.get(key)?.bodies ?? [];
        const shared = [...before, { body, inCollaborative, inPlace }];
        links.set(key, { collaborative: one, place: other, bodies: shared });
        if (links.size > most) throw tooMany(most);
      }
  }
  return [...links.values()].sort(
    (a, b) =>
      byName(a.collaborative, b.collaborative) || byName(a.place, b.place),
  );
}

function sitsIn(
  relationship: Relationship,
): relationship is GovernanceRelationship {
  return SITS_IN.some((kind) => kind === relationship.kind);
}

/** What a body sits in, of one kind, and the relationships by which it does. */
function seatsIn<K extends OrganisationKind>(
  kind: K,
  only: string | null,
  held: readonly GovernanceRelationship[],
  byIds: ReadonlyMap<string, Organisation>,
): Seats<K> {
  return [...groupBy(held, ({ to }) => to)].flatMap(([id, seats]): Seats<K> => {
    const joint = byIds.get(id);
    const sought = only === null || id === only;
    return sought && joint !== undefined && isOf(joint, kind)
      ? [[joint, seats]]
      : [];
  });
}

function isOf<K extends OrganisationKind>(
  body: Organisation,
  kind: K,
): body is BodyOf<K> {
  return body.kind === kind;
}

function tooMany(most: number): DomainError {
  return new DomainError(
    "BAD_ARGUMENT",
    `More than ${most} collaboratives and places share a body. Give the id of one collaborative, of one place, or of both.`,
    "collaborative",
  );
}
