import type { OrganisationKind } from "../../domain/organisation-kinds.js";
import type {
  RelationshipFamily,
  RelationshipKind,
} from "../../domain/relationship-kinds.js";
import { byName } from "../../domain/text-order.js";
import type { Day } from "../../domain/time.js";
import type { Direction } from "../../store/graph-store.js";
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
  async function relationships(
    body: DatedOrganisation,
    { over, direction, to, anyDate }: Way,
  ): Promise<DatedRelationship[]> {
    const slice = {
      asOf: anyDate === true ? undefined : body.asOf,
      kinds: over,
      direction,
      otherKinds: to === undefined ? undefined : [to],
    };
    const page = await loaders.relationshipsOf(body.record.id, {
      slice,
      page: { ...EVERYTHING, orderBy: "ID" },
    });
    return page.items.map(({ node }) => ({
      record: node,
      asOf: body.asOf,
      viewedFrom: body.record.id,
    }));
  }

  /** The relationships of one family along a way, in the order of the names of the bodies at their other ends. */
  async function links<F extends RelationshipFamily>(
    body: DatedOrganisation,
    family: F,
    way: Way,
  ): Promise<DatedRelationship<F>[]> {
    const found = (await relationships(body, way)).filter((link) =>
      isOfFamily(link, family),
    );
    const ends = await Promise.all(
      found.map(async (link) => ({
        link,
        end: await organisation(otherEndId(link), body),
      })),
    );
    return ends
      .sort((a, b) => compareNames(a.end, b.end))
      .map(({ link }) => link);
  }

  /** The bodies along a way, each once, by name. */
  async function bodies<K extends OrganisationKind>(
    body: DatedOrganisation,
    way: Way<K>,
  ): Promise<DatedOrganisation<K>[]> {
    const ids = new Set((await relationships(body, way)).map(otherEndId));
    const found = await Promise.all(
      [...ids].map((id) => organisation(id, body)),
    );
    return found.filter((end) => isAlong(end, way)).sort(compareNames);
  }

  /** The body along a way where there can be one; the first by name should a source give several. */
  async function body<K extends OrganisationKind>(
    start: DatedOrganisation,
    way: Way<K>,
  ): Promise<DatedOrganisation<K> | null> {
    return (await bodies(start, way))[0] ?? null;
  }

  /** The bodies along a way from each of several, each once, by name. */
  async function bodiesFrom<K extends OrganisationKind>(
    starts: readonly DatedOrganisation[],
    way: Way<K>,
  ): Promise<DatedOrganisation<K>[]> {
    const found = (
      await Promise.all(starts.map((start) => bodies(start, way)))
    ).flat();
    return [...new Map(found.map((end) => [end.record.id, end])).values()].sort(
      compareNames,
    );
  }

  async function organisation(
    id: string,
    { asOf }: Seen,
  ): Promise<DatedOrganisation> {
    const record = await loaders.organisation.load(id);
    if (record === null)
      throw new Error(
        `A relationship ends at ${id}, which the store does not hold.`,
      );
    return { record, asOf };
  }

  async function organisationOfKind<K extends OrganisationKind>(
    id: string,
    seen: Seen,
    kind: K,
  ): Promise<DatedOrganisation<K>> {
    const body = await organisation(id, seen);
    if (!isOfKind(body, kind))
      throw new Error(
        `A relationship ends at ${id}, which should be of the kind ${kind}.`,
      );
    return body;
  }

  /** Bodies named by their ids, by name. */
  async function named(
    ids: readonly string[],
    asOf: Day,
  ): Promise<DatedOrganisation[]> {
    return (
      await Promise.all(ids.map((id) => organisation(id, { asOf })))
    ).sort(compareNames);
  }

  /** The other end of a relationship, seen from the body it was asked for below. */
  async function otherEnd(
    relationship: DatedRelationship,
  ): Promise<DatedOrganisation | null> {
    return relationship.viewedFrom === undefined
      ? null
      : organisation(otherEndId(relationship), relationship);
  }

  return {
    links,
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
