import type {
  Evidence,
  FinancialFigure,
  Organisation,
  Relationship,
  Source,
} from "../../domain/model.js";
import type {
  AtOnce,
  Dataset,
  DirectedSlice,
  FigureFilter,
  GraphReader,
  Page,
  PageRequest,
  RelationshipOrder,
} from "../../store/graph-store.js";
import type { Awaitable } from "../../at-hand.js";
import { evidenceOf, type EvidencePage } from "./evidence-of.js";
import {
  atOnce,
  atOnceWith,
  inBatches,
  inBatchesWith,
  type Load,
  type LoadWith,
} from "./loader.js";
import { onceAsked } from "./once-asked.js";

export interface RelationshipPage {
  readonly slice: DirectedSlice;
  readonly page: PageRequest<RelationshipOrder>;
}

/** The resolvers' door to the store: made for each request, so that a level of a query costs one call and nothing outlives the answer. */
export interface Loaders {
  readonly organisation: Load<string, Organisation | null>;
  readonly byCode: Load<string, Organisation[]>;
  readonly relationship: Load<string, Relationship | null>;
  readonly source: Load<string, Source | null>;
  readonly relationshipsOf: LoadWith<
    string,
    RelationshipPage,
    Page<Relationship>
  >;
  readonly figuresOf: LoadWith<string, FigureFilter, FinancialFigure[]>;
  readonly evidenceOf: LoadWith<Organisation, EvidencePage, Page<Evidence>>;
  readonly dataset: () => Awaitable<Dataset>;
}

export function createLoaders(store: GraphReader): Loaders {
  return store.atOnce === undefined
    ? loadersFarAway(store)
    : loadersAtHand(store.atOnce);
}

/** Of an engine that answers within the call. */
function loadersAtHand(store: AtOnce): Loaders {
  const { single } = store;
  return {
    organisation: single.organisation,
    byCode: atOnce(store.byCode),
    relationship: atOnce(store.relationships),
    source: single.source,
    relationshipsOf: (id, { slice, page }) =>
      single.relationshipsOf(slice, page)(id),
    figuresOf: (id, filter) => single.figuresOf(filter)(id),
    evidenceOf: atOnceWith(
      (bodies: readonly Organisation[], page: EvidencePage) =>
        evidenceOf(store.findEvidence, bodies, page),
    ),
    dataset: store.dataset,
  };
}

/** Of an engine that must be asked elsewhere. */
function loadersFarAway(store: GraphReader): Loaders {
  const { remembered } = store;
  return {
    organisation: inBatches(
      (ids) => store.organisations(ids),
      sameText,
      remembered?.organisation,
    ),
    byCode: inBatches((codes) => store.byCode(codes), sameText),
    relationship: inBatches((ids) => store.relationships(ids), sameText),
    source: inBatches(
      (ids) => store.sources(ids),
      sameText,
      remembered?.source,
    ),
    relationshipsOf: inBatchesWith(
      (ids, { slice, page }: RelationshipPage) =>
        store.relationshipsOf(ids, slice, page),
      sameText,
      remembered &&
        (({ slice, page }) => remembered.relationshipsOf(slice, page)),
    ),
    figuresOf: inBatchesWith(
      (ids, filter: FigureFilter) => store.figuresOf(ids, filter),
      sameText,
      remembered?.figuresOf,
    ),
    evidenceOf: inBatchesWith(
      async (bodies, page: EvidencePage) =>
        evidenceOf((...asked) => store.findEvidence(...asked), bodies, page),
      ({ id }: Organisation) => id,
    ),
    dataset: onceAsked(() => store.dataset()),
  };
}

function sameText(text: string): string {
  return text;
}
