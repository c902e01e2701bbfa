import { MOST_BODIES, MOST_EDGES, MOST_NODES } from "./bounds.js";

/** Why a view is not whole; what leaves out most comes first. */
export const VIEW_TRUNCATION_REASONS = ["BODIES", "NODES", "EDGES"] as const;
type ViewTruncationReason = (typeof VIEW_TRUNCATION_REASONS)[number];

/** What there was to show. */
export interface Found {
  /** Whether more bodies lay around than were looked at. */
  readonly bodiesCut: boolean;
  readonly nodesFound: number;
  readonly edgesFound: number;
}

interface Shown {
  readonly nodesShown: number;
  readonly edgesShown: number;
}

export interface ViewTruncation extends Shown, Omit<Found, "bodiesCut"> {
  readonly reason: ViewTruncationReason;
  readonly reading: string;
}

/** What a view leaves out of what was found; null where it is whole. */
export function truncationOf(
  { bodiesCut, nodesFound, edgesFound }: Found,
  shown: Shown,
): ViewTruncation | null {
  const counts = { ...shown, nodesFound, edgesFound };
  const reason = reasonFor(bodiesCut, counts);
  return reason === null
    ? null
    : { reason, ...counts, reading: READINGS[reason](counts) };
}

type Counts = Omit<ViewTruncation, "reason" | "reading">;

/** What leaves out most comes first: bodies never looked at, bodies not shown, relationships not shown. */
function reasonFor(
  bodiesCut: boolean,
  { nodesShown, nodesFound, edgesShown, edgesFound }: Counts,
): ViewTruncationReason | null {
  if (bodiesCut) return "BODIES";
  if (nodesShown < nodesFound) return "NODES";
  return edgesShown < edgesFound ? "EDGES" : null;
}

const NARROW = "Ask for less depth, or for fewer families or kinds.";

const READINGS: Record<ViewTruncationReason, (counts: Counts) => string> = {
  BODIES: ({ nodesShown }) =>
    `More than ${MOST_BODIES} bodies lie within the depth: ${nodesShown} are shown, the nearest first. ${NARROW}`,
  NODES: ({ nodesShown, nodesFound }) =>
    `${nodesShown} of ${nodesFound} bodies are shown: the nearest, and of those as near, the ones joined to most others. ${nodesShown < MOST_NODES ? `Ask for more with \`maxNodes\`, up to ${MOST_NODES}. ` : ""}${NARROW}`,
  EDGES: ({ edgesShown, edgesFound }) =>
    `${edgesShown} of the ${edgesFound} relationships between the bodies are shown: at most ${MOST_EDGES} are. ${NARROW}`,
};
