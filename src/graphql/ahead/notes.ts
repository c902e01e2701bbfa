import type { OrganisationKind } from "../../domain/organisation-kinds.js";
import type {
  BodiesAhead,
  EndAhead,
  FigureFilter,
  RelationshipsAhead,
  SourceAhead,
} from "../../store/graph-store.js";
import type { RelationshipPage } from "../loaders/loaders.js";

/** What has been asked of the bodies that one stand-in stands for. */
export interface BodiesNote {
  readonly pages: Map<string, PageNote>;
  readonly figures: Map<string, FiguresNote>;
  sources: boolean;
}

export interface FiguresNote {
  readonly filter: FigureFilter;
  sources: boolean;
}

/** What has been asked of some relationships. */
export interface RelationshipsNote {
  readonly ends: EndNote[];
  readonly sources: Set<SourceAhead>;
}

export interface PageNote extends RelationshipsNote {
  readonly asked: RelationshipPage;
  readonly bodyKinds: readonly OrganisationKind[] | undefined;
}

/** The bodies at one end. */
export interface EndNote {
  readonly end: "from" | "to";
  readonly bodies: BodiesNote;
  /** Whether they have been asked for themselves. */
  isAsked: boolean;
}

export function bodiesNote(): BodiesNote {
  return { pages: new Map(), figures: new Map(), sources: false };
}

/** What the notes come to, in the words of the port. */
export function bodiesAhead({ pages, figures, sources }: BodiesNote) {
  return {
    pages: [...pages.values()].map((note) => ({
      ...note.asked,
      bodyKinds: note.bodyKinds,
      below: relationshipsAhead(note),
    })),
    figures: [...figures.values()],
    sources,
  } satisfies BodiesAhead;
}

export function relationshipsAhead({
  ends,
  sources,
}: RelationshipsNote): RelationshipsAhead {
  const asked = ends.filter(({ isAsked }) => isAsked);
  return {
    ends: joined(
      asked.map(({ end, bodies }) => ({ end, below: bodiesAhead(bodies) })),
    ),
    sources: [...sources],
  };
}

/** Both ends as one, where the same will be asked of both. */
function joined(ends: readonly EndAhead[]): readonly EndAhead[] {
  const [one, other] = ends;
  return one !== undefined &&
    other !== undefined &&
    JSON.stringify(one.below) === JSON.stringify(other.below)
    ? [{ end: "either", below: one.below }]
    : ends;
}
