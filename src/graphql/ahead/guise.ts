import type { GraphQLObjectType } from "graphql";
import { ORGANISATION_KINDS } from "../../domain/organisation-kinds.js";
import { familyOf } from "../../domain/relationship-kinds.js";
import { RELATIONSHIP_TYPES } from "../relationship-types.js";
import type { Asking, Rehearsal } from "./rehearsal.js";
import { standInBody, standInRelationship } from "./stand-ins.js";

/** What fields are run on, and of whom that asks them. */
export interface Guise {
  readonly source: unknown;
  readonly asking: Asking;
}

/**
 * A stand-in as one of some types, of those that it may stand for; null where it stands for none of these. Anything else is what it
 * is, and asks of those of whom that asks which it is part of.
 */
export function guiseOf(
  { source, asking }: Guise,
  types: readonly GraphQLObjectType[],
  { bodies, relationships }: Rehearsal,
): Guise | null {
  // Whether there is a sum at all is not known ahead.
  if (isObject(source) && "pence" in source) return { source, asking: "some" };
  const id = idOf(source);
  const names = types.map(({ name }) => name);
  const body = bodies.get(id);
  if (body !== undefined) {
    const kinds = body.kinds.filter((kind) =>
      names.includes(ORGANISATION_KINDS[kind].type),
    );
    const [kind] = kinds;
    if (kind === undefined) return null;
    const record = standInBody(id, kind, body.sourceId);
    const isAll = kinds.length === body.kinds.length;
    return { source: seenAs(source, record), asking: isAll ? "all" : kinds };
  }
  const part = relationships.get(id);
  if (part === undefined) return { source, asking };
  if (!names.some(isOfRelationships)) return { source, asking: "all" };
  const kinds = part.kinds.filter((kind) =>
    names.includes(RELATIONSHIP_TYPES[familyOf(kind)]),
  );
  const [kind] = kinds;
  if (kind === undefined) return null;
  const record = standInRelationship(part.ids, kind, part.sourceIds);
  const isAll = kinds.length === part.kinds.length;
  return { source: seenAs(source, record), asking: isAll ? "all" : "some" };
}

/** The id of the record that is seen; empty for what is no record. */
export function idOf(source: unknown): string {
  if (!isObject(source) || !("record" in source)) return "";
  const { record } = source;
  return isObject(record) && "id" in record ? String(record.id) : "";
}

function seenAs(source: unknown, record: object): unknown {
  return isObject(source) ? { ...source, record } : source;
}

function isOfRelationships(name: string): boolean {
  return Object.values<string>(RELATIONSHIP_TYPES).includes(name);
}

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
