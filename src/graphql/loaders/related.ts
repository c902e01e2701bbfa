import type { OrganisationKind } from "../../domain/organisation-kinds.js";
import type {
  RelationshipFamily,
  RelationshipKind,
} from "../../domain/relationship-kinds.js";
import { byShare, type Share } from "../../domain/alignment/by-share.js";
import { byName } from "../../domain/text-order.js";
import type { Day } from "../../domain/time.js";
import type { Direction } from "../../store/graph-store.js";
import { allKnown, whenKnown, type Awaitable } from "../../at-hand.js";
import {
  isOfFamily,
  isOfKind,
  type DatedOrganisation,
  type DatedRelationship,
} from "../dated.js";
import { EVERYTHING } from "../whole/everything.js";
import type { Loaders } from "./loaders.js";

/** The way from a body to others: over which kinds of relationship, in which direction, to which kind of body. */
export interface Way<K extends OrganisationKind = OrganisationKind> {
  readonly over: readonly RelationshipKind[];
  readonly direction: Direction;
  /** Left out: any kind. */
  readonly to?: K;
  /** True: relationships of any date, not only those that hold on the day. */
  readonly anyDate?: boolean;
}

interface Seen {
  readonly asOf: Day;
}

export type Related = ReturnType<typeof createRelated>;

/** The typed short cuts: each walks relationships that hold on the day of the body it starts from. */
export function createRelated(loaders: Loaders) {
  /** The relationships along a way, in id order. */
  function relationships(
    body: DatedOrganisation,
    { over, direction, to, anyDate }: Way,
  ): Awaitable<DatedRelationship[]> {
    const slice = {
      asOf: anyDate === true ? undefined : body.asOf,
      kinds: over,
      direction,
      otherKinds: to === undefined ? undefined : [to],
    };
    const page = loaders.relationshipsOf(body.record.id, {
      slice,
      page: { ...EVERYTHING, orderBy: "ID" },
    });
    return whenKnown(page, ({ items }) =>
      items.map(({ node }) => ({
        record: node,
        asOf: body.asOf,
        viewedFrom: body.record.id,
      })),
    );
  }

  /** The relationships of one family along a way, in the order of the names of the bodies at their other ends. */
  function links<F extends RelationshipFamily>(
    body: DatedOrganisation,
    family: F,
    way: Way,
  ): Awaitable<DatedRelationship<F>[]> {
    return whenKnown(relationships(body, way), (found) => {
      const ends = found
        .filter((link) => isOfFamily(link, family))
        .map((link) =>
          whenKnown(organisation(otherEndId(link), body), (end) => ({
            link,
            end,
          })),
        );
      return whenKnown(allKnown(ends), (known) =>
        known
          .sort((a, b) => compareNames(a.end, b.end))
          .map(({ link }) => link),
      );
    });
  }

  /** What covers or serves what along a way, the greatest share first. */
  function linksByShare(
    body: DatedOrganisation,
    share: Share,
    way: Way,
  ): Awaitable<DatedRelationship<"GEOGRAPHY">[]> {
    return whenKnown(links(body, "GEOGRAPHY", way), (found) =>
      byShare(share, found),
    );
  }

  /** The bodies along a way, each once, by name. */
  function bodies<K extends OrganisationKind>(
    body: DatedOrganisation,
    way: Way<K>,
  ): Awaitable<DatedOrganisation<K>[]> {
    return whenKnown(relationships(body, way), (found) => {
      const ids = new Set(found.map(otherEndId));
      return whenKnown(named([...ids], body.asOf), (ends) =>
        ends.filter((end) => isAlong(end, way)),
      );
    });
  }

  /** The body along a way where there can be one; the first by name should a source give several. */
  function body<K extends OrganisationKind>(
    start: DatedOrganisation,
    way: Way<K>,
  ): Awaitable<DatedOrganisation<K> | null> {
    return whenKnown(bodies(start, way), ([first]) => first ?? null);
  }

  /** The bodies along a way from each of several, each once, by name. */
  function bodiesFrom<K extends OrganisationKind>(
    starts: Awaitable<readonly DatedOrganisation[]>,
    way: Way<K>,
  ): Awaitable<DatedOrganisation<K>[]> {
    return whenKnown(
      whenKnown(starts, (known) =>
        allKnown(known.map((start) => bodies(start, way))),
      ),
      (found) => {
        const byId = new Map(found.flat().map((end) => [end.record.id, end]));
        return [...byId.values()].sort(compareNames);
      },
    );
  }

  function organisation(
    id: string,
    { asOf }: Seen,
  ): Awaitable<DatedOrganisation> {
    return whenKnown(loaders.organisation(id), (record) => {
      if (record === null)
        throw new Error(
          `A relationship ends at ${id}, which the store does not hold.`,
        );
      return { record, asOf };
    });
  }

  function organisationOfKind<K extends OrganisationKind>(
    id: string,
    seen: Seen,
    kind: K,
  ): Awaitable<DatedOrganisation<K>> {
    return whenKnown(organisation(id, seen), (body) => {
      if (!isOfKind(body, kind))
        throw new Error(
          `A relationship ends at ${id}, which should be of the kind ${kind}.`,
        );
      return body;
    });
  }

  /** Bodies named by their ids, by name. */
  function named(
    ids: readonly string[],
    asOf: Day,
  ): Awaitable<DatedOrganisation[]> {
    return whenKnown(
      allKnown(ids.map((id) => organisation(id, { asOf }))),
      (found) => found.sort(compareNames),
    );
  }

  /** The other end of a relationship, seen from the body it was asked for below. */
  function otherEnd(
    relationship: DatedRelationship,
  ): Awaitable<DatedOrganisation | null> {
    return relationship.viewedFrom === undefined
      ? null
      : organisation(otherEndId(relationship), relationship);
  }

  return {
    relationships,
    links,
    linksByShare,
    bodies,
    body,
    bodiesFrom,
    named,
    organisation,
    organisationOfKind,
    otherEnd,
  };
}

function otherEndId({ record, viewedFrom }: DatedRelationship): string {
  return record.from === viewedFrom ? record.to : record.from;
}

function isAlong<K extends OrganisationKind>(
  body: DatedOrganisation,
  { to }: Way<K>,
): body is DatedOrganisation<K> {
  return to === undefined || isOfKind(body, to);
}

function compareNames(a: DatedOrganisation, b: DatedOrganisation): number {
  return byName(a.record, b.record);
}
