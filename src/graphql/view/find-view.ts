import type { Organisation } from "../../domain/model.js";
import { MOST_BODIES, MOST_EDGES } from "../../domain/view/bounds.js";
import { chooseBodies, withExpanded } from "../../domain/view/choose-bodies.js";
import { drawView } from "../../domain/view/draw-view.js";
import type { DirectedSlice, Reach, Slice } from "../../store/graph-store.js";
import { allKnown } from "../../at-hand.js";
import { bodiesById, bodyById } from "../bodies/by-id.js";
import type { Context } from "../context.js";
import { ownTurn } from "../../own-turn.js";
import { valueOf } from "../settled.js";
import { seeView, type SeenView } from "./seen-view.js";
import { checkView, type ViewAsked } from "./view-asked.js";

/**
 * The view asked for: five calls to the store at most, however many bodies lie around.
 * @throws DomainError BAD_ARGUMENT for an argument out of its bounds; NOT_FOUND, with near ids, for an id of nobody.
 */
export async function findView(
  asked: ViewAsked,
  context: Context,
): Promise<SeenView> {
  checkView(asked);
  await ownTurn();
  const { store, loaders } = context;
  const [root, expanded] = await namedBodies(asked, context);
  const slice = sliceOfView(asked);
  const way = { ...slice, ...followedBy(asked) };
  const [around, further] = await Promise.all([
    store.reach([root.id], way, asked.depth, MOST_BODIES),
    expanded.length === 0
      ? NOWHERE
      : store.reach(expanded, way, 1, MOST_BODIES),
  ]);
  await ownTurn();
  const found = withExpanded(around.nodes, further.nodes, asked.depth);
  const bodies = chooseBodies(found, asked.maxNodes);
  const ids = bodies.map(({ id }) => id);
  const [among, records] = await Promise.all([
    store.relationshipsAmong(ids, slice, MOST_EDGES),
    // Loaded as the ends of the relationships will be.
    allKnown(ids.map((id) => loaders.organisation(id))),
  ]);
  await ownTurn();
  const view = drawView({
    bodies,
    relationships: among.relationships,
    named: [root.id, ...expanded],
    kinds: way.otherKinds,
    bodiesCut: around.truncated || further.truncated,
    nodesFound: found.length,
    edgesFound: among.total,
  });
  return seeView(view, root, recordsById(records), asked);
}

const NOWHERE: Reach = { nodes: [], truncated: false };

/** The body in the middle, and the ids of those expanded besides. */
async function namedBodies(
  { root, expand, asOf }: ViewAsked,
  context: Context,
): Promise<[Organisation, string[]]> {
  const [body, others] = await Promise.allSettled([
    bodyById({ id: root, argument: "root" }, asOf, context),
    bodiesById({ ids: expand, argument: "expand" }, asOf, context),
  ]);
  const { id } = valueOf(body);
  const ids = new Set(valueOf(others).map((other) => other.id));
  return [valueOf(body), [...ids].filter((other) => other !== id)];
}

/** Which relationships a view shows between its bodies, on its day or on either of two. */
function sliceOfView({ families, asOf, comparedWith }: ViewAsked): Slice {
  const days =
    comparedWith == null
      ? { asOf }
      : ({ onEither: [asOf, comparedWith] } as const);
  return { families: families ?? undefined, ...days };
}

/** What a view follows from each body, whatever the day. */
export function followedBy({
  families,
  kinds,
}: Pick<ViewAsked, "families" | "kinds">): DirectedSlice {
  return {
    families: families ?? undefined,
    otherKinds: kinds ?? undefined,
    direction: "BOTH",
  };
}

function recordsById(
  records: readonly (Organisation | null)[],
): ReadonlyMap<string, Organisation> {
  return new Map(
    records.flatMap((record) =>
      record === null ? [] : [[record.id, record] as const],
    ),
  );
}
