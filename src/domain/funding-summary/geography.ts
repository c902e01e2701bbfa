import { groupBy } from "../group-by.js";
import type { Organisation, Relationship } from "../model.js";
import type { OrganisationKind } from "../organisation-kinds.js";
import type { RelationshipKind } from "../relationship-kinds.js";
import type { Surroundings } from "../surroundings.js";
import { holdsAt, type Day } from "../time.js";

/** Who covers, lies within and is part of whom, on any day: read once, asked for one day at a time. */
export interface Geography {
  readonly bodies: ReadonlyMap<string, Organisation>;
  readonly outOf: ReadonlyMap<string, readonly Relationship[]>;
  readonly into: ReadonlyMap<string, readonly Relationship[]>;
}

export function geographyOf({
  bodies,
  relationships,
}: Surroundings): Geography {
  return {
    bodies: new Map(bodies.map((body) => [body.id, body])),
    outOf: groupBy(relationships, ({ from }) => from),
    into: groupBy(relationships, ({ to }) => to),
  };
}

export const NO_GEOGRAPHY = geographyOf({ bodies: [], relationships: [] });

/** From a body to others: over which kind of relationship, in which direction, to which kind of body. */
export interface Way {
  readonly kind: RelationshipKind;
  readonly direction: "OUT" | "IN";
  readonly to: OrganisationKind;
}

export interface Reached {
  readonly body: Organisation;
  readonly over: Relationship;
}

/** The bodies of a kind that a body is joined to on a day, each with what joins them. */
export function reachedOn(
  { id }: Organisation,
  { kind, direction, to }: Way,
  day: Day,
  { bodies, outOf, into }: Geography,
): Reached[] {
  const links = (direction === "OUT" ? outOf : into).get(id) ?? [];
  return links
    .filter((link) => link.kind === kind && holdsAt(link.validity, day))
    .flatMap((over) => {
      const body = bodies.get(direction === "OUT" ? over.to : over.from);
      return body?.kind === to ? [{ body, over }] : [];
    });
}
