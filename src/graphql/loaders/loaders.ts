import DataLoader from "dataloader";
import type { Organisation } from "../../domain/model.js";
import type {
  DirectedSlice,
  FigureFilter,
  GraphReader,
  PageRequest,
  RelationshipOrder,
} from "../../store/graph-store.js";
import { evidenceOf, type EvidencePage } from "./evidence-of.js";
import { keyedBatch } from "./keyed-batch.js";
import { onceAsked } from "./once-asked.js";

export interface RelationshipPage {
  readonly slice: DirectedSlice;
  readonly page: PageRequest<RelationshipOrder>;
}

export type Loaders = ReturnType<typeof createLoaders>;

/** The resolvers' door to the store: made for each request, so that a level of a query costs one call and nothing outlives the answer. */
export function createLoaders(store: GraphReader) {
  return {
    organisation: new DataLoader((ids: readonly string[]) =>
      store.organisations(ids),
    ),
    byCode: new DataLoader((codes: readonly string[]) => store.byCode(codes)),
    relationship: new DataLoader((ids: readonly string[]) =>
      store.relationships(ids),
    ),
    source: new DataLoader((ids: readonly string[]) => store.sources(ids)),
    dataset: onceAsked(() => store.dataset()),
    relationshipsOf: keyedBatch(
      (ids: readonly string[], { slice, page }: RelationshipPage) =>
        store.relationshipsOf(ids, slice, page),
      idOfText,
    ),
    figuresOf: keyedBatch(
      (ids: readonly string[], filter: FigureFilter) =>
        store.figuresOf(ids, filter),
      idOfText,
    ),
    evidenceOf: keyedBatch(
      (bodies: readonly Organisation[], page: EvidencePage) =>
        evidenceOf(store, bodies, page),
      ({ id }) => id,
    ),
  };
}

function idOfText(id: string): string {
  return id;
}
