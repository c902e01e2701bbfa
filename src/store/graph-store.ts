import type {
  CoverageNote,
  CouncilType,
  Evidence,
  FinancialFigure,
  Graph,
  LegalProvision,
  Organisation,
  Relationship,
  Source,
  TrustType,
} from "../domain/model.js";
import type { OrganisationKind } from "../domain/organisation-kinds.js";
import type {
  RelationshipFamily,
  RelationshipKind,
} from "../domain/relationship-kinds.js";
import type { SearchHit } from "../domain/search.js";
import type { Day } from "../domain/time.js";

/**
 * The port, its reading half: what every engine does, and no more. Engines store, filter and expand sets.
 *
 * An engine must
 * - answer every list in the order asked for, ties broken by id in code-unit order, the same every time;
 * - answer lookups in the order of the ids asked for, with null (or an empty list) for one it has not;
 * - treat an absent or undefined filter as no filter, and an empty list as matching nothing;
 * - test dates with `holdsAt` or its exact equal;
 * - count a total only where `count` is true;
 * - read one answer from one graph, never from a mixture of two.
 *
 * An engine need not validate arguments (callers have), enumerate paths, rank lines of answering,
 * decide what a date or a law means, or explain an empty answer: that is domain code, written once.
 */
export interface GraphReader {
  /** Shown in `dataset.engine`; the only way to tell engines apart. */
  readonly engine: string;
  /** The same reads without a wait, where the engine holds its graph in this process; elsewhere absent. */
  readonly atOnce?: AtOnce | undefined;
  /**
   * Told just before the first of these reads what others will follow, an engine that is asked elsewhere may read them all in one go.
   * A hint: no answer depends on it. Absent where reading ahead gains nothing.
   */
  readonly foresee?: ((foreseen: Foreseen) => void) | undefined;
  /** What an engine that is asked elsewhere has read already of the graph that this reader reads. */
  readonly remembered?: Single<undefined> | undefined;

  /** Where what is read is a copy of a graph that lives in another engine: how fresh it is. */
  readonly copy?: Copy | undefined;

  organisations(ids: readonly string[]): Promise<(Organisation | null)[]>;
  /** For each code, the bodies that carry it as an identifier of any scheme, at any time, in id order. Case does not matter. */
  byCode(codes: readonly string[]): Promise<Organisation[][]>;
  findOrganisations(
    filter: OrganisationFilter,
    page: PageRequest<OrganisationOrder>,
  ): Promise<Page<Organisation>>;
  /** Bodies of any date whose names or codes match, as `matchText` in domain/search.ts says and in the order of `compareHits`. */
  search(
    text: string,
    filter: SearchFilter,
    page: PageRequest<"RANK">,
  ): Promise<Page<SearchHit>>;

  relationships(ids: readonly string[]): Promise<(Relationship | null)[]>;
  /** For each body, its own page of relationships. */
  relationshipsOf(
    ids: readonly string[],
    slice: DirectedSlice,
    page: PageRequest<RelationshipOrder>,
  ): Promise<Page<Relationship>[]>;
  findRelationships(
    slice: Slice,
    page: PageRequest<RelationshipOrder>,
  ): Promise<Page<Relationship>>;
  /** The bodies within `hops` of the roots and the relationships that reach them, as sets. A relationship is followed where any of the ways lets it. */
  neighbourhood(
    roots: readonly string[],
    ways: readonly Way[],
    hops: number,
    cap: number,
  ): Promise<Neighbourhood>;

  /** The bodies that `neighbourhood` would find one way, and how connected each is: a hub can be measured before its records are read. */
  reach(
    roots: readonly string[],
    slice: DirectedSlice,
    hops: number,
    cap: number,
  ): Promise<Reach>;
  /** The relationships both of whose ends are among the bodies: the first of them by id, up to the cap. */
  relationshipsAmong(
    ids: readonly string[],
    slice: Slice,
    cap: number,
  ): Promise<Among>;

  /** For each body, its figures by year, stream, measure, then id. */
  figuresOf(
    organisationIds: readonly string[],
    filter: FigureFilter,
  ): Promise<FinancialFigure[][]>;
  findEvidence(
    filter: EvidenceFilter,
    page: PageRequest<"ID">,
  ): Promise<Page<Evidence>>;
  sources(ids: readonly string[]): Promise<(Source | null)[]>;
  findSources(
    filter: SourceFilter,
    page: PageRequest<"ID">,
  ): Promise<Page<Source>>;
  provisions(ids: readonly string[]): Promise<(LegalProvision | null)[]>;

  dataset(): Promise<Dataset>;
}

/** The name of each read of the port. */
export type Read = Exclude<
  keyof GraphReader,
  "engine" | "atOnce" | "foresee" | "remembered" | "copy"
>;

/** Each read of the port, answered within the call. A refusal is thrown. */
export type AtOnce = {
  readonly [R in Read]: (
    ...asked: Parameters<GraphReader[R]>
  ) => Awaited<ReturnType<GraphReader[R]>>;
} & {
  readonly single: Single;
};

/** The reads that are asked most, of one record or body each, without a wait. What must be read first is given as `Unread`. */
export interface Single<Unread = never> {
  readonly organisation: (id: string) => Organisation | null | Unread;
  readonly source: (id: string) => Source | null | Unread;
  readonly relationshipsOf: (
    slice: DirectedSlice,
    page: PageRequest<RelationshipOrder>,
  ) => (id: string) => Page<Relationship> | Unread;
  readonly figuresOf: (
    filter: FigureFilter,
  ) => (id: string) => FinancialFigure[] | Unread;
}

/** A copy of a graph, as far as is known of the original. Times are in milliseconds since 1970. */
export interface Copy {
  /** The engine that the graph lives in. */
  readonly of: string;
  /** When the graph in force there was last seen to be the one that this is a copy of. */
  readonly checkedAt: number;
  /** Seconds between two looks. */
  readonly checkedEvery: number;
  /** Since when the engine has not answered; null while it does. */
  readonly unreachableSince: number | null;
}

/** The port: a graph to read, and to replace as a whole. Called directly, each read is of the graph in force at that moment. */
export interface GraphStore extends GraphReader {
  /**
   * A view for one request: every answer comes from the same graph, though another be loaded meanwhile.
   * What it still does when the signal aborts is stopped, and rejects.
   */
  reader(until?: AbortSignal): GraphReader;
  /** Readers see the old graph or the new one, never a mixture; an interrupted load leaves the old one serving. */
  replace(graph: IncomingGraph): Promise<void>;
  close(): Promise<void>;
}

/** A graph to load. Its bodies, and then what joins them, may be made while they are read: each is gone through once, in any order. */
export interface IncomingGraph extends Omit<
  Graph,
  "organisations" | "relationships"
> {
  readonly organisations: Iterable<Organisation>;
  readonly relationships: Iterable<Relationship>;
}

export interface OrganisationFilter {
  readonly ids?: readonly string[] | undefined;
  readonly kinds?: readonly OrganisationKind[] | undefined;
  /** Carries one of these identifiers, at any time. Case does not matter. */
  readonly codes?: readonly string[] | undefined;
  /** In its name or another name, ignoring case. */
  readonly nameContains?: string | undefined;
  readonly councilTypes?: readonly CouncilType[] | undefined;
  readonly adultSocialCare?: boolean | undefined;
  readonly trustTypes?: readonly TrustType[] | undefined;
  readonly foundation?: boolean | undefined;
  /** Only places that are (true) or are not (false) forerunners. */
  readonly forerunner?: boolean | undefined;
  /** Only bodies in force on this day; absent: of any date. */
  readonly asOf?: Day | undefined;
  /** Only bodies that are in force, or carry one of their other names or codes, on one of the two days and not on the other. */
  readonly changedBetween?: DayPair | undefined;
}

/** Two days to compare, in either order. */
export type DayPair = readonly [Day, Day];

export interface SearchFilter {
  readonly kinds?: readonly OrganisationKind[] | undefined;
  /** Bodies in force on this day come before those that are not. */
  readonly asOf: Day;
}

/** Which relationships count. */
export interface Slice {
  /** Only those that hold on this day; absent: of any date. */
  readonly asOf?: Day | undefined;
  /** Only those that hold on one of the two days and not on the other. */
  readonly changedBetween?: DayPair | undefined;
  /** Only those that hold on one of the two days or on both. */
  readonly onEither?: DayPair | undefined;
  readonly families?: readonly RelationshipFamily[] | undefined;
  readonly kinds?: readonly RelationshipKind[] | undefined;
  readonly inferred?: boolean | undefined;
  /** By whether the basis was checked against its source; a relationship with no basis matches neither. */
  readonly checked?: boolean | undefined;
}

export type Direction = "OUT" | "IN" | "BOTH";

export interface DirectedSlice extends Slice {
  readonly direction: Direction;
  /** Only relationships whose other end, seen from the body asked about, is of one of these kinds. */
  readonly otherKinds?: readonly OrganisationKind[] | undefined;
}

/** A way to follow relationships from the bodies reached. */
export interface Way extends DirectedSlice {
  /** Only followed from bodies of one of these kinds. */
  readonly bodyKinds?: readonly OrganisationKind[] | undefined;
}

export interface FigureFilter {
  readonly financialYears?: readonly string[] | undefined;
  readonly streams?: readonly string[] | undefined;
  readonly measures?: readonly string[] | undefined;
}

export interface EvidenceFilter {
  readonly type?: Evidence["type"] | undefined;
  readonly ids?: readonly string[] | undefined;
  /** Naming one of these bodies, or (with `kinds`) one of these kinds: either will do. */
  readonly organisationIds?: readonly string[] | undefined;
  readonly kinds?: readonly OrganisationKind[] | undefined;
  readonly themes?: readonly string[] | undefined;
  readonly stances?: readonly string[] | undefined;
}

export interface SourceFilter {
  /** In the title or the publisher, ignoring case. */
  readonly textContains?: string | undefined;
  readonly publishers?: readonly string[] | undefined;
}

export type OrganisationOrder = "NAME" | "ID";
/** NEWEST and OLDEST go by first day; an unknown first day is the oldest. */
export type RelationshipOrder = "ID" | "NEWEST" | "OLDEST";

export interface PageRequest<Order extends string> {
  readonly first: number;
  /** A cursor that this list handed out, or null for the start. @throws BAD_CURSOR for any other. */
  readonly after: string | null;
  readonly orderBy: Order;
  readonly count: boolean;
}

export interface Page<T> {
  readonly items: readonly { readonly node: T; readonly cursor: string }[];
  readonly hasNextPage: boolean;
  /** Null unless asked for. */
  readonly total: number | null;
}

export interface Neighbourhood {
  /**
   * Nearest first, then by id. Roots that exist are at distance 0 and are always kept.
   * A hop that would pass the cap keeps its first bodies by id up to the cap, and nothing further out is reached.
   */
  readonly nodes: readonly {
    readonly organisation: Organisation;
    readonly distance: number;
  }[];
  /** In id order, each once: those followed from a body at a distance below `hops`, both of whose ends are among the nodes. */
  readonly relationships: readonly Relationship[];
  /** True where the cap left a body out. */
  readonly truncated: boolean;
}

export interface Reach {
  /** As in `Neighbourhood`: nearest first, then by id, with the same cap. */
  readonly nodes: readonly ReachedBody[];
  readonly truncated: boolean;
}

/** A body within reach, and what the slice lets through between it and any body, reached or not. */
export interface ReachedBody {
  readonly id: string;
  readonly distance: number;
  /** How many other bodies it is joined to. */
  readonly neighbours: number;
  /** By how many relationships. */
  readonly relationships: number;
}

export interface Among {
  /** In id order. */
  readonly relationships: readonly Relationship[];
  /** How many there are, the cap aside. */
  readonly total: number;
}

export interface Dataset {
  readonly version: string;
  /** Every kind, those with none included, in the order of the domain's table. */
  readonly organisationCounts: readonly {
    readonly kind: OrganisationKind;
    readonly count: number;
  }[];
  readonly relationshipCounts: readonly {
    readonly kind: RelationshipKind;
    readonly count: number;
  }[];
  readonly figureCount: number;
  readonly findingCount: number;
  readonly recommendationCount: number;
  readonly sourceCount: number;
  /** The latest day on which any source is dated. */
  readonly latestSourceDate: Day | null;
  /** Each licence named by a source, in alphabetical order. */
  readonly licences: readonly string[];
  readonly coverage: readonly CoverageNote[];
}

/** What a request asks first, and what it goes on to ask of the records that it is then given. */
export type Foreseen =
  | {
      readonly first: "organisations";
      readonly ids: readonly string[];
      readonly below: BodiesAhead;
    }
  | {
      readonly first: "byCode";
      readonly codes: readonly string[];
      readonly below: BodiesAhead;
    }
  | {
      readonly first: "findOrganisations";
      readonly filter: OrganisationFilter;
      readonly page: PageRequest<OrganisationOrder>;
      readonly below: BodiesAhead;
    }
  | {
      readonly first: "findRelationships";
      readonly slice: Slice;
      readonly page: PageRequest<RelationshipOrder>;
      readonly below: RelationshipsAhead;
    };

/** What will be asked of each of some bodies. */
export interface BodiesAhead {
  readonly pages: readonly PageAhead[];
  readonly figures: readonly FiguresAhead[];
  /** Whether the sources of the bodies will be asked for. */
  readonly sources: boolean;
}

/** A page of relationships for each of the bodies: a call of `relationshipsOf`. */
export interface PageAhead {
  /** Asked of bodies of these kinds alone; absent: of all of them. */
  readonly bodyKinds?: readonly OrganisationKind[] | undefined;
  readonly slice: DirectedSlice;
  readonly page: PageRequest<RelationshipOrder>;
  readonly below: RelationshipsAhead;
}

/** The figures of each of the bodies: a call of `figuresOf`. */
export interface FiguresAhead {
  readonly filter: FigureFilter;
  /** Whether the sources of the figures will be asked for. */
  readonly sources: boolean;
}

/** What will be asked of each of some relationships. */
export interface RelationshipsAhead {
  readonly ends: readonly EndAhead[];
  /** The sources that will be asked for: of the relationships, of the law they rest on, of their amounts. */
  readonly sources: readonly SourceAhead[];
}

export type SourceAhead = "own" | "basis" | "amounts";

/** The bodies at the ends of the relationships; where these were asked for of one body, at the end that it is not. */
export interface EndAhead {
  readonly end: "from" | "to" | "either";
  readonly below: BodiesAhead;
}
