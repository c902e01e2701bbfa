import type { Change, Picture, PictureLine, PictureNode } from "./picture.js";

/** A relationship view as the API answers it, with what a picture needs of it. */
export interface Drawable {
  readonly root: WithId & {
    /** What to write in its box where the name of its day is another than that of today. Default: its name. */
    readonly nameOnDay?: string;
  };
  readonly nodes: readonly DrawableNode[];
  readonly edges: readonly DrawableEdge[];
  readonly comparison?: DrawableComparison | null | undefined;
}

interface WithId {
  readonly id: string;
}

interface DrawableNode {
  readonly organisation: WithId & {
    readonly name: string;
    readonly kind: string;
    readonly inForce: boolean;
  };
  readonly layer: string;
  readonly degree: number;
  readonly hidden: number;
}

interface DrawableEdge extends WithId {
  readonly family: string;
  readonly reads: string;
  readonly from: WithId;
  readonly to: WithId;
}

interface DrawableComparison {
  readonly bodiesBegan: readonly WithId[];
  readonly bodiesEnded: readonly WithId[];
  readonly relationshipsBegan: readonly WithId[];
  readonly relationshipsEnded: readonly WithId[];
}

/** The layers of a picture, from the top. */
export const LAYERS = [
  "NATIONAL",
  "REGION",
  "SYSTEM",
  "PLACE",
  "PARTNER",
] as const;

/** The picture of a view: relationships of one family between the same two bodies become one line. */
export function pictureOf(view: Drawable): Picture {
  const bodies = changesIn(
    view.comparison?.bodiesBegan,
    view.comparison?.bodiesEnded,
  );
  const relationships = changesIn(
    view.comparison?.relationshipsBegan,
    view.comparison?.relationshipsEnded,
  );
  return {
    nodes: view.nodes.map(
      ({ organisation: { id, name, kind, inForce }, layer, degree, hidden }) =>
        ({
          id,
          name: id === view.root.id ? (view.root.nameOnDay ?? name) : name,
          kind,
          row: LAYERS.findIndex((each) => each === layer),
          degree,
          hidden,
          isRoot: id === view.root.id,
          inForce,
          change: bodies.get(id) ?? null,
        }) satisfies PictureNode,
    ),
    lines: linesOf(view.edges, relationships),
  };
}

/** A line to which relationships are still added. */
interface Joined extends PictureLine {
  readonly reads: string[];
  readonly relationships: string[];
}

function linesOf(
  edges: readonly DrawableEdge[],
  changes: ReadonlyMap<string, Change>,
): PictureLine[] {
  const lines = new Map<string, Joined>();
  for (const { id: edge, from, to, family, reads } of edges) {
    const change = changes.get(edge) ?? null;
    const id = [from.id, to.id, family, change ?? "BOTH"].join(" ");
    const line: Joined = lines.get(id) ?? {
      id,
      from: from.id,
      to: to.id,
      family,
      change,
      reads: [],
      relationships: [],
    };
    lines.set(id, line);
    line.relationships.push(edge);
    if (!line.reads.includes(reads)) line.reads.push(reads);
  }
  return [...lines.values()];
}

function changesIn(
  began: readonly WithId[] = [],
  ended: readonly WithId[] = [],
): ReadonlyMap<string, Change> {
  return new Map<string, Change>([
    ...began.map(({ id }) => [id, "BEGAN"] as const),
    ...ended.map(({ id }) => [id, "ENDED"] as const),
  ]);
}
