import { getNamedType, type GraphQLResolveInfo } from "graphql";
import type { Day } from "../../domain/time.js";
import type {
  BodiesAhead,
  OrganisationFilter,
  OrganisationOrder,
  PageRequest,
  RelationshipOrder,
  RelationshipsAhead,
  Slice,
} from "../../store/graph-store.js";
import type { Context } from "../context.js";
import { cutBodies, cutRelationships } from "./cut.js";
import { bodiesAhead, relationshipsAhead } from "./notes.js";
import { OncePerOperation } from "./once-per-operation.js";
import { rehearse } from "./rehearse.js";
import { Rehearsal } from "./rehearsal.js";

/** A field of the root that is about to be answered. */
export interface AtRoot {
  readonly asOf: Day;
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
}

interface Named {
  readonly id?: string | null | undefined;
  readonly code?: string | null | undefined;
}

/** Told before one body is asked for, by its id or by a code. */
export function foreseeBody({ id, code }: Named, at: AtRoot): void {
  if (id != null) foreseeBodies([id], at);
  if (id != null || code == null) return;
  const below = belowBodies(at);
  if (below === null) return;
  at.context.store.foresee?.({ first: "byCode", codes: [code.trim()], below });
}

/** Told before bodies are asked for by their ids. */
export function foreseeBodies(written: readonly string[], at: AtRoot): void {
  const below = belowBodies(at);
  if (below === null) return;
  const ids = written.map((id) => id.trim());
  at.context.store.foresee?.({ first: "organisations", ids, below });
}

/** Told before a list of bodies is asked for. */
export function foreseeOrganisations(
  filter: OrganisationFilter,
  page: PageRequest<OrganisationOrder>,
  at: AtRoot,
): void {
  const below = belowBodies(at);
  if (below === null) return;
  const first = "findOrganisations";
  at.context.store.foresee?.({ first, filter, page, below });
}

/** Told before a list of relationships is asked for. */
export function foreseeRelationships(
  slice: Slice,
  page: PageRequest<RelationshipOrder>,
  at: AtRoot,
): void {
  const below = belowRelationships(at, slice);
  if (below === null) return;
  const first = "findRelationships";
  at.context.store.foresee?.({ first, slice, page, below });
}

const ofBodies = new OncePerOperation<BodiesAhead>();
const ofRelationships = new OncePerOperation<RelationshipsAhead>();

/** Null where nothing is asked of the bodies, or the engine has no use for knowing. */
function belowBodies({ asOf, context, info }: AtRoot): BodiesAhead | null {
  const { store, today } = context;
  if (store.foresee === undefined) return null;
  const below = ofBodies.of(info, [asOf, today], () => {
    const rehearsal = new Rehearsal();
    const part = rehearsal.addBodies(null);
    const answer = { record: rehearsal.bodyOf(part), asOf };
    rehearse(inItsPlace(answer, info), info, rehearsal, today);
    return cutBodies(bodiesAhead(part.note));
  });
  const { pages, figures, sources } = below;
  return pages.length + figures.length > 0 || sources ? below : null;
}

function belowRelationships(
  { asOf, context, info }: AtRoot,
  slice: Slice,
): RelationshipsAhead | null {
  const { store, today } = context;
  if (store.foresee === undefined) return null;
  const below = ofRelationships.of(info, [asOf, today], () => {
    const rehearsal = new Rehearsal();
    const { note, part } = rehearsal.addRelationshipsAsked(slice);
    const answer = { record: rehearsal.relationshipOf(part), asOf };
    rehearse(inItsPlace(answer, info), info, rehearsal, today);
    return cutRelationships(relationshipsAhead(note));
  });
  return below.ends.length + below.sources.length > 0 ? below : null;
}

/** As the field gives it: by itself, or as the one item of a list. */
function inItsPlace(node: object, { returnType }: GraphQLResolveInfo): unknown {
  return getNamedType(returnType).name.endsWith("Connection")
    ? { nodes: [node], edges: [{ node }] }
    : node;
}
