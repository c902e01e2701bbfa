import { DomainError } from "../errors.js";
import { groupBy } from "../group-by.js";
import type { BodyOf, GovernanceRelationship, Organisation } from "../model.js";
import type { Surroundings } from "../surroundings.js";
import { byName } from "../text-order.js";
import { seatsIn, sitsIn } from "./seats.js";

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
  /** How many links may be told. */
  readonly most: number;
}

/**
 * The links among some bodies and relationships: by the name of the collaborative, then of the place, ties by id.
 * @throws DomainError BAD_ARGUMENT when there are more than may be told.
 */
export function collaborativePlaceLinks(
  sought: LinksSought,
  { bodies, relationships }: Surroundings,
): CollaborativePlaceLink[] {
  const bodyOf = new Map(bodies.map((body) => [body.id, body]));
  const seats = groupBy(relationships.filter(sitsIn), ({ from }) => from);
  const links = new Map<string, CollaborativePlaceLink>();
  for (const body of bodies.toSorted(byName)) {
    const held = seats.get(body.id) ?? [];
    const collaboratives = seatsIn("PROVIDER_COLLABORATIVE", held, bodyOf);
    const places = seatsIn("PLACE_PARTNERSHIP", held, bodyOf);
    for (const [collaborative, inCollaborative] of collaboratives)
      for (const [place, inPlace] of places) {
        if (!isSought(sought, collaborative, place)) continue;
        const key = `${collaborative.id} ${place.id}`;
        const before = links.get(key)?.bodies ?? [];
        const shared = [...before, { body, inCollaborative, inPlace }];
        links.set(key, { collaborative, place, bodies: shared });
        if (links.size > sought.most) throw tooMany(sought.most);
      }
  }
  return [...links.values()].sort(
    (a, b) =>
      byName(a.collaborative, b.collaborative) || byName(a.place, b.place),
  );
}

function isSought(
  sought: LinksSought,
  collaborative: Organisation,
  place: Organisation,
): boolean {
  return (
    (sought.collaborative ?? collaborative.id) === collaborative.id &&
    (sought.place ?? place.id) === place.id
  );
}

function tooMany(most: number): DomainError {
  return new DomainError(
    "BAD_ARGUMENT",
    `More than ${most} collaboratives and places share a body. Give the id of one collaborative, of one place, or of both.`,
    "collaborative",
  );
}
