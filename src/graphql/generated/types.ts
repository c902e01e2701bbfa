import type { Day } from '../../domain/time.js';
import type { Pence } from '../../domain/money.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DatedOrganisation, DatedNode, DatedRelationship, DatedEvidence, AmountOfFunding } from '../dated.js';
import type { FinancialFigure as FinancialFigureRecord, LegalProvision, Source as SourceRecord } from '../../domain/model.js';
import type { AskedTrace } from '../tracing/asked-trace.js';
import type { AskedDual } from '../tracing/asked-dual.js';
import type { PathOnDay } from '../../domain/tracing/explain.js';
import type { HopOnDay } from '../tracing/hop-on-day.js';
import type { SeenChange, SeenBodyChange, SeenRelationshipChange, SeenAmountChange } from '../changes/seen-change.js';
import type { SeenAlignment } from '../alignment/seen-alignment.js';
import type { AlignedBoard as AlignedBoardRecord } from '../../domain/alignment/aligned.js';
import type { AlignmentChange as AlignmentChangeRecord } from '../../domain/alignment/alignment-change.js';
import type { DatedComparison, DatedSide, DatedMembers, DatedLaw, DatedMoney } from '../influence/dated.js';
import type { SeenView, SeenNode, SeenComparison } from '../view/seen-view.js';
import type { DatedLink, DatedSharedBody } from '../collaborative-places/dated.js';
import type { FundingGroup as FundingGroupRecord } from '../../domain/funding-summary/group.js';
import type { FundingKey as FundingKeyRecord } from '../../domain/funding-summary/dimensions.js';
import type { SeenMoney, SeenFlow } from '../funding/money-in-year.js';
import type { SeenFund } from '../funding/find-fund.js';
import type { Copy } from '../../store/graph-store.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, written YYYY-MM-DD: 2026-04-01. */
  Date: { input: Day; output: Day; }
  /** An English public-sector financial year, 1 April to 31 March, written 2024/25. */
  FinancialYear: { input: string; output: string; }
  /** Pounds sterling as a JSON number, to the penny. Sums are made in whole pence, so they are exact. */
  Pounds: { input: Pence; output: Pence; }
};

/** A body where lines of answering end. */
export type AccountabilityEnd = {
  readonly __typename?: 'AccountabilityEnd';
  /** Hops of the shortest line to it. */
  readonly hops: Scalars['Int']['output'];
  /** What kind of end it is. */
  readonly nature: AccountabilityEndNature;
  /** The body. */
  readonly organisation: Organisation;
  /** How many of the lines found end there. */
  readonly paths: Scalars['Int']['output'];
};

/** What kind of end a line of answering comes to. */
export type AccountabilityEndNature =
  /** The body that `to` asked for, from which lines go on. */
  | 'ASKED_FOR'
  /** The electors of a council: the local end. */
  | 'ELECTORS'
  /** A body from which no line on is recorded in this graph, which is not to say that it answers to nobody. */
  | 'NO_LINE_ON'
  /** Parliament: the national end. */
  | 'PARLIAMENT';

/**
 * Money that flows with no line of answering back. A gap is of the graph: that no line is recorded within the hops looked at, on that day, is not
 * proof that nobody answers for the money. Contracts, audits and conditions of grant are mostly not recorded.
 */
export type AccountabilityGap = {
  readonly __typename?: 'AccountabilityGap';
  /** What must be known before taking it for a gap of the world: law that is not drawn, bodies of which nothing is recorded. Null where nothing is known. */
  readonly caution?: Maybe<Scalars['String']['output']>;
  /** The funding: who pays whom, by which stream, with its amounts. */
  readonly funding: FundingRelationship;
  /** What kind of gap it is. */
  readonly nature: AccountabilityGapNature;
  /** Who is paid, and should answer. */
  readonly payee: Organisation;
  /** Found: where the lines of who is paid stop, the nearest first. */
  readonly payeeEnds: ReadonlyArray<AccountabilitySideEnd>;
  /** Who pays. */
  readonly payer: Organisation;
  /** Looked for: where the payer's own lines stop, the nearest first, beside the payer itself. */
  readonly payerEnds: ReadonlyArray<AccountabilitySideEnd>;
  /** The same in sentences. */
  readonly reading: Scalars['String']['output'];
};

/** A page of gaps, in the order of the ids of the funding. */
export type AccountabilityGapConnection = {
  readonly __typename?: 'AccountabilityGapConnection';
  /** The gaps, each with its cursor. */
  readonly edges: ReadonlyArray<AccountabilityGapEdge>;
  /** The gaps alone. */
  readonly nodes: ReadonlyArray<AccountabilityGap>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A gap on a page. */
export type AccountabilityGapEdge = {
  readonly __typename?: 'AccountabilityGapEdge';
  /** Pass as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The gap. */
  readonly node: AccountabilityGap;
};

/** What kind of gap. */
export type AccountabilityGapNature =
  /** No line leads from who is paid to the payer, or to any end of the payer's own lines. */
  | 'NO_LINE'
  /**
   * The payer answers to electors, and who is paid answers neither to the payer nor to those electors: the lines of the two meet in national
   * bodies only.
   */
  | 'ONLY_NATIONAL'
  /**
   * A precept that one council collects for another, which answers to its own electors only. The same people elect both, but the graph keeps the
   * electors of each council apart: a gap of the graph and of nothing else.
   */
  | 'PRECEPT';

/** From one body to the next on a line of answering. */
export type AccountabilityHop = {
  readonly __typename?: 'AccountabilityHop';
  /**
   * True where a body without legal personality answers through its member, party, lead, host, or part: the leading relationship runs from the
   * next body to it.
   */
  readonly againstDirection: Scalars['Boolean']['output'];
  /** The body that answers. */
  readonly from: Organisation;
  /**
   * The relationship that leads: answering before any other family, law before practice, then by kind, what was read before what was not, then
   * by id. Its days, legal basis, whether it is inferred, and sources are its own.
   */
  readonly relationship: Relationship;
  /** Every relationship that joins the two in this way, the leading one first. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** The body it answers to, or through. */
  readonly to: Organisation;
};

/** A body where some of the bodies next on the way lead only to one side. */
export type AccountabilityParting = {
  readonly __typename?: 'AccountabilityParting';
  /** Hops from the body asked about. */
  readonly hops: Scalars['Int']['output'];
  /** The bodies next on the way to electors, by id. */
  readonly local: ReadonlyArray<Organisation>;
  /** The bodies next on the way to Parliament, by id. One that leads to both sides is in both lists. */
  readonly national: ReadonlyArray<Organisation>;
  /** The body where the lines part. */
  readonly organisation: Organisation;
};

/** A line of answering, hop by hop. Several relationships between the same two bodies are one hop with several grounds, not several lines. */
export type AccountabilityPath = {
  readonly __typename?: 'AccountabilityPath';
  /** The day on which it stands. */
  readonly asOf: Scalars['Date']['output'];
  /** The line as a text to paste in a paper: the same for the same line, day and dataset. */
  readonly citation: Scalars['String']['output'];
  /** From the body that answers to the end. */
  readonly hops: ReadonlyArray<AccountabilityHop>;
  /** Its hops, counted. */
  readonly length: Scalars['Int']['output'];
  /** The line as a sentence to be read aloud, with the law of each hop. */
  readonly reading: Scalars['String']['output'];
  /** Where the relationships of its hops, and the law they rest on, were read: each source once. */
  readonly sources: ReadonlyArray<Source>;
};

/** What made a line, or one of its grounds, come or go. */
export type AccountabilityPathCause = {
  readonly __typename?: 'AccountabilityPathCause';
  /** The law that the relationship rests on. Null where it rests on none, or for an END. */
  readonly basis?: Maybe<LegalBasis>;
  /** True: it began. False: it ended. */
  readonly began: Scalars['Boolean']['output'];
  /** What it was. */
  readonly by: AccountabilityPathCauseKind;
  /** The first day on which it holds (began), or no longer holds (ended). Null for an END, or where the day is unknown. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** How exactly that day is known. */
  readonly dayPrecision?: Maybe<DatePrecision>;
  /** The body that began or ended, as of the day after, or the body at the end of the line. Null for a law or a relationship. */
  readonly organisation?: Maybe<Organisation>;
  /** The same in a sentence. */
  readonly reading: Scalars['String']['output'];
  /** The relationship that began or ended: the first by id of those that went with a body or a law. Null for an END. */
  readonly relationship?: Maybe<Relationship>;
};

/** What made a line come or go. */
export type AccountabilityPathCauseKind =
  /** A body on the line began or ended. */
  | 'BODY'
  /** The body at the end of the line answers on to another body on one of the days. */
  | 'END'
  /** The law that a relationship rests on took or lost effect. */
  | 'LAW'
  /** A relationship began or ended by itself. */
  | 'RELATIONSHIP';

/** A line, and what changed about it. */
export type AccountabilityPathChange = {
  readonly __typename?: 'AccountabilityPathChange';
  /** What made the line, or one of its grounds, come or go. */
  readonly causes: ReadonlyArray<AccountabilityPathCause>;
  /** The line, on the day on which it stands: the day after, where it was kept. */
  readonly path: AccountabilityPath;
};

/** How lines of answering changed between two days. Lines are the same where they pass the same bodies. */
export type AccountabilityPathChanges = {
  readonly __typename?: 'AccountabilityPathChanges';
  /** The day after. */
  readonly after: Scalars['Date']['output'];
  /** The day before. */
  readonly before: Scalars['Date']['output'];
  /** The body that answers, as of the day after. */
  readonly from: Organisation;
  /** Lines that stand on the day after only. As many as `first` asks for. */
  readonly gained: ReadonlyArray<AccountabilityPathChange>;
  /** How many lines were gained, of those found. */
  readonly gainedCount: Scalars['Int']['output'];
  /**
   * Lines that stand on both days, as on the day after, with what changed in their grounds: none, one Act for another, a relationship more. As
   * many as `first` asks for.
   */
  readonly kept: ReadonlyArray<AccountabilityPathChange>;
  /** How many lines were kept, of those found. */
  readonly keptCount: Scalars['Int']['output'];
  /** Lines that stand on the day before only. As many as `first` asks for. */
  readonly lost: ReadonlyArray<AccountabilityPathChange>;
  /** How many lines were lost, of those found. */
  readonly lostCount: Scalars['Int']['output'];
  /** The change in sentences: what was asked, how many lines came and went, what became of `from` and `to`, and what else did it. */
  readonly reading: Scalars['String']['output'];
  /**
   * The successions in the place of `from` and `to`: where one had ended by the day after, who took over from it; where one had yet to begin on the
   * day before, from whom it takes over as it begins; step by step, to bodies in force on that day. Each with its day, law and sources. Empty where both are in force
   * on both days, or no source gives one: `reading` tells which.
   */
  readonly successions: ReadonlyArray<SuccessionRelationship>;
  /** The body it was traced to, as of the day after. Null: to wherever answering stops. */
  readonly to?: Maybe<Organisation>;
  /** Whether a bound of the search cut the lines of either day: what is told of those found holds, but there are more. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Answering: who answers to, is overseen, directed, regulated, scrutinised or elected by whom. */
export type AccountabilityRelationship = Node & Relationship & {
  readonly __typename?: 'AccountabilityRelationship';
  /** The day this answer is given for. A client that caches must key by `id` and `asOf`. */
  readonly asOf: Scalars['Date']['output'];
  /** The law or practice it rests on. Null: by agreement, or not stated. */
  readonly basis?: Maybe<LegalBasis>;
  /**
   * A text to cite it by: the two bodies, the law, the day asked for (its own days, where it does not hold on that one), the version of the data,
   * the sources. The same data and question give the same text.
   */
  readonly citation: Scalars['String']['output'];
  /** The family its kind belongs to. */
  readonly family: RelationshipFamily;
  /** The body that answers, pays, belongs, covers or is succeeded. */
  readonly from: Organisation;
  /** Stable id of the relationship. */
  readonly id: Scalars['ID']['output'];
  /** True where a rule of statute or a lookup implies it; false where a source states it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** What kind of relationship it is. */
  readonly kind: RelationshipKind;
  /** By what means: annual assessment, election, inspection. */
  readonly mechanism?: Maybe<Scalars['String']['output']>;
  /** What a reader must know before using it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The other end, seen from the body whose relationships were asked for. Null where it was reached from elsewhere. */
  readonly otherEnd?: Maybe<Organisation>;
  /** How it reads from `from` to `to`, as a sentence has it: answers to, is a member of. */
  readonly reads: Scalars['String']['output'];
  /** How it reads from `to` to `from`: is answered to by, has as a member. */
  readonly readsBackward: Scalars['String']['output'];
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /** The body that is answered to, paid, belonged to, covered, or succeeds. */
  readonly to: Organisation;
  /** The days on which it holds. */
  readonly validity: Validity;
};

/** One side that a body answers to. */
export type AccountabilitySide = {
  readonly __typename?: 'AccountabilitySide';
  /** The ends on this side, the nearest first. */
  readonly ends: ReadonlyArray<AccountabilitySideEnd>;
  /** The shortest line to any of them: of those as short, one that passes no body that leads to the other side too, where there is one. Null: none. */
  readonly path?: Maybe<AccountabilityPath>;
};

/** A body where lines end on one side. */
export type AccountabilitySideEnd = {
  readonly __typename?: 'AccountabilitySideEnd';
  /** Hops of the shortest line to it. */
  readonly hops: Scalars['Int']['output'];
  /** The body. */
  readonly organisation: Organisation;
};

/** Lines of answering from a body, on one day. */
export type AccountabilityTrace = {
  readonly __typename?: 'AccountabilityTrace';
  /** The day of the answer. */
  readonly asOf: Scalars['Date']['output'];
  /** The answer as a text to paste in a paper: the same for the same question and the same dataset. */
  readonly citation: Scalars['String']['output'];
  /**
   * The bodies where the lines end, the nearest first, and how many of the lines found reach each. Where `to` was asked for and no line leads
   * there: where answering stops instead.
   */
  readonly ends: ReadonlyArray<AccountabilityEnd>;
  /** Why no line was found: what cut it, and the nearest that was missed. Null where one was found. */
  readonly explanation?: Maybe<TraceExplanation>;
  /** The body that answers. */
  readonly from: Organisation;
  /** The most hops of a line, as asked. */
  readonly maxHops: Scalars['Int']['output'];
  /** How many lines were found: at most 500. */
  readonly pathCount: Scalars['Int']['output'];
  /** The lines, the shortest first, then by the ids of the relationships that lead their hops. As many as `first` asks for. */
  readonly paths: ReadonlyArray<AccountabilityPath>;
  /**
   * The successions in the place of `from` and `to`: where one had ended by the day, who took over from it; where one had yet to begin, from whom it
   * takes over as it begins; step by step, to bodies in force on the day. Each with its day, law and sources. Empty where both are in force, or no source gives one.
   */
  readonly successions: ReadonlyArray<SuccessionRelationship>;
  /** The families that the lines run through. */
  readonly through: ReadonlyArray<RelationshipFamily>;
  /** The body it was traced to. Null: to wherever answering stops. */
  readonly to?: Maybe<Organisation>;
  /** Whether there are, or may be, more lines than `paths` shows. */
  readonly truncated: Scalars['Boolean']['output'];
  /** What was left out, and why. Null where nothing was. */
  readonly truncation?: Maybe<TraceTruncation>;
};

/** A board that a body falls into, and how much of the body does. */
export type AlignedBoard = {
  readonly __typename?: 'AlignedBoard';
  /** The board. */
  readonly board: IntegratedCareBoard;
  /** What tells that the body falls into it. */
  readonly ground: AlignmentGround;
  /** Residents of the overlap of council and board, Census 2021. Null for places and trusts, and where no source counts them. */
  readonly population?: Maybe<Scalars['Int']['output']>;
  /** The relationships it rests on, each with its basis and sources, by id. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** The share of the body, 0 to 1. Null where no source tells it and none implies it. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** What it is a share of. Null where there is no share. */
  readonly shareOf?: Maybe<AlignmentMeasure>;
};

/**
 * The integrated care boards that a council, a place or a trust falls across on one day, with shares where a source tells them.
 * Null shares are unknown, never nought.
 */
export type Alignment = {
  readonly __typename?: 'Alignment';
  /** The day this answer is given for. */
  readonly asOf: Scalars['Date']['output'];
  /**
   * The boards, the largest share first, unknown shares last. Of a council: those that cover its people. Of a place: that of its system, then
   * those that cover people of its councils, whose people need not be people of the place. Of a trust: those its admissions come from, told by board or by council, whichever places more; where no release tells, only the
   * board where its head office lies, without a share.
   */
  readonly boards: ReadonlyArray<AlignedBoard>;
  /** The council, place or trust. */
  readonly body: Organisation;
  /** What differs between `asOf` and the day in `comparedWith`. Null where none was given. */
  readonly comparison?: Maybe<AlignmentComparison>;
  /** The share of the main board, 0 to 1. Null where the share of a board is unknown, and where no board is known. */
  readonly largestShare?: Maybe<Scalars['Float']['output']>;
  /**
   * The board of the largest share told; of a place whose shares are unknown, the board of the system that it is part of. Null where neither is
   * known.
   */
  readonly mainBoard?: Maybe<IntegratedCareBoard>;
  /** The shares of all other boards together, 0 to 1: 0 where the body lies within one board as far as is told. Null where `largestShare` is. */
  readonly outsideMain?: Maybe<Scalars['Float']['output']>;
  /**
   * The share that no board can be told for, 0 to 1. Of a council it is 0. Of a trust it holds areas under 1 in 100 of its admissions, which the
   * release leaves out, and those of boards that were split or councils across boards. Null where `largestShare` is.
   */
  readonly unplaced?: Maybe<Scalars['Float']['output']>;
};

/** Boards of the earlier day, and those of the later day that are the same or took over from them. */
export type AlignmentChange = {
  readonly __typename?: 'AlignmentChange';
  /** Boards of the later day. */
  readonly after: ReadonlyArray<AlignedBoard>;
  /** Boards of the earlier day. */
  readonly before: ReadonlyArray<AlignedBoard>;
  /** The later share less the earlier. Null where one is unknown, where they are of different things, and where more could be placed on one day than on the other. */
  readonly difference?: Maybe<Scalars['Float']['output']>;
  /** What became of them. */
  readonly kind: AlignmentChangeKind;
  /** Their share on the later day, 0 to 1: 0 where they are known not to be among its boards. Null where one is unknown, and where that day does not tell: `TOLD_ONCE`. */
  readonly shareAfter?: Maybe<Scalars['Float']['output']>;
  /** Their share on the earlier day, 0 to 1: 0 where they are known not to be among its boards. Null where one is unknown, and where that day does not tell: `TOLD_ONCE`. */
  readonly shareBefore?: Maybe<Scalars['Float']['output']>;
  /** The successions by which the boards of the later day took over, by id. */
  readonly successions: ReadonlyArray<SuccessionRelationship>;
};

/** What became of a board of one body, as far as sources tell of both days. */
export type AlignmentChangeKind =
  /** On the later day only, and took over from no board of the earlier day. */
  | 'GAINED'
  /** The same board on both days. `difference` tells whether the share is the same. */
  | 'KEPT'
  /** On the earlier day only, and no board of the later day took over from it. */
  | 'LOST'
  /** Others took over from it, so the body did not move: a board that merged or was split. */
  | 'TAKEN_OVER'
  /** Told on one day only, where the other leaves admissions unplaced or tells of no board at all: whether the body moved is not known. */
  | 'TOLD_ONCE';

/** How the boards of a body on a day differ from those on another. */
export type AlignmentComparison = {
  readonly __typename?: 'AlignmentComparison';
  /** The boards on the later day. */
  readonly after: Alignment;
  /** The boards on the earlier day. */
  readonly before: Alignment;
  /** What became of each board, those of the earlier day first. Every board of both days is in one of them. */
  readonly changes: ReadonlyArray<AlignmentChange>;
};

/** A page of a list of alignments. */
export type AlignmentConnection = {
  readonly __typename?: 'AlignmentConnection';
  /** The alignments, each with its cursor. */
  readonly edges: ReadonlyArray<AlignmentEdge>;
  /** The alignments alone. */
  readonly nodes: ReadonlyArray<Alignment>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An alignment on a page. */
export type AlignmentEdge = {
  readonly __typename?: 'AlignmentEdge';
  /** Pass as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The alignment. */
  readonly node: Alignment;
};

/** What tells that a body falls into a board. */
export type AlignmentGround =
  /** Of a trust: patients that it admits come from the board's area. */
  | 'ADMISSIONS_OF_TRUST'
  /**
   * Of a place: the board covers people of a council that the place covers, and the place is not recorded as part of its system. Often a sliver
   * along the border. Where boards are several, whether any of those people are people of the place is not known.
   */
  | 'COUNCIL_OF_PLACE'
  /** Of a council: the board covers people of it. */
  | 'COVERS_COUNCIL'
  /** Of a trust of which no release tells admissions: its head office lies in the board's area. */
  | 'HEAD_OFFICE_OF_TRUST'
  /** Of a place: it is part of the board's system. */
  | 'SYSTEM_OF_PLACE';

/** What a share of an alignment is a share of. Shares of different things do not compare. */
export type AlignmentMeasure =
  /** The acute admissions of the trust. */
  | 'ADMISSIONS'
  /** The small areas (LSOAs) of the council, each counted alike: not its people, and not its land. */
  | 'AREA'
  /** The people of the council or place, Census 2021. */
  | 'PEOPLE';

/** One amount of money that flows on both days differs between their financial years, by one measure, or sources give it for one of the two years only. */
export type AmountChange = Change & {
  readonly __typename?: 'AmountChange';
  /** The amount of the second year. Null where no source gives one: `AMOUNT_NO_LONGER_GIVEN`. */
  readonly after?: Maybe<FundingAmount>;
  /** The law or practice that the money rests on. Null: by agreement, or not stated. */
  readonly basis?: Maybe<LegalBasis>;
  /** The amount of the first year. Null where no source gives one: `AMOUNT_NEWLY_GIVEN`. */
  readonly before?: Maybe<FundingAmount>;
  /** The first day of the financial year of the second day: 1 April. */
  readonly day: Scalars['Date']['output'];
  /** Always `DAY`: financial years begin on 1 April. */
  readonly dayPrecision: DatePrecision;
  /** What kind of change it is. */
  readonly kind: ChangeKind;
  /** What is counted, in the source's terms: allocation, council tax requirement, contribution. */
  readonly measure: Scalars['String']['output'];
  /** Pounds more in the second year, or less where negative. In cash terms. Null unless both amounts are known. */
  readonly pounds?: Maybe<Scalars['Pounds']['output']>;
  /** The change in a sentence, in the names in use at the time. */
  readonly reading: Scalars['String']['output'];
  /** The money, as on the second day: who pays whom, for what, by which law. */
  readonly relationship: FundingRelationship;
  /** Whether the amounts may be added to others. */
  readonly role: AmountRole;
  /** Where the two amounts were read. */
  readonly sources: ReadonlyArray<Source>;
  /** The financial year that the second day falls in. */
  readonly yearAfter: Scalars['FinancialYear']['output'];
  /** The financial year that the first day falls in. */
  readonly yearBefore: Scalars['FinancialYear']['output'];
};

/**
 * Whether an amount may be added to others, so that no pound is counted twice. Add totals of one stream and year (and, of figures, of one
 * measure and accounting) across bodies, or the components inside one total, never both. Totals of different streams or accountings of one body
 * overlap: all services hold adult social care, an outturn and a budget are the same money twice.
 */
export type AmountRole =
  /** A part of the total of the same year. */
  | 'COMPONENT'
  /** Added to nothing: a baseline, or a figure that was later restated or superseded. */
  | 'STANDALONE'
  /** The whole of its stream, year and accounting: add these across bodies. */
  | 'TOTAL';

/**
 * Where the patients of an acute trust come from: the share of its admissions from the area of one council or board.
 * Shares under 1 in 100 are left out, so those of one trust may come to less than 1.
 */
export type Catchment = {
  readonly __typename?: 'Catchment';
  /** The council or board whose area the patients come from. */
  readonly area: Organisation;
  /** The relationship behind it, with its days and sources. */
  readonly relationship: GeographyRelationship;
  /** Share of the trust's admissions that come from the area, 0 to 1. */
  readonly shareOfAdmissions?: Maybe<Scalars['Float']['output']>;
  /** The trust that admits. */
  readonly trust: Trust;
  /** Which release the share is from. */
  readonly vintage?: Maybe<Scalars['String']['output']>;
};

/** What a trust's catchment is told by. */
export type CatchmentArea =
  /** By council. */
  | 'COUNCIL'
  /** By integrated care board. */
  | 'INTEGRATED_CARE_BOARD';

/**
 * Something that the graph of one day has and the graph of another has not. The graph of a day is the bodies in force on it, each with the name
 * in use and the codes it carries on that day, and the relationships that hold, those of money with the amounts of the financial year that the day
 * falls in. Applying all changes between two days to the graph of the first gives that of the second. Budgets and outturns of one body are no part
 * of it: see `finances`.
 */
export type Change = {
  /**
   * The day it happened: the first day in force, or the first day no longer in force, as in `Validity`. A body abolished on 1 April 2026 has its
   * last day on 31 March. Of amounts: the first day of the later financial year.
   */
  readonly day: Scalars['Date']['output'];
  /** How exactly a source gives the day. `BOUND`: none does, and `day` is the nearest one known. */
  readonly dayPrecision: DatePrecision;
  /** What kind of change it is. */
  readonly kind: ChangeKind;
  /** The change in a sentence, in the names in use at the time. */
  readonly reading: Scalars['String']['output'];
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
};

/** A page of the changes between two days. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** How many there are of each kind on all pages, kinds of which there are none included. */
  readonly counts: ReadonlyArray<ChangeCount>;
  /** The changes, each with its cursor. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The changes alone. */
  readonly nodes: ReadonlyArray<Change>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many changes of a kind. */
export type ChangeCount = {
  readonly __typename?: 'ChangeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: ChangeKind;
};

/** A change on a page. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Pass as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Change;
};

/** What kind of change it is. */
export type ChangeKind =
  /**
   * Money that flows on both days has another amount in the financial year of the second than in that of the first, and sources give both. The
   * same pounds in both years are no change.
   */
  | 'AMOUNT_CHANGED'
  /**
   * Money that flows on both days has an amount in the financial year of the second, and no source gives one for that of the first. Nothing is
   * known to have changed: sources begin to tell. Years before the first are not looked at.
   */
  | 'AMOUNT_NEWLY_GIVEN'
  /**
   * Money that flows on both days had an amount in the financial year of the first, and no source gives one for that of the second. Nothing is
   * known to have changed, and it does not mean that nothing is paid: a later year is often not published yet.
   */
  | 'AMOUNT_NO_LONGER_GIVEN'
  /** A body is in force on the second day and was not on the first: established, or formed by a merger. */
  | 'BODY_BEGAN'
  /** A body was in force on the first day and is not on the second: abolished, merged or dissolved. */
  | 'BODY_ENDED'
  /** A body in force on both days has gained or lost codes. One change for each day on which it did. */
  | 'BODY_RECODED'
  /** A body in force on both days has another name in use. Short names beside the name in use are left out. */
  | 'BODY_RENAMED'
  /** A relationship holds on the second day and did not on the first. */
  | 'RELATIONSHIP_BEGAN'
  /** A relationship held on the first day and does not on the second. */
  | 'RELATIONSHIP_ENDED';

/** Planned and paid for most health services of its area until June 2022. */
export type ClinicalCommissioningGroup = Node & Organisation & {
  readonly __typename?: 'ClinicalCommissioningGroup';
  /** The day this answer is given for, inherited from the root field. */
  readonly asOf: Scalars['Date']['output'];
  /**
   * A text to cite this record by: the body, the day asked for and whether it was not in force on it, the version of the data, the sources. The same
   * data and question give the same text.
   */
  readonly citation: Scalars['String']['output'];
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body; `edges` tells them apart. */
  readonly findings: FindingConnection;
  /** Readable and stable: icb:QWO, council:E08000035, trust:RR8. Bodies derived from another share its code: icb:QWO, ics:QWO, icp:QWO. */
  readonly id: Scalars['ID']['output'];
  /** Codes it carries or carried. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Whether the body is in force on `asOf`. */
  readonly inForce: Scalars['Boolean']['output'];
  /** What kind of body it is. */
  readonly kind: OrganisationKind;
  /** Name in use now, or the last one used. */
  readonly name: Scalars['String']['output'];
  /** Name in use on `asOf`: a former name of that day, else `name`. Before its first day, the name that it began with. */
  readonly nameOnDay: Scalars['String']['output'];
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The sustainability and transformation partnership it was part of. */
  readonly partnership?: Maybe<SustainabilityAndTransformationPartnership>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body; `edges` tells them apart. */
  readonly recommendations: RecommendationConnection;
  /** Relationships of the body that hold on `asOf`. */
  readonly relationships: RelationshipConnection;
  /** Where the record of the body was read. */
  readonly sources: ReadonlyArray<Source>;
  /** The bodies that had taken over from it by `asOf`, as far as sources give. By name. */
  readonly successors: ReadonlyArray<Organisation>;
  /** From its establishment to its end. */
  readonly validity: Validity;
};


/** Planned and paid for most health services of its area until June 2022. */
export type ClinicalCommissioningGroupFinancesArgs = {
  filter?: InputMaybe<FinancialFigureFilter>;
};


/** Planned and paid for most health services of its area until June 2022. */
export type ClinicalCommissioningGroupFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** Planned and paid for most health services of its area until June 2022. */
export type ClinicalCommissioningGroupRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** Planned and paid for most health services of its area until June 2022. */
export type ClinicalCommissioningGroupRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** What became of a code by a day. */
export type CodeResolution = {
  readonly __typename?: 'CodeResolution';
  /** The code asked about. */
  readonly code: Scalars['String']['output'];
  /**
   * What is in force on the day at the end of every line of succession from that body: itself where it is in force,
   * several where it was split, none where it has no successor yet or any more. In id order.
   */
  readonly inForce: ReadonlyArray<Organisation>;
  /** A body that carries the code, now or once. */
  readonly organisation: Organisation;
  /** Where that body stands on the day. */
  readonly status: CodeStatus;
  /**
   * Every succession followed to what is in force, the nearest to that body first: its day, its form, the share of the area that passed where it
   * is known, and its sources. A share of a hundredth is a change of boundary, not a half of the body.
   */
  readonly steps: ReadonlyArray<SuccessionRelationship>;
};

/** Where a body stands on a day. */
export type CodeStatus =
  /** Abolished, merged or dissolved by then. */
  | 'ENDED'
  /** In force. */
  | 'IN_FORCE'
  /** Not yet established. */
  | 'NOT_YET';

/** A provider collaborative and a place-based partnership in both of which the same bodies sit. */
export type CollaborativePlaceLink = {
  readonly __typename?: 'CollaborativePlaceLink';
  /** The bodies that sit in both, at least one. By name. */
  readonly bodies: ReadonlyArray<SharedBody>;
  /** The collaborative. */
  readonly collaborative: ProviderCollaborative;
  /** The place. */
  readonly place: PlacePartnership;
};

/** A combined authority, a combined county authority or the Greater London Authority. */
export type CombinedAuthority = Node & Organisation & {
  readonly __typename?: 'CombinedAuthority';
  /** The day this answer is given for, inherited from the root field. */
  readonly asOf: Scalars['Date']['output'];
  /**
   * A text to cite this record by: the body, the day asked for and whether it was not in force on it, the version of the data, the sources. The same
   * data and question give the same text.
   */
  readonly citation: Scalars['String']['output'];
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body; `edges` tells them apart. */
  readonly findings: FindingConnection;
  /** Combined authority, combined county authority, Greater London Authority. */
  readonly form: Scalars['String']['output'];
  /** Readable and stable: icb:QWO, council:E08000035, trust:RR8. Bodies derived from another share its code: icb:QWO, ics:QWO, icp:QWO. */
  readonly id: Scalars['ID']['output'];
  /** Codes it carries or carried. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Whether the body is in force on `asOf`. */
  readonly inForce: Scalars['Boolean']['output'];
  /** What kind of body it is. */
  readonly kind: OrganisationKind;
  /** The order or Act that established it. */
  readonly legislation?: Maybe<Scalars['String']['output']>;
  /** Its members, with the part of each. By name. */
  readonly members: ReadonlyArray<Membership>;
  /** Name in use now, or the last one used. */
  readonly name: Scalars['String']['output'];
  /** Name in use on `asOf`: a former name of that day, else `name`. Before its first day, the name that it began with. */
  readonly nameOnDay: Scalars['String']['output'];
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body; `edges` tells them apart. */
  readonly recommendations: RecommendationConnection;
  /** Relationships of the body that hold on `asOf`. */
  readonly relationships: RelationshipConnection;
  /** Where the record of the body was read. */
  readonly sources: ReadonlyArray<Source>;
  /** The bodies that had taken over from it by `asOf`, as far as sources give. By name. */
  readonly successors: ReadonlyArray<Organisation>;
  /** From its establishment to its end. */
  readonly validity: Validity;
};


/** A combined authority, a combined county authority or the Greater London Authority. */
export type CombinedAuthorityFinancesArgs = {
  filter?: InputMaybe<FinancialFigureFilter>;
};


/** A combined authority, a combined county authority or the Greater London Authority. */
export type CombinedAuthorityFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** A combined authority, a combined county authority or the Greater London Authority. */
export type CombinedAuthorityRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** A combined authority, a combined county authority or the Greater London Authority. */
export type CombinedAuthorityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A principal council of England. */
export type Council = Node & Organisation & {
  readonly __typename?: 'Council';
  /** Whether it has the duties of adult social care. */
  readonly adultSocialCare: Scalars['Boolean']['output'];
  /** Agreements it is a party to. By name. */
  readonly arrangements: ReadonlyArray<PartnershipArrangement>;
  /** The day this answer is given for, inherited from the root field. */
  readonly asOf: Scalars['Date']['output'];
  /** The integrated care boards that cover its people. By name. */
  readonly boards: ReadonlyArray<IntegratedCareBoard>;
  /**
   * A text to cite this record by: the body, the day asked for and whether it was not in force on it, the version of the data, the sources. The same
   * data and question give the same text.
   */
  readonly citation: Scalars['String']['output'];
  /** The combined authority it belongs to. Membership is known from July 2025 only, as far as sources give. */
  readonly combinedAuthority?: Maybe<CombinedAuthority>;
  /** The county whose area it lies within, for a district. */
  readonly county?: Maybe<Council>;
  /** The districts within its area, for a county. By name. */
  readonly districts: ReadonlyArray<Council>;
  /** Its electors and taxpayers. */
  readonly electorate?: Maybe<Electorate>;
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body; `edges` tells them apart. */
  readonly findings: FindingConnection;
  /**
   * What funds it, by payer and stream, as far as sources tell of a flow: council tax for every council of today, grants for two dozen bodies only.
   * Government grants, business rates and spending that are told as budgets or outturn are in `finances`.
   */
  readonly funding: ReadonlyArray<FundingRelationship>;
  /** Readable and stable: icb:QWO, council:E08000035, trust:RR8. Bodies derived from another share its code: icb:QWO, ics:QWO, icp:QWO. */
  readonly id: Scalars['ID']['output'];
  /** Codes it carries or carried. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Whether the body is in force on `asOf`. */
  readonly inForce: Scalars['Boolean']['output'];
  /** What kind of body it is. */
  readonly kind: OrganisationKind;
  /** What it is a member of, with its part in each. By name. */
  readonly memberships: ReadonlyArray<Membership>;
  /** Name in use now, or the last one used. */
  readonly name: Scalars['String']['output'];
  /** Name in use on `asOf`: a former name of that day, else `name`. Before its first day, the name that it began with. */
  readonly nameOnDay: Scalars['String']['output'];
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The integrated care partnerships it helps to form. By name. */
  readonly partnerships: ReadonlyArray<IntegratedCarePartnership>;
  /** Place-based partnerships that cover its people or that it belongs to, where they are known. By name. */
  readonly places: ReadonlyArray<PlacePartnership>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body; `edges` tells them apart. */
  readonly recommendations: RecommendationConnection;
  /** Its statistical region. Null for some councils abolished before the lookup used. */
  readonly region?: Maybe<StatisticalRegion>;
  /** Relationships of the body that hold on `asOf`. */
  readonly relationships: RelationshipConnection;
  /** Where the record of the body was read. */
  readonly sources: ReadonlyArray<Source>;
  /** Whether more than one integrated care board covers its people. */
  readonly straddlesSystems: Scalars['Boolean']['output'];
  /** The bodies that had taken over from it by `asOf`, as far as sources give. By name. */
  readonly successors: ReadonlyArray<Organisation>;
  /** The boards that cover its people and their systems, with shares: the largest share first. */
  readonly systems: ReadonlyArray<Coverage>;
  /** Where it stands in local government. */
  readonly tier: CouncilTier;
  /** Acute trusts that admit its people, with the share of each trust's admissions: the largest first. */
  readonly trusts: ReadonlyArray<Catchment>;
  /** Its type. */
  readonly type: CouncilType;
  /** From its establishment to its end. */
  readonly validity: Validity;
  /** Its health and wellbeing board. Districts have none. */
  readonly wellbeingBoard?: Maybe<HealthAndWellbeingBoard>;
};


/** A principal council of England. */
export type CouncilFinancesArgs = {
  filter?: InputMaybe<FinancialFigureFilter>;
};


/** A principal council of England. */
export type CouncilFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** A principal council of England. */
export type CouncilFundingArgs = {
  financialYear?: InputMaybe<Scalars['FinancialYear']['input']>;
  stream?: InputMaybe<Scalars['String']['input']>;
};


/** A principal council of England. */
export type CouncilRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** A principal council of England. */
export type CouncilRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Where a council stands in local government. */
export type CouncilTier =
  /** District, below a county. */
  | 'LOWER'
  /** The only council of its area. */
  | 'SINGLE'
  /** County, with districts below it. */
  | 'UPPER';

/** A type of principal council. */
export type CouncilType =
  /** City of London Corporation. */
  | 'CITY_CORPORATION'
  /** County council: the upper of two tiers. */
  | 'COUNTY'
  /** London borough: one tier. */
  | 'LONDON_BOROUGH'
  /** Metropolitan district: one tier. */
  | 'METROPOLITAN_DISTRICT'
  /** Non-metropolitan district: the lower of two tiers. */
  | 'NON_METROPOLITAN_DISTRICT'
  /** Unitary council: one tier. */
  | 'UNITARY';

/**
 * How far a board, a sub-ICB location or a place covers the people of a council.
 * The shares of one council over the boards that cover it come to 1, where they are known.
 */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** The board, sub-ICB location or place that covers. */
  readonly body: Organisation;
  /** The council whose people are covered. */
  readonly council: Council;
  /** Residents of the overlap, Census 2021. */
  readonly population?: Maybe<Scalars['Int']['output']>;
  /** The relationship behind it, with its days, basis and sources. */
  readonly relationship: GeographyRelationship;
  /** Share of the body's people who live in the council's area, 0 to 1. */
  readonly shareOfBodyPopulation?: Maybe<Scalars['Float']['output']>;
  /** Share of the council's people that the body covers, 0 to 1. */
  readonly shareOfCouncilPopulation?: Maybe<Scalars['Float']['output']>;
  /** The integrated care system that the body belongs to. */
  readonly system?: Maybe<IntegratedCareSystem>;
  /** Which edition of the lookup the shares are from: 2024-04, 2026-04. */
  readonly vintage?: Maybe<Scalars['String']['output']>;
};

/** How whole the graph is on one kind of body. */
export type CoverageNote = {
  readonly __typename?: 'CoverageNote';
  /** Whether every body of the kind is in the graph. */
  readonly complete: Scalars['Boolean']['output'];
  /** The kind of body. */
  readonly kind: OrganisationKind;
  /** What is there and what is missing. */
  readonly statement: Scalars['String']['output'];
};

/** What is in the graph, how whole it is and where it comes from. Read before counting. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** How fresh the data is, where the engine that answers holds a copy of data that lives in another. Null where it holds the data itself. */
  readonly copy?: Maybe<DatasetCopy>;
  /** How whole the graph is on each kind of body. */
  readonly coverage: ReadonlyArray<CoverageNote>;
  /** The engine that answers. */
  readonly engine: Scalars['String']['output'];
  /** How many relationships of each family there are, of any date. */
  readonly familyCounts: ReadonlyArray<FamilyCount>;
  /** How many budgets, outturns and other figures there are. */
  readonly figureCount: Scalars['Int']['output'];
  /** How many findings there are. */
  readonly findingCount: Scalars['Int']['output'];
  /** The latest day on which a source is dated. */
  readonly latestSourceDate?: Maybe<Scalars['Date']['output']>;
  /** Every licence that a source is published under. */
  readonly licences: ReadonlyArray<Scalars['String']['output']>;
  /** How many bodies of each kind there are, of any date. */
  readonly organisationCounts: ReadonlyArray<OrganisationCount>;
  /** How many recommendations there are. */
  readonly recommendationCount: Scalars['Int']['output'];
  /** How many relationships of each kind there are, of any date. */
  readonly relationshipCounts: ReadonlyArray<RelationshipCount>;
  /** How many sources there are. */
  readonly sourceCount: Scalars['Int']['output'];
  /** Hash of the data: the same data has the same version. */
  readonly version: Scalars['String']['output'];
};

/** A copy of data that lives in another engine. Answers are those of the data in force there when it was last looked for newer. */
export type DatasetCopy = {
  readonly __typename?: 'DatasetCopy';
  /** When the data in force there was last seen to be what this is a copy of: the time in UTC, such as 2026-04-01T09:30:00.000Z. */
  readonly checkedAt: Scalars['String']['output'];
  /** Seconds between two looks for newer data. While the other engine answers, no answer is older than this and the time that a copy takes. */
  readonly checkedEvery: Scalars['Int']['output'];
  /** The engine that the data lives in. */
  readonly of: Scalars['String']['output'];
  /** Since when the other engine has not answered, in UTC; null while it does. Answers may be as old as `checkedAt` says. */
  readonly unreachableSince?: Maybe<Scalars['String']['output']>;
};

/** How exactly a source gives a day. */
export type DatePrecision =
  /** No source gives the day. This is the nearest one known: a source shows the fact by then, or one of the bodies began or ended then. */
  | 'BOUND'
  /** To the day. */
  | 'DAY'
  /** To the month; the day shown is the first of that month. */
  | 'MONTH'
  /** To the year; the day shown is the first of January. */
  | 'YEAR';

/** Direction, seen from one body. */
export type Direction =
  /** Either. */
  | 'BOTH'
  /** The body is *to*. */
  | 'IN'
  /** The body is *from*. */
  | 'OUT';

/** The two masters of a body: Parliament on the national side, electors on the local side, and where the lines to them part. */
export type DualAccountability = {
  readonly __typename?: 'DualAccountability';
  /** The day of the answer. */
  readonly asOf: Scalars['Date']['output'];
  /** The answer as a text to paste in a paper: the same for the same question and the same dataset. */
  readonly citation: Scalars['String']['output'];
  /** Bodies short of both where lines stop, because no line on is recorded: ombudsmen, auditors, departments, partners. */
  readonly elsewhere: AccountabilitySide;
  /** The local side: the electors of councils. */
  readonly local: AccountabilitySide;
  /** The most hops of a line, as asked. */
  readonly maxHops: Scalars['Int']['output'];
  /** The national side: Parliament. */
  readonly national: AccountabilitySide;
  /** The body that answers. */
  readonly of: Organisation;
  /** The bodies where the lines part, the nearest first. Empty where all lines lead to one side. */
  readonly partings: ReadonlyArray<AccountabilityParting>;
  /** The same in sentences. */
  readonly reading: Scalars['String']['output'];
  /**
   * The successions in the place of the body: where it had ended by the day, who took over from it; where it had yet to begin, from whom it takes
   * over as it begins; step by step, to bodies in force on the day. Each with its day, law and sources. Empty where it is in force, or no source gives one.
   */
  readonly successions: ReadonlyArray<SuccessionRelationship>;
  /** The families that the lines run through. */
  readonly through: ReadonlyArray<RelationshipFamily>;
  /** True where more than 5,000 bodies lie around, of which only the nearest were looked at. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** The electors and council taxpayers of one council. */
export type Electorate = Node & Organisation & {
  readonly __typename?: 'Electorate';
  /** The day this answer is given for, inherited from the root field. */
  readonly asOf: Scalars['Date']['output'];
  /**
   * A text to cite this record by: the body, the day asked for and whether it was not in force on it, the version of the data, the sources. The same
   * data and question give the same text.
   */
  readonly citation: Scalars['String']['output'];
  /** The council they elect and pay council tax to. */
  readonly council?: Maybe<Council>;
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body; `edges` tells them apart. */
  readonly findings: FindingConnection;
  /** Readable and stable: icb:QWO, council:E08000035, trust:RR8. Bodies derived from another share its code: icb:QWO, ics:QWO, icp:QWO. */
  readonly id: Scalars['ID']['output'];
  /** Codes it carries or carried. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Whether the body is in force on `asOf`. */
  readonly inForce: Scalars['Boolean']['output'];
  /** What kind of body it is. */
  readonly kind: OrganisationKind;
  /** Name in use now, or the last one used. */
  readonly name: Scalars['String']['output'];
  /** Name in use on `asOf`: a former name of that day, else `name`. Before its first day, the name that it began with. */
  readonly nameOnDay: Scalars['String']['output'];
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body; `edges` tells them apart. */
  readonly recommendations: RecommendationConnection;
  /** Relationships of the body that hold on `asOf`. */
  readonly relationships: RelationshipConnection;
  /** Where the record of the body was read. */
  readonly sources: ReadonlyArray<Source>;
  /** The bodies that had taken over from it by `asOf`, as far as sources give. By name. */
  readonly successors: ReadonlyArray<Organisation>;
  /** From its establishment to its end. */
  readonly validity: Validity;
};


/** The electors and council taxpayers of one council. */
export type ElectorateFinancesArgs = {
  filter?: InputMaybe<FinancialFigureFilter>;
};


/** The electors and council taxpayers of one council. */
export type ElectorateFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** The electors and council taxpayers of one council. */
export type ElectorateRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** The electors and council taxpayers of one council. */
export type ElectorateRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Which findings or recommendations. What is left out does not narrow; an empty list matches nothing. */
export type EvidenceFilter = {
  /** Naming one of these kinds of body, or (with `organisations`) one of those bodies: either will do. */
  readonly kinds?: InputMaybe<ReadonlyArray<OrganisationKind>>;
  /** Naming one of these bodies, by id, or (with `kinds`) one of those kinds: either will do. An id of nobody is refused, with near ones. */
  readonly organisations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With one of these stances: barrier, enabler, gap, description; another is refused. Recommendations have none. */
  readonly stances?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** On one of these themes: governance, funding, culture. Spelt so but for capitals; one that nothing has is refused, with near ones. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** How a finding or a recommendation comes to be about a body. */
export type EvidenceMatch =
  /** It names the body itself. */
  | 'BODY'
  /** It names the kind of body, and not the body itself. */
  | 'KIND';

/** How many relationships of a family. */
export type FamilyCount = {
  readonly __typename?: 'FamilyCount';
  /** How many, of any date. */
  readonly count: Scalars['Int']['output'];
  /** The family. */
  readonly family: RelationshipFamily;
};

/** A budget, outturn or other figure in the accounts of one body that is no flow between two. */
export type FinancialFigure = {
  readonly __typename?: 'FinancialFigure';
  /** The kind of figure in the accounts: budget, outturn, income, expenditure. */
  readonly accounting: Scalars['String']['output'];
  /** Pounds in cash terms, as published. Negative where the source reports a deficit or net income. */
  readonly amount: Scalars['Pounds']['output'];
  /** exact, or rounded to what. */
  readonly certainty: Scalars['String']['output'];
  /** A text to cite it by: body, stream, measure, year, pounds, the version of the data, the source. The same data give the same text. */
  readonly citation: Scalars['String']['output'];
  /** The year that the figure is for. */
  readonly financialYear: Scalars['FinancialYear']['output'];
  /** What is counted, in the source's terms: net current expenditure, total expenditure. */
  readonly measure: Scalars['String']['output'];
  /** What a reader must know before using the figure. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether it may be added to others. */
  readonly role: AmountRole;
  /** Where the figure was read. */
  readonly source: Source;
  /** What the money is for, in the source's terms: adult social care, public health. */
  readonly stream: Scalars['String']['output'];
};

/** Which figures. A list left out does not narrow; an empty list matches nothing. */
export type FinancialFigureFilter = {
  /** Only figures for one of these years. */
  readonly financialYears?: InputMaybe<ReadonlyArray<Scalars['FinancialYear']['input']>>;
  /** Only figures by one of these measures, spelt as the source has them. */
  readonly measures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only figures of one of these streams, spelt as the source has them. */
  readonly streams?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What a study, inquiry or survey found about bodies or kinds of body. */
export type Finding = {
  readonly __typename?: 'Finding';
  /** Whom the source names, in its own terms, those that are no body of this graph included. */
  readonly asStated: ReadonlyArray<Scalars['String']['output']>;
  /** When it was made. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** How exactly it is dated. */
  readonly datePrecision?: Maybe<DatePrecision>;
  /** Stable id of the finding. */
  readonly id: Scalars['ID']['output'];
  /** The kinds of body it is about. */
  readonly kinds: ReadonlyArray<OrganisationKind>;
  /** The bodies it is about, seen on the day asked about. By name. */
  readonly organisations: ReadonlyArray<Organisation>;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /** Whether it finds a barrier, an enabler, a gap or only describes. */
  readonly stance?: Maybe<Scalars['String']['output']>;
  /** What it says, in our words. */
  readonly text: Scalars['String']['output'];
  /** What it is about: governance, funding, culture. */
  readonly theme: Scalars['String']['output'];
};

/** A page of a list of findings. */
export type FindingConnection = {
  readonly __typename?: 'FindingConnection';
  /** The findings, each with its cursor. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** The findings alone. */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A finding on a page. */
export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  /** Pass as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** Whether it is about the body asked about itself, or only its kind of body. Null in a list that was not asked for one body. */
  readonly names?: Maybe<EvidenceMatch>;
  /** The finding. */
  readonly node: Finding;
};

/**
 * How far what sources tell pays for the fund of a partnership arrangement in one financial year. Sources rarely tell who pays for all of a fund: what
 * is missing here is missing from what was read, and was paid by somebody.
 */
export type FundInYear = {
  readonly __typename?: 'FundInYear';
  /**
   * Money of the fund's stream that one party is told to pay to another in the year, by a party that is not told to pay into the fund. It may be part of
   * what it contributes, or all of it. Never added to what is paid in.
   */
  readonly betweenParties: ReadonlyArray<FundingRelationship>;
  /** The year told of. */
  readonly financialYear: Scalars['FinancialYear']['output'];
  /**
   * Parties to the agreement of which no payment into the fund, and none of its stream to another party, is told for the year. That is no sign that they
   * pay nothing. Those that may have been party on a day of the year, and only those that a source names: the note of the body says where one does not. By name.
   */
  readonly partiesUntold: ReadonlyArray<Membership>;
  /** The same in sentences: how large the fund is, who is told to pay, how much no source explains, and of which parties nothing is told. */
  readonly reading: Scalars['String']['output'];
  /** Pounds told to be paid into the fund, by whomever: the sum of one total from each payer. 0 where none is told. Null where they cannot be added: they are of several streams, several are of one payer, or one is no total. */
  readonly told?: Maybe<Scalars['Pounds']['output']>;
  /**
   * Pounds of the whole that no source explains: the whole less what is told to be paid in, no more certain than the least certain of them. Null where it
   * cannot be told: there is no whole; what is told cannot be added, is of another stream than the whole or comes to more than it; or money of the
   * fund is told between its parties (`betweenParties`), of which it is not known how much of a contribution it is.
   */
  readonly unexplained?: Maybe<Scalars['Pounds']['output']>;
  /** The whole fund: the one total of what was pooled. Null where no source gives one (an estimate, or what was spent, is none), or sources give several. */
  readonly whole?: Maybe<FinancialFigure>;
};

/** What one body paid another in one financial year, by one measure. */
export type FundingAmount = {
  readonly __typename?: 'FundingAmount';
  /** Pounds in cash terms, as published. */
  readonly amount: Scalars['Pounds']['output'];
  /** exact, or rounded to what. */
  readonly certainty: Scalars['String']['output'];
  /** A text to cite it by: payer, payee, stream, measure, year, pounds, the version of the data, the source. The same data give the same text. */
  readonly citation: Scalars['String']['output'];
  /** The year that the money is for. */
  readonly financialYear: Scalars['FinancialYear']['output'];
  /** What is counted, in the source's terms: allocation, council tax requirement, contribution. */
  readonly measure: Scalars['String']['output'];
  /** What a reader must know before using the amount. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether it may be added to others. */
  readonly role: AmountRole;
  /** Where the amount was read. */
  readonly source: Source;
};

/** Under whose regime money is paid, told from the kinds of body at its ends. */
export type FundingBasis =
  /** Into or out of what both run together: a pooled fund or other arrangement, a place, whoever pays. Group by PAYER_KIND to tell whose money went in. */
  | 'JOINT'
  /** Council tax and precepts, whatever councils and combined authorities pay, and grants of national bodies to them. */
  | 'LOCAL_GOVERNMENT'
  /** Paid by an NHS body (a board, a trust), or by a national body to one. The limits set for NHS England are among it, and what a board pays a council. */
  | 'NHS'
  /** None of these: between a national body and a partner, such as a charity. */
  | 'OTHER';

/** How the total of one funding relationship changed between two financial years. In cash terms: prices are not taken out. Of council tax it is the change of the requirement, growth in the number of homes included, not of a bill. */
export type FundingChange = {
  readonly __typename?: 'FundingChange';
  /** The total of the second year. Null where no source gives one. */
  readonly after?: Maybe<Scalars['Pounds']['output']>;
  /** The total of the first year. Null where no source gives one. */
  readonly before?: Maybe<Scalars['Pounds']['output']>;
  /** Pounds more in each hundred of the first year, to two decimals: 4.25 is 4.25 per cent. Null unless both totals are known and the first is not 0. */
  readonly percent?: Maybe<Scalars['Float']['output']>;
  /** Pounds more, or less where negative. Null unless both totals are known. */
  readonly pounds?: Maybe<Scalars['Pounds']['output']>;
};

/** What sums of money are made by. Of money paid on from body to body, each payment is an amount of its own: do not add groups of different tiers. */
export type FundingDimension =
  /** Whether the money is the NHS's or local government's. */
  | 'BASIS'
  /** The year that the money is for. */
  | 'FINANCIAL_YEAR'
  /** What is counted, in the source's terms: total allocation, council tax requirement. Amounts of different measures are never added. */
  | 'MEASURE'
  /** The body that was paid. */
  | 'PAYEE'
  /** The kind of body that was paid. */
  | 'PAYEE_KIND'
  /** The body that paid. */
  | 'PAYER'
  /** The kind of body that paid. With PAYEE_KIND and STREAM, each group is one arrow of a picture of flows between kinds. */
  | 'PAYER_KIND'
  /**
   * The NHS region of the payee, on the first day of the year on which the payee was in force: of a board its own, of a trust that of the board
   * whose area it lies in, of a council that of the boards that cover it. No value where these lie in several regions, or for payees of other kinds.
   */
  | 'REGION'
  /** The kind of relationship: an allocation, a grant, council tax, a payment. */
  | 'RELATIONSHIP_KIND'
  /** What the money is for, in the source's terms. No value where no source says. */
  | 'STREAM'
  /** The integrated care system of the payee, found as for REGION. No value for a council in more than one. */
  | 'SYSTEM';

/** Which money to add. What is left out does not narrow; an empty list matches nothing. */
export type FundingFilter = {
  /** Only money on one of these bases. */
  readonly basis?: InputMaybe<ReadonlyArray<FundingBasis>>;
  /** Only these kinds of relationship: ALLOCATES_TO, GRANTS_TO, TAX_FUNDS, POOLS_INTO, PAYS. */
  readonly kinds?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  /** Only these measures, spelt as the source has them but for capitals. */
  readonly measures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only money paid to bodies of these kinds. */
  readonly payeeKinds?: InputMaybe<ReadonlyArray<OrganisationKind>>;
  /** Only money paid to one of these bodies, by their ids. */
  readonly payees?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only money paid by bodies of these kinds. */
  readonly payerKinds?: InputMaybe<ReadonlyArray<OrganisationKind>>;
  /** Only money paid by one of these bodies, by their ids. */
  readonly payers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only money whose payee lies in one of these NHS regions, as REGION finds it, by their ids. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only amounts of this role: an answer holds one. Default: the role that the measures named have, or TOTAL where none is named. */
  readonly role?: InputMaybe<AmountRole>;
  /** Only these streams, spelt as the source has them but for capitals. Streams named here may be added to one another where their measure is the same: name only what is different money. */
  readonly streams?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only money whose payee lies in one of these systems, as SYSTEM finds it, by the ids of systems or of their boards. */
  readonly systems?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The sum of the amounts that have their keys in common: of one measure and one role, each pound counted once. */
export type FundingGroup = {
  readonly __typename?: 'FundingGroup';
  /** Pounds in cash terms: the sum of the amounts as published, made in whole pence. No more certain than the least certain of them. */
  readonly amount: Scalars['Pounds']['output'];
  /** How certain the amounts are: exact, or rounded to what. Each wording once. */
  readonly certainty: ReadonlyArray<Scalars['String']['output']>;
  /** How many amounts were added: one for each payer, payee, stream and year. */
  readonly count: Scalars['Int']['output'];
  /** The years added, oldest first. */
  readonly financialYears: ReadonlyArray<Scalars['FinancialYear']['output']>;
  /** One for each dimension, in the order of `groupBy`. */
  readonly keys: ReadonlyArray<FundingKey>;
  /** The measure of every amount added. */
  readonly measure: Scalars['String']['output'];
  /** What a reader must know before using the amounts. Each note once. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** How many bodies were paid. Far from all that were, where the graph has few amounts: see `dataset.coverage`. */
  readonly payees: Scalars['Int']['output'];
  /** How many bodies paid. */
  readonly payers: Scalars['Int']['output'];
  /**
   * Pounds for each resident, to the penny. Null where the population is, and where councils of several tiers were paid (SINGLE, UPPER, LOWER): the
   * council tax of a district leaves out its county's, that of a unitary council holds the whole. Group by PAYEE or narrow the payees to one tier.
   */
  readonly perHead?: Maybe<Scalars['Pounds']['output']>;
  /**
   * Residents of the areas of the payees, Census 2021 whatever the year, each person counted once: of a board the councils it covers, of a council
   * its own. Null where that of any payee is not known (trusts, arrangements, boards before April 2023), where the areas of payees may overlap
   * (counties beside districts), or where the group spans several years.
   */
  readonly population?: Maybe<Scalars['Int']['output']>;
  /** The role of every amount added. */
  readonly role: AmountRole;
  /** Where the amounts were read. */
  readonly sources: ReadonlyArray<Source>;
  /** The streams added; several only where the filter named them. */
  readonly streams: ReadonlyArray<Scalars['String']['output']>;
};

/** What the amounts of a group have in common in one dimension. */
export type FundingKey = {
  readonly __typename?: 'FundingKey';
  /** The dimension. */
  readonly dimension: FundingDimension;
  /** The same in words: the name of a body, the noun for a kind, or why there is no value. */
  readonly label: Scalars['String']['output'];
  /** The body, where the dimension is one of bodies, seen on the first day of the group's latest year on which it was in force. */
  readonly organisation?: Maybe<Organisation>;
  /** The stream, measure, year, kind or basis; of a body its id. Null where there is none: `label` says why. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** Money from one body to another, with its yearly amounts. */
export type FundingRelationship = Node & Relationship & {
  readonly __typename?: 'FundingRelationship';
  /** What was paid, by year, then measure. Empty where no source gives an amount. */
  readonly amounts: ReadonlyArray<FundingAmount>;
  /** The day this answer is given for. A client that caches must key by `id` and `asOf`. */
  readonly asOf: Scalars['Date']['output'];
  /** The law or practice it rests on. Null: by agreement, or not stated. */
  readonly basis?: Maybe<LegalBasis>;
  /** How the total changed from one year to another. */
  readonly change: FundingChange;
  /**
   * A text to cite it by: the two bodies, the law, the day asked for (its own days, where it does not hold on that one), the version of the data,
   * the sources. The same data and question give the same text.
   */
  readonly citation: Scalars['String']['output'];
  /** The family its kind belongs to. */
  readonly family: RelationshipFamily;
  /** The body that answers, pays, belongs, covers or is succeeded. */
  readonly from: Organisation;
  /** Stable id of the relationship. */
  readonly id: Scalars['ID']['output'];
  /** True where a rule of statute or a lookup implies it; false where a source states it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** What kind of relationship it is. */
  readonly kind: RelationshipKind;
  /** The total of the latest year that has one; else the stand-alone amount of the latest year that has one. Null where there is neither. */
  readonly latest?: Maybe<FundingAmount>;
  /** What a reader must know before using it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The other end, seen from the body whose relationships were asked for. Null where it was reached from elsewhere. */
  readonly otherEnd?: Maybe<Organisation>;
  /** How it reads from `from` to `to`, as a sentence has it: answers to, is a member of. */
  readonly reads: Scalars['String']['output'];
  /** How it reads from `to` to `from`: is answered to by, has as a member. */
  readonly readsBackward: Scalars['String']['output'];
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /** What the money is for, in the source's terms. */
  readonly stream?: Maybe<Scalars['String']['output']>;
  /** The body that is answered to, paid, belonged to, covered, or succeeds. */
  readonly to: Organisation;
  /** The days on which it holds. */
  readonly validity: Validity;
};


/** Money from one body to another, with its yearly amounts. */
export type FundingRelationshipAmountsArgs = {
  financialYear?: InputMaybe<Scalars['FinancialYear']['input']>;
};


/** Money from one body to another, with its yearly amounts. */
export type FundingRelationshipChangeArgs = {
  from: Scalars['FinancialYear']['input'];
  to: Scalars['FinancialYear']['input'];
};

/** Area: who covers, serves or lies within the area of whom, with shares. */
export type GeographyRelationship = Node & Relationship & {
  readonly __typename?: 'GeographyRelationship';
  /** Share of the admissions of the trust *from* that come from *to*, 0 to 1. */
  readonly admissionShareOfFrom?: Maybe<Scalars['Float']['output']>;
  /** Share of the small areas (LSOAs) of *to* in the overlap, 0 to 1: given where no population is. */
  readonly areaShareOfTo?: Maybe<Scalars['Float']['output']>;
  /** The day this answer is given for. A client that caches must key by `id` and `asOf`. */
  readonly asOf: Scalars['Date']['output'];
  /** The law or practice it rests on. Null: by agreement, or not stated. */
  readonly basis?: Maybe<LegalBasis>;
  /**
   * A text to cite it by: the two bodies, the law, the day asked for (its own days, where it does not hold on that one), the version of the data,
   * the sources. The same data and question give the same text.
   */
  readonly citation: Scalars['String']['output'];
  /** The family its kind belongs to. */
  readonly family: RelationshipFamily;
  /** The body that answers, pays, belongs, covers or is succeeded. */
  readonly from: Organisation;
  /** Stable id of the relationship. */
  readonly id: Scalars['ID']['output'];
  /** True where a rule of statute or a lookup implies it; false where a source states it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** What kind of relationship it is. */
  readonly kind: RelationshipKind;
  /** What a reader must know before using it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The other end, seen from the body whose relationships were asked for. Null where it was reached from elsewhere. */
  readonly otherEnd?: Maybe<Organisation>;
  /** Residents of the overlap, Census 2021. */
  readonly population?: Maybe<Scalars['Int']['output']>;
  /** Share of the people of *from* who live in the overlap, 0 to 1. */
  readonly populationShareOfFrom?: Maybe<Scalars['Float']['output']>;
  /** Share of the people of *to* who live in the overlap, 0 to 1. */
  readonly populationShareOfTo?: Maybe<Scalars['Float']['output']>;
  /** How it reads from `from` to `to`, as a sentence has it: answers to, is a member of. */
  readonly reads: Scalars['String']['output'];
  /** How it reads from `to` to `from`: is answered to by, has as a member. */
  readonly readsBackward: Scalars['String']['output'];
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /** The body that is answered to, paid, belonged to, covered, or succeeds. */
  readonly to: Organisation;
  /** The days on which it holds. */
  readonly validity: Validity;
  /** Which edition of the lookup or release the shares are from: 2024-04, 2026-04. */
  readonly vintage?: Maybe<Scalars['String']['output']>;
};

/** Structure: who belongs to, leads, hosts, establishes or delegates to whom. */
export type GovernanceRelationship = Node & Relationship & {
  readonly __typename?: 'GovernanceRelationship';
  /** The day this answer is given for. A client that caches must key by `id` and `asOf`. */
  readonly asOf: Scalars['Date']['output'];
  /** The law or practice it rests on. Null: by agreement, or not stated. */
  readonly basis?: Maybe<LegalBasis>;
  /**
   * A text to cite it by: the two bodies, the law, the day asked for (its own days, where it does not hold on that one), the version of the data,
   * the sources. The same data and question give the same text.
   */
  readonly citation: Scalars['String']['output'];
  /** The family its kind belongs to. */
  readonly family: RelationshipFamily;
  /** The body that answers, pays, belongs, covers or is succeeded. */
  readonly from: Organisation;
  /** Stable id of the relationship. */
  readonly id: Scalars['ID']['output'];
  /** True where a rule of statute or a lookup implies it; false where a source states it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** What kind of relationship it is. */
  readonly kind: RelationshipKind;
  /** What a reader must know before using it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The other end, seen from the body whose relationships were asked for. Null where it was reached from elsewhere. */
  readonly otherEnd?: Maybe<Organisation>;
  /** How it reads from `from` to `to`, as a sentence has it: answers to, is a member of. */
  readonly reads: Scalars['String']['output'];
  /** How it reads from `to` to `from`: is answered to by, has as a member. */
  readonly readsBackward: Scalars['String']['output'];
  /** What the body is in it: chair, lead provider, host. Null where no source says. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /** The body that is answered to, paid, belonged to, covered, or succeeds. */
  readonly to: Organisation;
  /** The days on which it holds. */
  readonly validity: Validity;
};

/** Committee of an upper-tier or unitary council where it meets the NHS. */
export type HealthAndWellbeingBoard = Node & Organisation & {
  readonly __typename?: 'HealthAndWellbeingBoard';
  /** The day this answer is given for, inherited from the root field. */
  readonly asOf: Scalars['Date']['output'];
  /** The integrated care boards that sit on it. By name. */
  readonly boards: ReadonlyArray<IntegratedCareBoard>;
  /**
   * A text to cite this record by: the body, the day asked for and whether it was not in force on it, the version of the data, the sources. The same
   * data and question give the same text.
   */
  readonly citation: Scalars['String']['output'];
  /** The council it is a committee of. */
  readonly council?: Maybe<Council>;
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body; `edges` tells them apart. */
  readonly findings: FindingConnection;
  /** Readable and stable: icb:QWO, council:E08000035, trust:RR8. Bodies derived from another share its code: icb:QWO, ics:QWO, icp:QWO. */
  readonly id: Scalars['ID']['output'];
  /** Codes it carries or carried. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Whether the body is in force on `asOf`. */
  readonly inForce: Scalars['Boolean']['output'];
  /** What kind of body it is. */
  readonly kind: OrganisationKind;
  /** Its members, with the part of each. By name. */
  readonly members: ReadonlyArray<Membership>;
  /** Name in use now, or the last one used. */
  readonly name: Scalars['String']['output'];
  /** Name in use on `asOf`: a former name of that day, else `name`. Before its first day, the name that it began with. */
  readonly nameOnDay: Scalars['String']['output'];
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body; `edges` tells them apart. */
  readonly recommendations: RecommendationConnection;
  /** Relationships of the body that hold on `asOf`. */
  readonly relationships: RelationshipConnection;
  /** Where the record of the body was read. */
  readonly sources: ReadonlyArray<Source>;
  /** The bodies that had taken over from it by `asOf`, as far as sources give. By name. */
  readonly successors: ReadonlyArray<Organisation>;
  /** From its establishment to its end. */
  readonly validity: Validity;
};


/** Committee of an upper-tier or unitary council where it meets the NHS. */
export type HealthAndWellbeingBoardFinancesArgs = {
  filter?: InputMaybe<FinancialFigureFilter>;
};


/** Committee of an upper-tier or unitary council where it meets the NHS. */
export type HealthAndWellbeingBoardFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** Committee of an upper-tier or unitary council where it meets the NHS. */
export type HealthAndWellbeingBoardRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** Committee of an upper-tier or unitary council where it meets the NHS. */
export type HealthAndWellbeingBoardRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Boards that share a chair, a chief executive or both. Informal. */
export type IcbCluster = Node & Organisation & {
  readonly __typename?: 'IcbCluster';
  /** The day this answer is given for, inherited from the root field. */
  readonly asOf: Scalars['Date']['output'];
  /** The boards in it. By name. */
  readonly boards: ReadonlyArray<IntegratedCareBoard>;
  /**
   * A text to cite this record by: the body, the day asked for and whether it was not in force on it, the version of the data, the sources. The same
   * data and question give the same text.
   */
  readonly citation: Scalars['String']['output'];
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body; `edges` tells them apart. */
  readonly findings: FindingConnection;
  /** Readable and stable: icb:QWO, council:E08000035, trust:RR8. Bodies derived from another share its code: icb:QWO, ics:QWO, icp:QWO. */
  readonly id: Scalars['ID']['output'];
  /** Codes it carries or carried. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Whether the body is in force on `asOf`. */
  readonly inForce: Scalars['Boolean']['output'];
  /** What kind of body it is. */
  readonly kind: OrganisationKind;
  /** Name in use now, or the last one used. */
  readonly name: Scalars['String']['output'];
  /** Name in use on `asOf`: a former name of that day, else `name`. Before its first day, the name that it began with. */
  readonly nameOnDay: Scalars['String']['output'];
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body; `edges` tells them apart. */
  readonly recommendations: RecommendationConnection;
  /** Relationships of the body that hold on `asOf`. */
  readonly relationships: RelationshipConnection;
  /** Where the record of the body was read. */
  readonly sources: ReadonlyArray<Source>;
  /** The bodies that had taken over from it by `asOf`, as far as sources give. By name. */
  readonly successors: ReadonlyArray<Organisation>;
  /** From its establishment to its end. */
  readonly validity: Validity;
};


/** Boards that share a chair, a chief executive or both. Informal. */
export type IcbClusterFinancesArgs = {
  filter?: InputMaybe<FinancialFigureFilter>;
};


/** Boards that share a chair, a chief executive or both. Informal. */
export type IcbClusterFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** Boards that share a chair, a chief executive or both. Informal. */
export type IcbClusterRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** Boards that share a chair, a chief executive or both. Informal. */
export type IcbClusterRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A code that a register gives a body. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** The register. */
  readonly scheme: IdentifierScheme;
  /** The days on which the body carries this code. ONS codes change when boundaries do. */
  readonly validity: Validity;
  /** The code: QWO, E54000054, RR8. */
  readonly value: Scalars['String']['output'];
};

/** A register of codes. */
export type IdentifierScheme =
  /** Organisation Data Service code of the NHS: QWO, RR8. */
  | 'ODS'
  /** Nine-character code of the Office for National Statistics (GSS code): E08000035. */
  | 'ONS'
  /** Number or key in another register, such as that of companies or charities. */
  | 'REGISTER';

/**
 * The board of a system beside its partnership, on one day: does the partnership have influence equal to the board's?
 * All of it is what the graph holds. What is absent here is absent from the graph, which is not to say that it is absent from the world.
 */
export type InfluenceComparison = {
  readonly __typename?: 'InfluenceComparison';
  /** The day this answer is given for. */
  readonly asOf: Scalars['Date']['output'];
  /** The integrated care board. Null where there is none on the day: `reading` says so. */
  readonly board?: Maybe<InfluenceSide>;
  /** The integrated care partnership. Null where there is none on the day: `reading` says so. */
  readonly partnership?: Maybe<InfluenceSide>;
  /** The comparison in plain sentences, with its numbers and its law. */
  readonly reading: ReadonlyArray<Scalars['String']['output']>;
  /** The integrated care system. Null where the board or partnership asked about is part of none on the day. */
  readonly system?: Maybe<IntegratedCareSystem>;
};

/** What one provision gives a board or a partnership, or lays on it, towards others, by one kind of relationship. */
export type InfluenceLaw = {
  readonly __typename?: 'InfluenceLaw';
  /** The provision, with its Act and section. */
  readonly basis: LegalBasis;
  /** The bodies. By name. */
  readonly bodies: ReadonlyArray<Organisation>;
  /** How many bodies stand at the other end. */
  readonly count: Scalars['Int']['output'];
  /** OUT: the board or partnership is *from*. IN: it is *to*. Never BOTH. */
  readonly direction: Direction;
  /**
   * Whether one end has it over the other, as to direct or to be had regard to. False for a delegation, which gives both ends something, for
   * what a payer may pay, where nobody is bound, and for a duty to establish, which puts nobody over the body established.
   */
  readonly heldOver: Scalars['Boolean']['output'];
  /** The kind of relationship. */
  readonly kind: RelationshipKind;
  /** How many of each kind. */
  readonly kinds: ReadonlyArray<KindCount>;
  /** How it reads after the name of the board or partnership: must be had regard to by, must establish. */
  readonly reading: Scalars['String']['output'];
  /** The relationships, with their days and notes. By id. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** Where the relationships were read. By id. */
  readonly sources: ReadonlyArray<Source>;
};

/** Bodies of one kind that make up a board or a partnership by one kind of relationship. */
export type InfluenceMembers = {
  readonly __typename?: 'InfluenceMembers';
  /** The bodies. By name. */
  readonly bodies: ReadonlyArray<Organisation>;
  /** By which kind of relationship. */
  readonly by: RelationshipKind;
  /** How many bodies. */
  readonly count: Scalars['Int']['output'];
  /** What kind of body they are. */
  readonly kind: OrganisationKind;
  /** How it reads after the name of the board or partnership: has as members. */
  readonly reading: Scalars['String']['output'];
  /** The relationships, with their days, law and sources. By id. */
  readonly relationships: ReadonlyArray<GovernanceRelationship>;
};

/** What passed to or from a board or a partnership in one year and one stream, by one measure. */
export type InfluenceMoney = {
  readonly __typename?: 'InfluenceMoney';
  /** Pounds in cash terms: the totals of the bodies that pay or are paid, added. */
  readonly amount: Scalars['Pounds']['output'];
  /** Who paid it, or was paid. By name. */
  readonly bodies: ReadonlyArray<Organisation>;
  /** exact, or rounded to what: each that an amount in the sum has. */
  readonly certainties: ReadonlyArray<Scalars['String']['output']>;
  /** IN: it is paid. OUT: it pays. Never BOTH. */
  readonly direction: Direction;
  /** The year that the money is for. */
  readonly financialYear: Scalars['FinancialYear']['output'];
  /** The kind of relationship. */
  readonly kind: RelationshipKind;
  /** What is counted, in the source's terms: allocation, payments. */
  readonly measure: Scalars['String']['output'];
  /** The relationships behind it. By id. */
  readonly relationships: ReadonlyArray<FundingRelationship>;
  /** Where the amounts were read. By id. */
  readonly sources: ReadonlyArray<Source>;
  /** What the money is for, in the source's terms. Null where no source says. */
  readonly stream?: Maybe<Scalars['String']['output']>;
};

/** How many relationships of one kind a board or a partnership has. */
export type InfluenceRelationships = {
  readonly __typename?: 'InfluenceRelationships';
  /** The family it belongs to. */
  readonly family: RelationshipFamily;
  /** How many it is *to* in. */
  readonly incoming: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: RelationshipKind;
  /** How many it is *from* in. */
  readonly outgoing: Scalars['Int']['output'];
};

/** What one of the two has to be heard by. */
export type InfluenceSide = {
  readonly __typename?: 'InfluenceSide';
  /** The board or the partnership. */
  readonly body: Organisation;
  /**
   * What the law makes it do towards others, or lets others do to it: one for each provision and kind of relationship, so several can be of
   * one section. That a board and councils must establish their partnership is a duty of theirs, and neither duty nor power of the
   * partnership. A duty of one body alone, as to write a strategy, is not here, as it joins no two bodies. A duty that binds both ends alike,
   * as to co-operate, is not here either: it is among `relationships`.
   */
  readonly duties: ReadonlyArray<InfluenceLaw>;
  /**
   * Who makes it up. Of a partnership: its members, and those that established it. Of a board: the bodies that join in nominating or that
   * appoint those who sit on it, and the body that established it. Only those that a source or a rule of law ties to it: law has trusts and
   * general practices nominate members of a board too, and `reading` says so. Who sits on either is not in the graph, which holds no people.
   * By relationship, then by kind of body.
   */
  readonly members: ReadonlyArray<InfluenceMembers>;
  /**
   * Money that passes to it and from it under relationships that hold on the day, in every year that a source gives. Totals only. Never added
   * across streams or measures, which can overlap. Money in first, then the latest year, then the largest.
   */
  readonly money: ReadonlyArray<InfluenceMoney>;
  /**
   * What the law lets it do to others, or makes others do towards it: one for each provision and kind of relationship, so several can be of
   * one section. Only what joins two bodies: a power of one body alone is not here. Practice beside the law is, and its basis says that it is
   * no statute.
   */
  readonly powers: ReadonlyArray<InfluenceLaw>;
  /**
   * How many relationships of each kind it has on the day. Not lines: several relationships between the same two bodies are one hop of a line
   * of answering. A partnership, without legal personality, answers through others: `accountabilityPaths` traces that.
   */
  readonly relationships: ReadonlyArray<InfluenceRelationships>;
};

/** The NHS body that plans and pays for health services in its area since July 2022. */
export type IntegratedCareBoard = Node & Organisation & {
  readonly __typename?: 'IntegratedCareBoard';
  /** What NHS England allocates to it, by stream. What councils pay it is among its `relationships`. */
  readonly allocations: ReadonlyArray<FundingRelationship>;
  /** The day this answer is given for, inherited from the root field. */
  readonly asOf: Scalars['Date']['output'];
  /**
   * A text to cite this record by: the body, the day asked for and whether it was not in force on it, the version of the data, the sources. The same
   * data and question give the same text.
   */
  readonly citation: Scalars['String']['output'];
  /** The clusters in which it shares leadership with other boards: sources can give several on one day. By name. */
  readonly clusters: ReadonlyArray<IcbCluster>;
  /** Provider collaboratives at work in its system, where they are known. By name. */
  readonly collaboratives: ReadonlyArray<ProviderCollaborative>;
  /** The councils whose people it covers, with shares: the largest share of its people first. */
  readonly councils: ReadonlyArray<Coverage>;
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body; `edges` tells them apart. */
  readonly findings: FindingConnection;
  /** Readable and stable: icb:QWO, council:E08000035, trust:RR8. Bodies derived from another share its code: icb:QWO, ics:QWO, icp:QWO. */
  readonly id: Scalars['ID']['output'];
  /** Codes it carries or carried. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Whether the body is in force on `asOf`. */
  readonly inForce: Scalars['Boolean']['output'];
  /** What kind of body it is. */
  readonly kind: OrganisationKind;
  /** What it is a member of, with its part in each. By name. */
  readonly memberships: ReadonlyArray<Membership>;
  /** Name in use now, or the last one used. */
  readonly name: Scalars['String']['output'];
  /** Name in use on `asOf`: a former name of that day, else `name`. Before its first day, the name that it began with. */
  readonly nameOnDay: Scalars['String']['output'];
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The integrated care partnership of its system. */
  readonly partnership?: Maybe<IntegratedCarePartnership>;
  /** Place-based partnerships of its system, where they are known. By name. */
  readonly places: ReadonlyArray<PlacePartnership>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body; `edges` tells them apart. */
  readonly recommendations: RecommendationConnection;
  /** Its NHS region. */
  readonly region?: Maybe<NhsRegion>;
  /** Relationships of the body that hold on `asOf`. */
  readonly relationships: RelationshipConnection;
  /** Where the record of the body was read. */
  readonly sources: ReadonlyArray<Source>;
  /** Its sub-ICB locations. By name. */
  readonly subIcbLocations: ReadonlyArray<SubIcbLocation>;
  /** The bodies that had taken over from it by `asOf`, as far as sources give. By name. */
  readonly successors: ReadonlyArray<Organisation>;
  /** The integrated care system it is the board of. */
  readonly system?: Maybe<IntegratedCareSystem>;
  /**
   * Trusts open on `asOf` whose head office lies in its area, those that have closed since among them. This is where they sit, not whom they serve or
   * whose money they get. Lists of July 2025 to August 2026 tell it, and it is taken to hold since board and trust began: a move before July 2025 does
   * not show. Oxleas and Sandwell and West Birmingham, linked to other boards at some day between July 2025 and July 2026, are with none in between.
   * By name.
   */
  readonly trusts: ReadonlyArray<Trust>;
  /** From its establishment to its end. */
  readonly validity: Validity;
};


/** The NHS body that plans and pays for health services in its area since July 2022. */
export type IntegratedCareBoardAllocationsArgs = {
  financialYear?: InputMaybe<Scalars['FinancialYear']['input']>;
  stream?: InputMaybe<Scalars['String']['input']>;
};


/** The NHS body that plans and pays for health services in its area since July 2022. */
export type IntegratedCareBoardFinancesArgs = {
  filter?: InputMaybe<FinancialFigureFilter>;
};


/** The NHS body that plans and pays for health services in its area since July 2022. */
export type IntegratedCareBoardFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** The NHS body that plans and pays for health services in its area since July 2022. */
export type IntegratedCareBoardRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** The NHS body that plans and pays for health services in its area since July 2022. */
export type IntegratedCareBoardRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** The joint committee of a board and the councils of its area that writes the integrated care strategy. */
export type IntegratedCarePartnership = Node & Organisation & {
  readonly __typename?: 'IntegratedCarePartnership';
  /** The day this answer is given for, inherited from the root field. */
  readonly asOf: Scalars['Date']['output'];
  /** The board of its system. */
  readonly board?: Maybe<IntegratedCareBoard>;
  /** What kind of person chairs it: a council leader, the chair of the board. Null where no source says. */
  readonly chairKind?: Maybe<Scalars['String']['output']>;
  /**
   * A text to cite this record by: the body, the day asked for and whether it was not in force on it, the version of the data, the sources. The same
   * data and question give the same text.
   */
  readonly citation: Scalars['String']['output'];
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body; `edges` tells them apart. */
  readonly findings: FindingConnection;
  /** Readable and stable: icb:QWO, council:E08000035, trust:RR8. Bodies derived from another share its code: icb:QWO, ics:QWO, icp:QWO. */
  readonly id: Scalars['ID']['output'];
  /** Codes it carries or carried. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Whether the body is in force on `asOf`. */
  readonly inForce: Scalars['Boolean']['output'];
  /** What kind of body it is. */
  readonly kind: OrganisationKind;
  /** Its members, with the part of each. By name. */
  readonly members: ReadonlyArray<Membership>;
  /** Name in use now, or the last one used. */
  readonly name: Scalars['String']['output'];
  /** Name in use on `asOf`: a former name of that day, else `name`. Before its first day, the name that it began with. */
  readonly nameOnDay: Scalars['String']['output'];
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body; `edges` tells them apart. */
  readonly recommendations: RecommendationConnection;
  /** Relationships of the body that hold on `asOf`. */
  readonly relationships: RelationshipConnection;
  /** Where the record of the body was read. */
  readonly sources: ReadonlyArray<Source>;
  /** The bodies that had taken over from it by `asOf`, as far as sources give. By name. */
  readonly successors: ReadonlyArray<Organisation>;
  /** The integrated care system it is part of. */
  readonly system?: Maybe<IntegratedCareSystem>;
  /** From its establishment to its end. */
  readonly validity: Validity;
};


/** The joint committee of a board and the councils of its area that writes the integrated care strategy. */
export type IntegratedCarePartnershipFinancesArgs = {
  filter?: InputMaybe<FinancialFigureFilter>;
};


/** The joint committee of a board and the councils of its area that writes the integrated care strategy. */
export type IntegratedCarePartnershipFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** The joint committee of a board and the councils of its area that writes the integrated care strategy. */
export type IntegratedCarePartnershipRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** The joint committee of a board and the councils of its area that writes the integrated care strategy. */
export type IntegratedCarePartnershipRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** The NHS, councils and partners of one board's area taken together. No legal personality. */
export type IntegratedCareSystem = Node & Organisation & {
  readonly __typename?: 'IntegratedCareSystem';
  /** The day this answer is given for, inherited from the root field. */
  readonly asOf: Scalars['Date']['output'];
  /** Its integrated care board. */
  readonly board?: Maybe<IntegratedCareBoard>;
  /**
   * A text to cite this record by: the body, the day asked for and whether it was not in force on it, the version of the data, the sources. The same
   * data and question give the same text.
   */
  readonly citation: Scalars['String']['output'];
  /** Provider collaboratives at work in it, where they are known. By name. */
  readonly collaboratives: ReadonlyArray<ProviderCollaborative>;
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body; `edges` tells them apart. */
  readonly findings: FindingConnection;
  /** Readable and stable: icb:QWO, council:E08000035, trust:RR8. Bodies derived from another share its code: icb:QWO, ics:QWO, icp:QWO. */
  readonly id: Scalars['ID']['output'];
  /** Codes it carries or carried. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Whether the body is in force on `asOf`. */
  readonly inForce: Scalars['Boolean']['output'];
  /** What kind of body it is. */
  readonly kind: OrganisationKind;
  /** Name in use now, or the last one used. */
  readonly name: Scalars['String']['output'];
  /** Name in use on `asOf`: a former name of that day, else `name`. Before its first day, the name that it began with. */
  readonly nameOnDay: Scalars['String']['output'];
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** Its integrated care partnership. */
  readonly partnership?: Maybe<IntegratedCarePartnership>;
  /** Its place-based partnerships, where they are known. By name. */
  readonly places: ReadonlyArray<PlacePartnership>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body; `edges` tells them apart. */
  readonly recommendations: RecommendationConnection;
  /** Relationships of the body that hold on `asOf`. */
  readonly relationships: RelationshipConnection;
  /** Where the record of the body was read. */
  readonly sources: ReadonlyArray<Source>;
  /** The bodies that had taken over from it by `asOf`, as far as sources give. By name. */
  readonly successors: ReadonlyArray<Organisation>;
  /** From its establishment to its end. */
  readonly validity: Validity;
};


/** The NHS, councils and partners of one board's area taken together. No legal personality. */
export type IntegratedCareSystemFinancesArgs = {
  filter?: InputMaybe<FinancialFigureFilter>;
};


/** The NHS, councils and partners of one board's area taken together. No legal personality. */
export type IntegratedCareSystemFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** The NHS, councils and partners of one board's area taken together. No legal personality. */
export type IntegratedCareSystemRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** The NHS, councils and partners of one board's area taken together. No legal personality. */
export type IntegratedCareSystemRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** How many bodies of a kind. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind of body. */
  readonly kind: OrganisationKind;
};

/** Where a kind of body stands when the system is drawn in layers, from Parliament down. */
export type Layer =
  /** Parliament, departments, national bodies. */
  | 'NATIONAL'
  /** Trusts and their groups, provider collaboratives, partners that are no public body. */
  | 'PARTNER'
  /** Councils, places, health and wellbeing boards, electors, arrangements, former clinical commissioning groups. */
  | 'PLACE'
  /** Regions of NHS England, combined authorities. */
  | 'REGION'
  /** Integrated care systems, their boards and partnerships, and what came before them. */
  | 'SYSTEM';

/** The law, or the practice beside the law, that a relationship rests on. */
export type LegalBasis = {
  readonly __typename?: 'LegalBasis';
  /** The Act, regulations or guidance. */
  readonly act: Scalars['String']['output'];
  /**
   * True: a source that was opened says so. It is the law itself, or an account of it such as a guide: then `note` says that
   * the law itself was not read. False: no source was opened for it.
   */
  readonly checked: Scalars['Boolean']['output'];
  /** Stable id of the provision. */
  readonly id: Scalars['ID']['output'];
  /** What a reader must know before relying on it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What it provides, in our words. */
  readonly says: Scalars['String']['output'];
  /** The section or paragraph. */
  readonly section: Scalars['String']['output'];
  /** The law itself, or the account of it, in which it was read. Where `checked` is false it says that none was opened, or is null. */
  readonly source?: Maybe<Source>;
  /** The days on which it is in force. */
  readonly validity: Validity;
};

/** How well a body matches a text, best first. */
export type MatchTier =
  /** The text is its ODS or ONS code, in any case, or its key in another register, written as it is there: THE, not the. */
  | 'EXACT_CODE'
  /** The text is its name or a former or short name, accents and punctuation aside. */
  | 'EXACT_NAME'
  /** As PREFIX, with one letter added, left out or changed in words of four letters or more. */
  | 'FUZZY'
  /** Every word of the text begins a word of the name. */
  | 'PREFIX';

/** A body in a joint body or arrangement, with the facts of its membership. */
export type Membership = {
  readonly __typename?: 'Membership';
  /** What it is a member of. */
  readonly body: Organisation;
  /** Whether it is a member, a party, the lead or the host. */
  readonly kind: RelationshipKind;
  /** The body that is a member, a party, the lead or the host. */
  readonly member: Organisation;
  /** The relationship behind it, with its days, basis and sources. */
  readonly relationship: GovernanceRelationship;
  /** What it is in it: chair, lead provider. Null where no source says. */
  readonly role?: Maybe<Scalars['String']['output']>;
};

/**
 * Money from one body to another for one stream in one year. Of different streams or measures the totals may overlap: add only those of one stream
 * and one measure.
 */
export type MoneyFlow = {
  readonly __typename?: 'MoneyFlow';
  /** IN where the body asked for is paid, OUT where it pays. */
  readonly direction: Direction;
  /** Parts of the total: inside it, never added to it. */
  readonly parts: ReadonlyArray<FundingAmount>;
  /** Who pays whom, for what. */
  readonly relationship: FundingRelationship;
  /** Amounts that are added to nothing: baselines, figures later restated or superseded. */
  readonly standingAlone: ReadonlyArray<FundingAmount>;
  /**
   * The amount that stands for the flow in the year: how wide to draw it. Null where no source gives a total. Where there are no parts and nothing stands
   * alone either, no source says that anything was paid in the year.
   */
  readonly total?: Maybe<FundingAmount>;
};

/**
 * What pays for a body and what it pays for in one financial year, as far as sources say. Most money is not recorded: none shown here is no sign
 * that none was paid. What comes in and what goes out are not said to be the same money, and are not made to balance.
 */
export type MoneyInYear = {
  readonly __typename?: 'MoneyInYear';
  /** Figures of the year in the accounts of the body. They are no flows: what a budget or an outturn counts may be paid for by the flows, or not. */
  readonly figures: ReadonlyArray<FinancialFigure>;
  /** The year answered for. Null where none was asked for and no source gives an amount or figure of any. */
  readonly financialYear?: Maybe<Scalars['FinancialYear']['output']>;
  /**
   * Every payment with an amount for the year; then those recorded as holding on a day of it (many begin and end on no day that a source gives) of which
   * no source gives an amount for it: whether these were made in the year is not known. Where no year is answered for, every payment recorded. The
   * largest totals first, then by the name of the other body.
   */
  readonly flows: ReadonlyArray<MoneyFlow>;
  /**
   * How far what is told pays for the fund of a partnership arrangement in the year. Null for other bodies, and where no source gives a figure
   * of it or an amount paid into it for the year.
   */
  readonly fund?: Maybe<FundInYear>;
  /** The body, seen on the day asked for. */
  readonly organisation: Organisation;
  /** The years for which a source gives a figure in the accounts of the body, oldest first. */
  readonly yearsWithFigures: ReadonlyArray<Scalars['FinancialYear']['output']>;
  /** The years for which a source gives an amount paid to or by the body, oldest first. */
  readonly yearsWithFlows: ReadonlyArray<Scalars['FinancialYear']['output']>;
};

/** Parliament, a department or another national body. */
export type NationalBody = Node & Organisation & {
  readonly __typename?: 'NationalBody';
  /** The day this answer is given for, inherited from the root field. */
  readonly asOf: Scalars['Date']['output'];
  /**
   * A text to cite this record by: the body, the day asked for and whether it was not in force on it, the version of the data, the sources. The same
   * data and question give the same text.
   */
  readonly citation: Scalars['String']['output'];
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body; `edges` tells them apart. */
  readonly findings: FindingConnection;
  /** Readable and stable: icb:QWO, council:E08000035, trust:RR8. Bodies derived from another share its code: icb:QWO, ics:QWO, icp:QWO. */
  readonly id: Scalars['ID']['output'];
  /** Codes it carries or carried. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Whether the body is in force on `asOf`. */
  readonly inForce: Scalars['Boolean']['output'];
  /** What kind of body it is. */
  readonly kind: OrganisationKind;
  /** Name in use now, or the last one used. */
  readonly name: Scalars['String']['output'];
  /** Name in use on `asOf`: a former name of that day, else `name`. Before its first day, the name that it began with. */
  readonly nameOnDay: Scalars['String']['output'];
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body; `edges` tells them apart. */
  readonly recommendations: RecommendationConnection;
  /** Relationships of the body that hold on `asOf`. */
  readonly relationships: RelationshipConnection;
  /** Where the record of the body was read. */
  readonly sources: ReadonlyArray<Source>;
  /** The bodies that had taken over from it by `asOf`, as far as sources give. By name. */
  readonly successors: ReadonlyArray<Organisation>;
  /** From its establishment to its end. */
  readonly validity: Validity;
};


/** Parliament, a department or another national body. */
export type NationalBodyFinancesArgs = {
  filter?: InputMaybe<FinancialFigureFilter>;
};


/** Parliament, a department or another national body. */
export type NationalBodyFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** Parliament, a department or another national body. */
export type NationalBodyRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** Parliament, a department or another national body. */
export type NationalBodyRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A region of NHS England. Not a statistical region. */
export type NhsRegion = Node & Organisation & {
  readonly __typename?: 'NhsRegion';
  /** The day this answer is given for, inherited from the root field. */
  readonly asOf: Scalars['Date']['output'];
  /** Boards of the region. By name. */
  readonly boards: ReadonlyArray<IntegratedCareBoard>;
  /**
   * A text to cite this record by: the body, the day asked for and whether it was not in force on it, the version of the data, the sources. The same
   * data and question give the same text.
   */
  readonly citation: Scalars['String']['output'];
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body; `edges` tells them apart. */
  readonly findings: FindingConnection;
  /** Readable and stable: icb:QWO, council:E08000035, trust:RR8. Bodies derived from another share its code: icb:QWO, ics:QWO, icp:QWO. */
  readonly id: Scalars['ID']['output'];
  /** Codes it carries or carried. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Whether the body is in force on `asOf`. */
  readonly inForce: Scalars['Boolean']['output'];
  /** What kind of body it is. */
  readonly kind: OrganisationKind;
  /** Name in use now, or the last one used. */
  readonly name: Scalars['String']['output'];
  /** Name in use on `asOf`: a former name of that day, else `name`. Before its first day, the name that it began with. */
  readonly nameOnDay: Scalars['String']['output'];
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body; `edges` tells them apart. */
  readonly recommendations: RecommendationConnection;
  /** Relationships of the body that hold on `asOf`. */
  readonly relationships: RelationshipConnection;
  /** Where the record of the body was read. */
  readonly sources: ReadonlyArray<Source>;
  /** The bodies that had taken over from it by `asOf`, as far as sources give. By name. */
  readonly successors: ReadonlyArray<Organisation>;
  /** From its establishment to its end. */
  readonly validity: Validity;
};


/** A region of NHS England. Not a statistical region. */
export type NhsRegionFinancesArgs = {
  filter?: InputMaybe<FinancialFigureFilter>;
};


/** A region of NHS England. Not a statistical region. */
export type NhsRegionFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** A region of NHS England. Not a statistical region. */
export type NhsRegionRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** A region of NHS England. Not a statistical region. */
export type NhsRegionRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Anything that `node` can fetch again by its id. */
export type Node = {
  /** Readable and stable: icb:QWO, council:E08000035, trust:RR8. */
  readonly id: Scalars['ID']['output'];
};

/**
 * A body or a collaboration, formal or not, as it stood on one day. One concrete type for each `OrganisationKind` implements this.
 * The same id on two days gives two answers: a client that caches must key by `id` and `asOf`.
 */
export type Organisation = {
  /** The day this answer is given for, inherited from the root field. */
  readonly asOf: Scalars['Date']['output'];
  /**
   * A text to cite this record by: the body, the day asked for and whether it was not in force on it, the version of the data, the sources. The same
   * data and question give the same text.
   */
  readonly citation: Scalars['String']['output'];
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body; `edges` tells them apart. */
  readonly findings: FindingConnection;
  /** Readable and stable: icb:QWO, council:E08000035, trust:RR8. Bodies derived from another share its code: icb:QWO, ics:QWO, icp:QWO. */
  readonly id: Scalars['ID']['output'];
  /** Codes it carries or carried. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Whether the body is in force on `asOf`. */
  readonly inForce: Scalars['Boolean']['output'];
  /** What kind of body it is. */
  readonly kind: OrganisationKind;
  /** Name in use now, or the last one used. */
  readonly name: Scalars['String']['output'];
  /** Name in use on `asOf`: a former name of that day, else `name`. Before its first day, the name that it began with. */
  readonly nameOnDay: Scalars['String']['output'];
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body; `edges` tells them apart. */
  readonly recommendations: RecommendationConnection;
  /** Relationships of the body that hold on `asOf`. */
  readonly relationships: RelationshipConnection;
  /** Where the record of the body was read. */
  readonly sources: ReadonlyArray<Source>;
  /** The bodies that had taken over from it by `asOf`, as far as sources give. By name. */
  readonly successors: ReadonlyArray<Organisation>;
  /** From its establishment to its end. */
  readonly validity: Validity;
};


/**
 * A body or a collaboration, formal or not, as it stood on one day. One concrete type for each `OrganisationKind` implements this.
 * The same id on two days gives two answers: a client that caches must key by `id` and `asOf`.
 */
export type OrganisationFinancesArgs = {
  filter?: InputMaybe<FinancialFigureFilter>;
};


/**
 * A body or a collaboration, formal or not, as it stood on one day. One concrete type for each `OrganisationKind` implements this.
 * The same id on two days gives two answers: a client that caches must key by `id` and `asOf`.
 */
export type OrganisationFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/**
 * A body or a collaboration, formal or not, as it stood on one day. One concrete type for each `OrganisationKind` implements this.
 * The same id on two days gives two answers: a client that caches must key by `id` and `asOf`.
 */
export type OrganisationRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/**
 * A body or a collaboration, formal or not, as it stood on one day. One concrete type for each `OrganisationKind` implements this.
 * The same id on two days gives two answers: a client that caches must key by `id` and `asOf`.
 */
export type OrganisationRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A body began, ended, was renamed or was given other codes. */
export type OrganisationChange = Change & {
  readonly __typename?: 'OrganisationChange';
  /** Of a body with other codes: those gained on `day`. Of a body that began: all that it carries on the second day. Else empty. */
  readonly codesGained: ReadonlyArray<Identifier>;
  /** Of a body with other codes: those lost on `day`. Of a body that ended: all that it carried on the first day. Else empty. */
  readonly codesLost: ReadonlyArray<Identifier>;
  /** The day it happened: the first day in force, under the new name or with the other codes; of a body that ended, the first day no longer in force. */
  readonly day: Scalars['Date']['output'];
  /** How exactly a source gives the day. `BOUND`: none does, and `day` is the nearest one known. */
  readonly dayPrecision: DatePrecision;
  /** What kind of change it is. */
  readonly kind: ChangeKind;
  /** Of a body that began or was renamed: the name in use on the second day. Else null. */
  readonly nameAfter?: Maybe<Scalars['String']['output']>;
  /** Of a body that ended or was renamed: the name in use on the first day. Else null. */
  readonly nameBefore?: Maybe<Scalars['String']['output']>;
  /** The body: one that ended as on the first day, any other as on the second. */
  readonly organisation: Organisation;
  /** The change in a sentence, in the names in use at the time. */
  readonly reading: Scalars['String']['output'];
  /** Where the record of the body was read. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * The successions behind it, of those that took place between the two days: of a body that ended, who took over from it; of any other, from whom
   * it took over. By name of the other body. Empty where no source gives one.
   */
  readonly successions: ReadonlyArray<SuccessionRelationship>;
};

/** A page of a list of bodies. */
export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  /** The bodies, each with its cursor. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** The bodies alone. */
  readonly nodes: ReadonlyArray<Organisation>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many bodies of a kind. */
export type OrganisationCount = {
  readonly __typename?: 'OrganisationCount';
  /** How many, of any date. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: OrganisationKind;
};

/** A body on a page. */
export type OrganisationEdge = {
  readonly __typename?: 'OrganisationEdge';
  /** Pass as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The body. */
  readonly node: Organisation;
};

/** Which bodies. What is left out does not narrow; an empty list matches nothing; what is given must all hold. */
export type OrganisationFilter = {
  /** Only councils that have (true) or have not (false) the duties of adult social care. */
  readonly adultSocialCare?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: bodies of any date. Default: only those in force on `asOf`. */
  readonly anyDate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Carries one of these codes, now or once. Case does not matter. */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only councils of one of these types. */
  readonly councilTypes?: InputMaybe<ReadonlyArray<CouncilType>>;
  /** Only places that are (true) or are not (false) forerunners from before July 2022. */
  readonly forerunner?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only trusts that are (true) or are not (false) foundation trusts. */
  readonly foundation?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of its name or of a former or short name, ignoring case. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only bodies of the systems of these NHS regions, by id: region:Y63. What belongs to a system is said at `systems`. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only councils whose people are covered by more than one integrated care board (true), or by one or none (false). */
  readonly straddlesSystems?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Only bodies of these systems, by the id of the system or of its board: ics:QWO or icb:QWO. Of a system are: itself, its board and
   * partnership; what is part of them or operates in it; the councils that the board covers with their wellbeing boards and electorates;
   * the trusts whose head office lies in the area, those that have closed since among them on days when they were open.
   */
  readonly systems?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only trusts of one of these types. */
  readonly trustTypes?: InputMaybe<ReadonlyArray<TrustType>>;
};

/** A kind of body or collaboration. */
export type OrganisationKind =
  /** Clinical commissioning group (CCG): planned and paid for most health services until June 2022. */
  | 'CLINICAL_COMMISSIONING_GROUP'
  /** Combined authority, combined county authority or the Greater London Authority. */
  | 'COMBINED_AUTHORITY'
  /** A principal council: county, unitary, metropolitan district, London borough, City of London or non-metropolitan district. */
  | 'COUNCIL'
  /** The electors and council taxpayers of one council. */
  | 'ELECTORATE'
  /** Committee of an upper-tier or unitary council where it meets the NHS. */
  | 'HEALTH_AND_WELLBEING_BOARD'
  /** Boards that share a chair, a chief executive or both. Informal. */
  | 'ICB_CLUSTER'
  /** Integrated care board (ICB): the NHS body that plans and pays for health services in its area since July 2022. */
  | 'INTEGRATED_CARE_BOARD'
  /** Integrated care partnership (ICP): the joint committee of a board and the councils of its area that writes the integrated care strategy. */
  | 'INTEGRATED_CARE_PARTNERSHIP'
  /** Integrated care system: the NHS, councils and partners of one board's area taken together. No legal personality. */
  | 'INTEGRATED_CARE_SYSTEM'
  /** Parliament, a department or another national body: DHSC, MHCLG, HM Treasury, NHS England, CQC. */
  | 'NATIONAL_BODY'
  /** A region of NHS England. Not a statistical region. */
  | 'NHS_REGION'
  /** A partner that is no public body: voluntary organisation, Healthwatch, primary care body, housing body. */
  | 'PARTNER'
  /** An agreement between bodies: a section 75 agreement, a pooled fund, a Better Care Fund plan, a joint post. */
  | 'PARTNERSHIP_ARRANGEMENT'
  /** Place-based partnership: the NHS, council and partners of one place within a system. */
  | 'PLACE_PARTNERSHIP'
  /** Provider collaborative: trusts and others that plan or provide services together. */
  | 'PROVIDER_COLLABORATIVE'
  /** Part of a board's area for which statistics are kept, most often a former clinical commissioning group. */
  | 'SUB_ICB_LOCATION'
  /** Sustainability and transformation partnership (STP): the forerunner of the integrated care system, from 2016. */
  | 'SUSTAINABILITY_AND_TRANSFORMATION_PARTNERSHIP'
  /** NHS trust, NHS foundation trust or care trust. */
  | 'TRUST'
  /** Trusts that share a chair, a chief executive or a board. */
  | 'TRUST_GROUP';

/** A former or short name. */
export type OrganisationName = {
  readonly __typename?: 'OrganisationName';
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** The days on which it was in use, where a source gives them. */
  readonly validity: Validity;
};

/** The order of a list of bodies. */
export type OrganisationOrder =
  /** By id. */
  | 'ID'
  /** By name, then by id. */
  | 'NAME';

/** Where a page of a list stands. Lists are read forwards: pass `endCursor` as the next `after`. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last item. Null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether anything comes after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page was reached by an `after`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item. Null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A partner that is no public body: voluntary organisation, Healthwatch, primary care body, housing body. */
export type Partner = Node & Organisation & {
  readonly __typename?: 'Partner';
  /** The day this answer is given for, inherited from the root field. */
  readonly asOf: Scalars['Date']['output'];
  /**
   * A text to cite this record by: the body, the day asked for and whether it was not in force on it, the version of the data, the sources. The same
   * data and question give the same text.
   */
  readonly citation: Scalars['String']['output'];
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body; `edges` tells them apart. */
  readonly findings: FindingConnection;
  /** Readable and stable: icb:QWO, council:E08000035, trust:RR8. Bodies derived from another share its code: icb:QWO, ics:QWO, icp:QWO. */
  readonly id: Scalars['ID']['output'];
  /** Codes it carries or carried. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Whether the body is in force on `asOf`. */
  readonly inForce: Scalars['Boolean']['output'];
  /** What kind of body it is. */
  readonly kind: OrganisationKind;
  /** What it is a member of, with its part in each. By name. */
  readonly memberships: ReadonlyArray<Membership>;
  /** Name in use now, or the last one used. */
  readonly name: Scalars['String']['output'];
  /** Name in use on `asOf`: a former name of that day, else `name`. Before its first day, the name that it began with. */
  readonly nameOnDay: Scalars['String']['output'];
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body; `edges` tells them apart. */
  readonly recommendations: RecommendationConnection;
  /** Relationships of the body that hold on `asOf`. */
  readonly relationships: RelationshipConnection;
  /** Its sector: VCSE, Healthwatch, GP federation, housing. */
  readonly sector: Scalars['String']['output'];
  /** Where the record of the body was read. */
  readonly sources: ReadonlyArray<Source>;
  /** The bodies that had taken over from it by `asOf`, as far as sources give. By name. */
  readonly successors: ReadonlyArray<Organisation>;
  /** From its establishment to its end. */
  readonly validity: Validity;
};


/** A partner that is no public body: voluntary organisation, Healthwatch, primary care body, housing body. */
export type PartnerFinancesArgs = {
  filter?: InputMaybe<FinancialFigureFilter>;
};


/** A partner that is no public body: voluntary organisation, Healthwatch, primary care body, housing body. */
export type PartnerFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** A partner that is no public body: voluntary organisation, Healthwatch, primary care body, housing body. */
export type PartnerRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** A partner that is no public body: voluntary organisation, Healthwatch, primary care body, housing body. */
export type PartnerRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An agreement between bodies: a section 75 agreement, a pooled fund, a Better Care Fund plan, a joint post. */
export type PartnershipArrangement = Node & Organisation & {
  readonly __typename?: 'PartnershipArrangement';
  /** The day this answer is given for, inherited from the root field. */
  readonly asOf: Scalars['Date']['output'];
  /**
   * A text to cite this record by: the body, the day asked for and whether it was not in force on it, the version of the data, the sources. The same
   * data and question give the same text.
   */
  readonly citation: Scalars['String']['output'];
  /**
   * What is recorded to be paid into it, by payer and stream. Rarely all of it: the whole fund, where a source gives it, is in `finances`, and
   * `moneyInYear { fund }` says how much no source explains.
   */
  readonly contributions: ReadonlyArray<FundingRelationship>;
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body; `edges` tells them apart. */
  readonly findings: FindingConnection;
  /** What it is: section 75 agreement, pooled fund, Better Care Fund plan, joint post. */
  readonly form: Scalars['String']['output'];
  /** What is done under it. */
  readonly functions?: Maybe<Scalars['String']['output']>;
  /** The bodies that host or lead it. By name. */
  readonly hosts: ReadonlyArray<Membership>;
  /** Readable and stable: icb:QWO, council:E08000035, trust:RR8. Bodies derived from another share its code: icb:QWO, ics:QWO, icp:QWO. */
  readonly id: Scalars['ID']['output'];
  /** Codes it carries or carried. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Whether the body is in force on `asOf`. */
  readonly inForce: Scalars['Boolean']['output'];
  /** What kind of body it is. */
  readonly kind: OrganisationKind;
  /** Name in use now, or the last one used. */
  readonly name: Scalars['String']['output'];
  /** Name in use on `asOf`: a former name of that day, else `name`. Before its first day, the name that it began with. */
  readonly nameOnDay: Scalars['String']['output'];
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The bodies that made it. By name. */
  readonly parties: ReadonlyArray<Membership>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body; `edges` tells them apart. */
  readonly recommendations: RecommendationConnection;
  /** Relationships of the body that hold on `asOf`. */
  readonly relationships: RelationshipConnection;
  /** Where the record of the body was read. */
  readonly sources: ReadonlyArray<Source>;
  /** The bodies that had taken over from it by `asOf`, as far as sources give. By name. */
  readonly successors: ReadonlyArray<Organisation>;
  /** From its establishment to its end. */
  readonly validity: Validity;
};


/** An agreement between bodies: a section 75 agreement, a pooled fund, a Better Care Fund plan, a joint post. */
export type PartnershipArrangementContributionsArgs = {
  financialYear?: InputMaybe<Scalars['FinancialYear']['input']>;
  stream?: InputMaybe<Scalars['String']['input']>;
};


/** An agreement between bodies: a section 75 agreement, a pooled fund, a Better Care Fund plan, a joint post. */
export type PartnershipArrangementFinancesArgs = {
  filter?: InputMaybe<FinancialFigureFilter>;
};


/** An agreement between bodies: a section 75 agreement, a pooled fund, a Better Care Fund plan, a joint post. */
export type PartnershipArrangementFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** An agreement between bodies: a section 75 agreement, a pooled fund, a Better Care Fund plan, a joint post. */
export type PartnershipArrangementRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** An agreement between bodies: a section 75 agreement, a pooled fund, a Better Care Fund plan, a joint post. */
export type PartnershipArrangementRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** The NHS, council and partners of one place within a system. There is no register of them: those in the graph are those that a source shows. */
export type PlacePartnership = Node & Organisation & {
  readonly __typename?: 'PlacePartnership';
  /** Agreements at work in it or that it is a party to. By name. */
  readonly arrangements: ReadonlyArray<PartnershipArrangement>;
  /** The day this answer is given for, inherited from the root field. */
  readonly asOf: Scalars['Date']['output'];
  /**
   * A text to cite this record by: the body, the day asked for and whether it was not in force on it, the version of the data, the sources. The same
   * data and question give the same text.
   */
  readonly citation: Scalars['String']['output'];
  /** Provider collaboratives that share a member, lead or host with it. By name. */
  readonly collaborativesReaching: ReadonlyArray<ProviderCollaborative>;
  /** The councils whose people it covers. */
  readonly councils: ReadonlyArray<Coverage>;
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body; `edges` tells them apart. */
  readonly findings: FindingConnection;
  /** Whether it is a partnership from before July 2022 of which no later sign was seen. */
  readonly forerunner: Scalars['Boolean']['output'];
  /** The source's own word: place-based partnership, locality, alliance, borough partnership. */
  readonly form: Scalars['String']['output'];
  /** Readable and stable: icb:QWO, council:E08000035, trust:RR8. Bodies derived from another share its code: icb:QWO, ics:QWO, icp:QWO. */
  readonly id: Scalars['ID']['output'];
  /** Codes it carries or carried. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Whether the body is in force on `asOf`. */
  readonly inForce: Scalars['Boolean']['output'];
  /** What kind of body it is. */
  readonly kind: OrganisationKind;
  /** The bodies that lead or host it. By name. */
  readonly leads: ReadonlyArray<Membership>;
  /** Its members, with the part of each. By name. */
  readonly members: ReadonlyArray<Membership>;
  /** Name in use now, or the last one used. */
  readonly name: Scalars['String']['output'];
  /** Name in use on `asOf`: a former name of that day, else `name`. Before its first day, the name that it began with. */
  readonly nameOnDay: Scalars['String']['output'];
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** How many people live there, as the source has it. */
  readonly population?: Maybe<Scalars['Int']['output']>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body; `edges` tells them apart. */
  readonly recommendations: RecommendationConnection;
  /** Relationships of the body that hold on `asOf`. */
  readonly relationships: RelationshipConnection;
  /** Where the record of the body was read. */
  readonly sources: ReadonlyArray<Source>;
  /** The bodies that had taken over from it by `asOf`, as far as sources give. By name. */
  readonly successors: ReadonlyArray<Organisation>;
  /** The integrated care system it is part of. */
  readonly system?: Maybe<IntegratedCareSystem>;
  /** From its establishment to its end. */
  readonly validity: Validity;
};


/** The NHS, council and partners of one place within a system. There is no register of them: those in the graph are those that a source shows. */
export type PlacePartnershipFinancesArgs = {
  filter?: InputMaybe<FinancialFigureFilter>;
};


/** The NHS, council and partners of one place within a system. There is no register of them: those in the graph are those that a source shows. */
export type PlacePartnershipFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** The NHS, council and partners of one place within a system. There is no register of them: those in the graph are those that a source shows. */
export type PlacePartnershipRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** The NHS, council and partners of one place within a system. There is no register of them: those in the graph are those that a source shows. */
export type PlacePartnershipRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Trusts and others that plan or provide services together. There is no register of them: those in the graph are those that a source shows. */
export type ProviderCollaborative = Node & Organisation & {
  readonly __typename?: 'ProviderCollaborative';
  /** The day this answer is given for, inherited from the root field. */
  readonly asOf: Scalars['Date']['output'];
  /**
   * A text to cite this record by: the body, the day asked for and whether it was not in force on it, the version of the data, the sources. The same
   * data and question give the same text.
   */
  readonly citation: Scalars['String']['output'];
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body; `edges` tells them apart. */
  readonly findings: FindingConnection;
  /** How it is governed, in the source's terms: committees in common, lead provider. */
  readonly form: Scalars['String']['output'];
  /** Readable and stable: icb:QWO, council:E08000035, trust:RR8. Bodies derived from another share its code: icb:QWO, ics:QWO, icp:QWO. */
  readonly id: Scalars['ID']['output'];
  /** Codes it carries or carried. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Whether the body is in force on `asOf`. */
  readonly inForce: Scalars['Boolean']['output'];
  /** What kind of body it is. */
  readonly kind: OrganisationKind;
  /** The bodies that lead or host it. By name. */
  readonly leads: ReadonlyArray<Membership>;
  /** How many members a source says it has. The graph may name fewer. */
  readonly memberCountStated?: Maybe<Scalars['Int']['output']>;
  /** Its members, with the part of each. By name. */
  readonly members: ReadonlyArray<Membership>;
  /** Name in use now, or the last one used. */
  readonly name: Scalars['String']['output'];
  /** Name in use on `asOf`: a former name of that day, else `name`. Before its first day, the name that it began with. */
  readonly nameOnDay: Scalars['String']['output'];
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** Place-based partnerships that share a member, lead or host with it. By name. */
  readonly placesReached: ReadonlyArray<PlacePartnership>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body; `edges` tells them apart. */
  readonly recommendations: RecommendationConnection;
  /** Relationships of the body that hold on `asOf`. */
  readonly relationships: RelationshipConnection;
  /** Where the record of the body was read. */
  readonly sources: ReadonlyArray<Source>;
  /** What it is for: acute, mental health, community. */
  readonly specialty: Scalars['String']['output'];
  /** The bodies that had taken over from it by `asOf`, as far as sources give. By name. */
  readonly successors: ReadonlyArray<Organisation>;
  /** Systems it works in. By name. */
  readonly systems: ReadonlyArray<IntegratedCareSystem>;
  /** From its establishment to its end. */
  readonly validity: Validity;
};


/** Trusts and others that plan or provide services together. There is no register of them: those in the graph are those that a source shows. */
export type ProviderCollaborativeFinancesArgs = {
  filter?: InputMaybe<FinancialFigureFilter>;
};


/** Trusts and others that plan or provide services together. There is no register of them: those in the graph are those that a source shows. */
export type ProviderCollaborativeFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** Trusts and others that plan or provide services together. There is no register of them: those in the graph are those that a source shows. */
export type ProviderCollaborativeRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** Trusts and others that plan or provide services together. There is no register of them: those in the graph are those that a source shows. */
export type ProviderCollaborativeRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Questions the graph answers. */
export type Query = {
  readonly __typename?: 'Query';
  /** Funding, pooled arrangements included, whose payee has no line of answering back to the payer or to the ends of the payer's own lines. */
  readonly accountabilityGaps: AccountabilityGapConnection;
  /** Lines of answering kept, lost and gained between two days, each with the change of law or body that did it. */
  readonly accountabilityPathChanges: AccountabilityPathChanges;
  /**
   * Lines of answering from a body to another, or to wherever answering stops. Relationships are followed with their direction; through
   * GOVERNANCE, only from bodies without legal personality, which answer to the bodies that established them and through their members, parties,
   * leads, hosts and parts. Being a member makes no body answer to the others.
   */
  readonly accountabilityPaths: AccountabilityTrace;
  /** The boards that a council, a place or a trust falls across on a day, and what changed. */
  readonly alignment: Alignment;
  /**
   * The boards that each council, place or trust of England in force on a day falls across, worst first: by the share outside the main board,
   * unknown shares last, then by id. Counties and their districts are both councils, so their people are there twice; those with
   * `adultSocialCare` are there once.
   */
  readonly alignments: AlignmentConnection;
  /**
   * What differs between two days, by the day it happened; on one day bodies come first, then relationships, then amounts. What began and also ended
   * between the two days is in the graph of neither, and is left out. Of amounts the years of the two days are compared, not those between.
   * Refused where there may be more than 20,000 changes: choose days nearer to each other, or narrow.
   */
  readonly changes: ChangeConnection;
  /**
   * Which trusts, councils or other bodies sit in both a provider collaborative and a place, and by which relationships. A body sits in one
   * that it is a member of, leads or hosts; one that was proposed as a member or only works with it does not. The members of some
   * collaboratives and of most places are not known, so a link that is not here may be there in the world: `dataset.coverage` says more.
   * By the name of the collaborative, then of the place. More than 200 are refused: give a collaborative or a place.
   */
  readonly collaborativePlaceLinks: ReadonlyArray<CollaborativePlaceLink>;
  /** What is in the graph, how whole it is and where it comes from. */
  readonly dataset: Dataset;
  /** The distinct ends that a body or an arrangement answers to, national and local, and where the lines part. */
  readonly dualAccountability: DualAccountability;
  /** Findings about England's systems, by id. */
  readonly findings: FindingConnection;
  /**
   * Sums of what bodies paid one another, in the order of the keys, at most 500 groups. Only totals are added unless the filter asks for another role.
   * A group that would add different measures, or different streams that the filter does not name, or money received and the same money passed on,
   * or STANDALONE amounts of several years, is refused with what it would mix and how to ask. Budgets and outturn of one body are no payment, and not among it.
   */
  readonly fundingSummary: ReadonlyArray<FundingGroup>;
  /** The board of a system beside its partnership: members, powers and duties in law, money, relationships. */
  readonly influence: InfluenceComparison;
  /** Money paid to and by a body in one financial year: what a diagram of flows draws. Refused where `of` names nobody, and for a year of which no source can tell. */
  readonly moneyInYear: MoneyInYear;
  /** The body or relationship with this id, seen on a day. Null when there is none. */
  readonly node?: Maybe<Node>;
  /** The bodies and relationships with these ids, in the order asked, seen on a day. Null where there is none. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One body, by its id or by a code. Give one of the two. */
  readonly organisation?: Maybe<Organisation>;
  /** Bodies in force on a day. */
  readonly organisations: OrganisationConnection;
  /** Recommendations about England's systems, by id. */
  readonly recommendations: RecommendationConnection;
  /**
   * A body and its neighbours, for a picture: as of one day, or what two days show. Refused where `root` names nobody. An ended body has no
   * neighbours after its end.
   */
  readonly relationshipView: RelationshipView;
  /** Relationships that hold on a day. */
  readonly relationships: RelationshipConnection;
  /** What became of a code: each body that carries it, and what is in force in its stead on a day. In id order. */
  readonly resolveCode: ReadonlyArray<CodeResolution>;
  /** Bodies of any date by name, former name or code: best match first, then those in force, then bodies before sub-ICB locations, then the shortest name. */
  readonly search: SearchConnection;
  /** The publications that the graph was read from, by id. */
  readonly sources: SourceConnection;
};


/** Questions the graph answers. */
export type QueryAccountabilityGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<OrganisationKind>>;
  maxHops?: Scalars['Int']['input'];
  natures?: ReadonlyArray<AccountabilityGapNature>;
  through?: ReadonlyArray<RelationshipFamily>;
};


/** Questions the graph answers. */
export type QueryAccountabilityPathChangesArgs = {
  after: Scalars['Date']['input'];
  before: Scalars['Date']['input'];
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  maxHops?: Scalars['Int']['input'];
  through?: ReadonlyArray<RelationshipFamily>;
  to?: InputMaybe<Scalars['ID']['input']>;
};


/** Questions the graph answers. */
export type QueryAccountabilityPathsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  maxHops?: Scalars['Int']['input'];
  through?: ReadonlyArray<RelationshipFamily>;
  to?: InputMaybe<Scalars['ID']['input']>;
};


/** Questions the graph answers. */
export type QueryAlignmentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  comparedWith?: InputMaybe<Scalars['Date']['input']>;
  of: Scalars['ID']['input'];
};


/** Questions the graph answers. */
export type QueryAlignmentsArgs = {
  adultSocialCare?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  comparedWith?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<OrganisationKind>>;
};


/** Questions the graph answers. */
export type QueryChangesArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  changeKinds?: InputMaybe<ReadonlyArray<ChangeKind>>;
  families?: InputMaybe<ReadonlyArray<RelationshipFamily>>;
  first?: Scalars['Int']['input'];
  from: Scalars['Date']['input'];
  kinds?: InputMaybe<ReadonlyArray<OrganisationKind>>;
  to: Scalars['Date']['input'];
};


/** Questions the graph answers. */
export type QueryCollaborativePlaceLinksArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  collaborative?: InputMaybe<Scalars['ID']['input']>;
  place?: InputMaybe<Scalars['ID']['input']>;
};


/** Questions the graph answers. */
export type QueryDualAccountabilityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  maxHops?: Scalars['Int']['input'];
  of: Scalars['ID']['input'];
  through?: ReadonlyArray<RelationshipFamily>;
};


/** Questions the graph answers. */
export type QueryFindingsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<EvidenceFilter>;
  first?: Scalars['Int']['input'];
};


/** Questions the graph answers. */
export type QueryFundingSummaryArgs = {
  filter?: InputMaybe<FundingFilter>;
  financialYear?: InputMaybe<Scalars['FinancialYear']['input']>;
  groupBy: ReadonlyArray<FundingDimension>;
};


/** Questions the graph answers. */
export type QueryInfluenceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  system: Scalars['ID']['input'];
};


/** Questions the graph answers. */
export type QueryMoneyInYearArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  financialYear?: InputMaybe<Scalars['FinancialYear']['input']>;
  of: Scalars['ID']['input'];
};


/** Questions the graph answers. */
export type QueryNodeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


/** Questions the graph answers. */
export type QueryNodesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Questions the graph answers. */
export type QueryOrganisationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Questions the graph answers. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<OrganisationKind>>;
  orderBy?: InputMaybe<OrganisationOrder>;
};


/** Questions the graph answers. */
export type QueryRecommendationsArgs = {
  addressedTo?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<EvidenceFilter>;
  first?: Scalars['Int']['input'];
};


/** Questions the graph answers. */
export type QueryRelationshipViewArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  comparedWith?: InputMaybe<Scalars['Date']['input']>;
  depth?: Scalars['Int']['input'];
  expand?: ReadonlyArray<Scalars['ID']['input']>;
  families?: InputMaybe<ReadonlyArray<RelationshipFamily>>;
  kinds?: InputMaybe<ReadonlyArray<OrganisationKind>>;
  maxNodes?: Scalars['Int']['input'];
  root: Scalars['ID']['input'];
};


/** Questions the graph answers. */
export type QueryRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<RelationshipOrder>;
};


/** Questions the graph answers. */
export type QueryResolveCodeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['String']['input'];
};


/** Questions the graph answers. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<OrganisationKind>>;
  text: Scalars['String']['input'];
};


/** Questions the graph answers. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: Scalars['Int']['input'];
};

/** What a study, inquiry or survey asks bodies or kinds of body to do. */
export type Recommendation = {
  readonly __typename?: 'Recommendation';
  /** Whom the source addresses, in its own terms, those that are no body of this graph included. */
  readonly asStated: ReadonlyArray<Scalars['String']['output']>;
  /** When it was made. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** How exactly it is dated. */
  readonly datePrecision?: Maybe<DatePrecision>;
  /** Stable id of the recommendation. */
  readonly id: Scalars['ID']['output'];
  /** The kinds of body it is addressed to. */
  readonly kinds: ReadonlyArray<OrganisationKind>;
  /** The bodies it is addressed to, seen on the day asked about. By name. */
  readonly organisations: ReadonlyArray<Organisation>;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /** What it says, in our words. */
  readonly text: Scalars['String']['output'];
  /** What it is about: governance, funding, culture. */
  readonly theme: Scalars['String']['output'];
};

/** A page of a list of recommendations. */
export type RecommendationConnection = {
  readonly __typename?: 'RecommendationConnection';
  /** The recommendations, each with its cursor. */
  readonly edges: ReadonlyArray<RecommendationEdge>;
  /** The recommendations alone. */
  readonly nodes: ReadonlyArray<Recommendation>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A recommendation on a page. */
export type RecommendationEdge = {
  readonly __typename?: 'RecommendationEdge';
  /** Pass as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** Whether it is addressed to the body asked about itself, or only its kind of body. Null in a list that was not asked for one body. */
  readonly names?: Maybe<EvidenceMatch>;
  /** The recommendation. */
  readonly node: Recommendation;
};

/** A directed, dated, sourced relationship between two bodies, seen on one day. One concrete type for each `RelationshipFamily` implements this. */
export type Relationship = {
  /** The day this answer is given for. A client that caches must key by `id` and `asOf`. */
  readonly asOf: Scalars['Date']['output'];
  /** The law or practice it rests on. Null: by agreement, or not stated. */
  readonly basis?: Maybe<LegalBasis>;
  /**
   * A text to cite it by: the two bodies, the law, the day asked for (its own days, where it does not hold on that one), the version of the data,
   * the sources. The same data and question give the same text.
   */
  readonly citation: Scalars['String']['output'];
  /** The family its kind belongs to. */
  readonly family: RelationshipFamily;
  /** The body that answers, pays, belongs, covers or is succeeded. */
  readonly from: Organisation;
  /** Stable id of the relationship. */
  readonly id: Scalars['ID']['output'];
  /** True where a rule of statute or a lookup implies it; false where a source states it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** What kind of relationship it is. */
  readonly kind: RelationshipKind;
  /** What a reader must know before using it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The other end, seen from the body whose relationships were asked for. Null where it was reached from elsewhere. */
  readonly otherEnd?: Maybe<Organisation>;
  /** How it reads from `from` to `to`, as a sentence has it: answers to, is a member of. */
  readonly reads: Scalars['String']['output'];
  /** How it reads from `to` to `from`: is answered to by, has as a member. */
  readonly readsBackward: Scalars['String']['output'];
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /** The body that is answered to, paid, belonged to, covered, or succeeds. */
  readonly to: Organisation;
  /** The days on which it holds. */
  readonly validity: Validity;
};

/** A relationship began or ended. */
export type RelationshipChange = Change & {
  readonly __typename?: 'RelationshipChange';
  /**
   * Of money: the amounts of the financial year of the second day where it began, of the first day where it ended. Empty where no source gives one,
   * and for other relationships.
   */
  readonly amounts: ReadonlyArray<FundingAmount>;
  /** The law or practice it rests on. Null: by agreement, or not stated. */
  readonly basis?: Maybe<LegalBasis>;
  /** The day it happened: the first day on which the relationship holds, or the first on which it no longer does. */
  readonly day: Scalars['Date']['output'];
  /** How exactly a source gives the day. `BOUND`: none does, and `day` is the nearest one known. */
  readonly dayPrecision: DatePrecision;
  /** What kind of change it is. */
  readonly kind: ChangeKind;
  /** The change in a sentence, in the names in use at the time. */
  readonly reading: Scalars['String']['output'];
  /** The relationship: one that ended as on the first day, one that began as on the second. */
  readonly relationship: Relationship;
  /** Where the relationship was read. */
  readonly sources: ReadonlyArray<Source>;
};

/** A page of a list of relationships. */
export type RelationshipConnection = {
  readonly __typename?: 'RelationshipConnection';
  /** The relationships, each with its cursor. */
  readonly edges: ReadonlyArray<RelationshipEdge>;
  /** The relationships alone. */
  readonly nodes: ReadonlyArray<Relationship>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many relationships of a kind. */
export type RelationshipCount = {
  readonly __typename?: 'RelationshipCount';
  /** How many, of any date. */
  readonly count: Scalars['Int']['output'];
  /** The family it belongs to. */
  readonly family: RelationshipFamily;
  /** The kind. */
  readonly kind: RelationshipKind;
};

/** A relationship on a page. */
export type RelationshipEdge = {
  readonly __typename?: 'RelationshipEdge';
  /** Pass as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The relationship. */
  readonly node: Relationship;
};

/** A family of relationships. */
export type RelationshipFamily =
  /** Who answers to whom. */
  | 'ACCOUNTABILITY'
  /** Who pays whom. */
  | 'FUNDING'
  /** Whose people or area are whose. */
  | 'GEOGRAPHY'
  /** Who belongs to, leads, hosts, establishes or delegates to whom. */
  | 'GOVERNANCE'
  /** Who took over from whom. */
  | 'SUCCESSION';

/** Which relationships. What is left out does not narrow; an empty list matches nothing; what is given must all hold. */
export type RelationshipFilter = {
  /** True: relationships of any date. Default: only those that hold on `asOf`. */
  readonly anyDate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those whose basis was found in an opened source, be it the law or an account of it (true), or was not (false). One without a basis matches neither. */
  readonly checked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Out of the body, into it, or both. Only below an organisation. Default: both. */
  readonly direction?: InputMaybe<Direction>;
  /** Only these families. */
  readonly families?: InputMaybe<ReadonlyArray<RelationshipFamily>>;
  /** Only those implied by a rule or lookup (true) or stated by a source (false). */
  readonly inferred?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<RelationshipKind>>;
  /** Only those whose other end is of one of these kinds. Only below an organisation. */
  readonly otherKinds?: InputMaybe<ReadonlyArray<OrganisationKind>>;
};

/** A kind of relationship. It reads from *from* to *to*. */
export type RelationshipKind =
  /** *From* answers to *to*. */
  | 'ACCOUNTABLE_TO'
  /** *From* allocates money to *to*. */
  | 'ALLOCATES_TO'
  /** A post of *from* is appointed by *to*. */
  | 'APPOINTED_BY'
  /** *From* works with *to* without being a member. */
  | 'ASSOCIATED_WITH'
  /** The board *from* shares leadership in the cluster *to*. */
  | 'CLUSTERED_IN'
  /** *From* commissions services from *to*. */
  | 'COMMISSIONS'
  /** The wellbeing board *from* is a committee of the council *to*. */
  | 'COMMITTEE_OF'
  /** *From* must consult *to*. */
  | 'CONSULTS'
  /** *From* covers people of the council *to*. */
  | 'COVERS'
  /** *From* and *to* must co-operate. */
  | 'CO_OPERATES_WITH'
  /** *From* delegates functions to *to*. */
  | 'DELEGATES_TO'
  /** *From* may be directed by *to*. */
  | 'DIRECTED_BY'
  /** The council *from* is elected by the electorate *to*. */
  | 'ELECTED_BY'
  /** *From* is established by *to*. */
  | 'ESTABLISHED_BY'
  /** The accounts of *from* may be examined by *to*. */
  | 'EXAMINED_BY'
  /** *From* exercises functions of *to*. */
  | 'EXERCISES_FUNCTIONS_OF'
  /** *From* gives a grant to *to*. */
  | 'GRANTS_TO'
  /** *From* must have regard to what *to* writes: nobody is called to account. */
  | 'HAS_REGARD_TO'
  /** *From* hosts *to*: employs its staff or holds its money. */
  | 'HOSTS'
  /** *From* may be investigated by *to*. */
  | 'INVESTIGATED_BY'
  /** *From* leads *to*. */
  | 'LEADS'
  /** *From* lies within the area of *to*: a district in a county, the head office of a trust in the area of a board. */
  | 'LIES_WITHIN'
  /** *From* is a member of *to*. */
  | 'MEMBER_OF'
  /** *From* joins in nominating a member of the board *to*. */
  | 'NOMINATES_TO'
  /** *From* works in the system or place *to*. */
  | 'OPERATES_IN'
  /** *From* is overseen by *to*. */
  | 'OVERSEEN_BY'
  /** *From* is a party to the arrangement *to*. */
  | 'PARTY_TO'
  /** *From* is part of *to* in structure: a board of a system and a region, a place of a system. */
  | 'PART_OF'
  /** *From* pays *to*. */
  | 'PAYS'
  /** *From* collects and pays a precept to *to*. */
  | 'PAYS_PRECEPT_TO'
  /** *From* pools money into the arrangement *to*. */
  | 'POOLS_INTO'
  /** *From* was proposed as a member of *to*; no source shows that it joined. */
  | 'PROPOSED_MEMBER_OF'
  /** *From* is regulated by *to*. */
  | 'REGULATED_BY'
  /** *From* reports to *to*. */
  | 'REPORTS_TO'
  /** *From* is scrutinised by *to*. */
  | 'SCRUTINISED_BY'
  /** The trust *from* admits patients from the area of *to*. */
  | 'SERVES'
  /** *From* is succeeded by *to*. */
  | 'SUCCEEDED_BY'
  /** The taxpayers *from* pay council tax to *to*. */
  | 'TAX_FUNDS';

/** The order of a list of relationships. */
export type RelationshipOrder =
  /** By id. */
  | 'ID'
  /** The latest first day first, then by id. An unknown first day counts as the oldest. */
  | 'NEWEST'
  /** The earliest first day first, then by id. An unknown first day counts as the oldest. */
  | 'OLDEST';

/**
 * One body and what is joined to it, for a picture. Every relationship between two of the bodies shown that the arguments let through is among the
 * edges, so that two bodies without a line have no such relationship in the graph on that day, unless `truncation` says that edges were left out.
 */
export type RelationshipView = {
  readonly __typename?: 'RelationshipView';
  /** The day seen. */
  readonly asOf: Scalars['Date']['output'];
  /** What differs between the two days. Null where no day was given to compare with. */
  readonly comparison?: Maybe<ViewComparison>;
  /** How many hops from the root were followed. */
  readonly depth: Scalars['Int']['output'];
  /** The relationships between them, by id; both ends of each are among the nodes. Several may join the same two bodies. */
  readonly edges: ReadonlyArray<Relationship>;
  /**
   * The bodies: the nearest first, then those joined to most others. The root is the first. Each is seen on `asOf`, or on the other day of a
   * comparison where it is in force on that one only.
   */
  readonly nodes: ReadonlyArray<ViewNode>;
  /** The body in the middle. */
  readonly root: Organisation;
  /** Whether something was left out. */
  readonly truncated: Scalars['Boolean']['output'];
  /** What was left out, and why. Null where nothing was. */
  readonly truncation?: Maybe<ViewTruncation>;
  /**
   * The days of any year on which the root, or a relationship of it that the families and kinds asked for let through, began or ended, the first
   * first: marks on a line of time.
   */
  readonly turningDays: ReadonlyArray<TurningDay>;
};

/** A page of the bodies that match a text. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The hits, each with its cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The hits alone. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A hit on a page. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Pass as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The hit. */
  readonly node: SearchHit;
};

/** A body that matches a text. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** Whether the body is in force on the day of the search. */
  readonly inForce: Scalars['Boolean']['output'];
  /** The name, former name or code that matched. */
  readonly matched: Scalars['String']['output'];
  /** The body. */
  readonly organisation: Organisation;
  /** How well it matches. */
  readonly tier: MatchTier;
};

/** A body that sits in a collaborative and in a place, and by which relationships. */
export type SharedBody = {
  readonly __typename?: 'SharedBody';
  /** The trust, council or other body. */
  readonly body: Organisation;
  /** By what it sits in the collaborative: as a member, lead or host, with its days and sources. By id. */
  readonly inCollaborative: ReadonlyArray<GovernanceRelationship>;
  /** By what it sits in the place: as a member, lead or host, with its days and sources. By id. */
  readonly inPlace: ReadonlyArray<GovernanceRelationship>;
};

/** A publication that a fact was read in. */
export type Source = {
  readonly __typename?: 'Source';
  /** When it is dated. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** How exactly it is dated. */
  readonly datePrecision?: Maybe<DatePrecision>;
  /** Stable id of the source. */
  readonly id: Scalars['ID']['output'];
  /** The licence or terms it is published under. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** What a reader must know before relying on it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  readonly publisher: Scalars['String']['output'];
  /** Title of the publication. */
  readonly title: Scalars['String']['output'];
  /** Its address, where public. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** The repository or site that a copy came through, where it was not read at the publisher. */
  readonly via?: Maybe<Scalars['String']['output']>;
};

/** A page of a list of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The sources, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The sources alone. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A source on a page. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Pass as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

/** Which sources. What is left out does not narrow; an empty list matches nothing. */
export type SourceFilter = {
  /** From one of these publishers, spelt as the source has them. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In the title or the publisher, ignoring case. */
  readonly textContains?: InputMaybe<Scalars['String']['input']>;
};

/** A statistical region of England. Not a region of NHS England. */
export type StatisticalRegion = {
  readonly __typename?: 'StatisticalRegion';
  /** Its code by the Office for National Statistics: E12000003. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Its name: Yorkshire and The Humber. */
  readonly name: Scalars['String']['output'];
};

/** Part of a board's area for which statistics are kept, most often a former clinical commissioning group. */
export type SubIcbLocation = Node & Organisation & {
  readonly __typename?: 'SubIcbLocation';
  /** The day this answer is given for, inherited from the root field. */
  readonly asOf: Scalars['Date']['output'];
  /** The board it is part of. */
  readonly board?: Maybe<IntegratedCareBoard>;
  /**
   * A text to cite this record by: the body, the day asked for and whether it was not in force on it, the version of the data, the sources. The same
   * data and question give the same text.
   */
  readonly citation: Scalars['String']['output'];
  /** The councils whose people it covers, with shares: the largest share of its people first. */
  readonly councils: ReadonlyArray<Coverage>;
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body; `edges` tells them apart. */
  readonly findings: FindingConnection;
  /** Readable and stable: icb:QWO, council:E08000035, trust:RR8. Bodies derived from another share its code: icb:QWO, ics:QWO, icp:QWO. */
  readonly id: Scalars['ID']['output'];
  /** Codes it carries or carried. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Whether the body is in force on `asOf`. */
  readonly inForce: Scalars['Boolean']['output'];
  /** What kind of body it is. */
  readonly kind: OrganisationKind;
  /** Name in use now, or the last one used. */
  readonly name: Scalars['String']['output'];
  /** Name in use on `asOf`: a former name of that day, else `name`. Before its first day, the name that it began with. */
  readonly nameOnDay: Scalars['String']['output'];
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body; `edges` tells them apart. */
  readonly recommendations: RecommendationConnection;
  /** Relationships of the body that hold on `asOf`. */
  readonly relationships: RelationshipConnection;
  /** Where the record of the body was read. */
  readonly sources: ReadonlyArray<Source>;
  /** The bodies that had taken over from it by `asOf`, as far as sources give. By name. */
  readonly successors: ReadonlyArray<Organisation>;
  /** From its establishment to its end. */
  readonly validity: Validity;
};


/** Part of a board's area for which statistics are kept, most often a former clinical commissioning group. */
export type SubIcbLocationFinancesArgs = {
  filter?: InputMaybe<FinancialFigureFilter>;
};


/** Part of a board's area for which statistics are kept, most often a former clinical commissioning group. */
export type SubIcbLocationFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** Part of a board's area for which statistics are kept, most often a former clinical commissioning group. */
export type SubIcbLocationRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** Part of a board's area for which statistics are kept, most often a former clinical commissioning group. */
export type SubIcbLocationRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Who took over from whom. It holds from the day the successor took over. */
export type SuccessionRelationship = Node & Relationship & {
  readonly __typename?: 'SuccessionRelationship';
  /** Share of the area of the predecessor *from* that passed to *to*, 0 to 1. */
  readonly areaShareOfFrom?: Maybe<Scalars['Float']['output']>;
  /** The day this answer is given for. A client that caches must key by `id` and `asOf`. */
  readonly asOf: Scalars['Date']['output'];
  /** The law or practice it rests on. Null: by agreement, or not stated. */
  readonly basis?: Maybe<LegalBasis>;
  /**
   * A text to cite it by: the two bodies, the law, the day asked for (its own days, where it does not hold on that one), the version of the data,
   * the sources. The same data and question give the same text.
   */
  readonly citation: Scalars['String']['output'];
  /** The family its kind belongs to. */
  readonly family: RelationshipFamily;
  /** merger, split, acquisition, reorganisation, transfer of functions. */
  readonly form?: Maybe<Scalars['String']['output']>;
  /** The body that answers, pays, belongs, covers or is succeeded. */
  readonly from: Organisation;
  /** Stable id of the relationship. */
  readonly id: Scalars['ID']['output'];
  /** True where a rule of statute or a lookup implies it; false where a source states it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** What kind of relationship it is. */
  readonly kind: RelationshipKind;
  /** What a reader must know before using it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The other end, seen from the body whose relationships were asked for. Null where it was reached from elsewhere. */
  readonly otherEnd?: Maybe<Organisation>;
  /** How it reads from `from` to `to`, as a sentence has it: answers to, is a member of. */
  readonly reads: Scalars['String']['output'];
  /** How it reads from `to` to `from`: is answered to by, has as a member. */
  readonly readsBackward: Scalars['String']['output'];
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /** The body that is answered to, paid, belonged to, covered, or succeeds. */
  readonly to: Organisation;
  /** The days on which it holds. */
  readonly validity: Validity;
};

/** The forerunner of the integrated care system, from 2016. */
export type SustainabilityAndTransformationPartnership = Node & Organisation & {
  readonly __typename?: 'SustainabilityAndTransformationPartnership';
  /** The day this answer is given for, inherited from the root field. */
  readonly asOf: Scalars['Date']['output'];
  /**
   * A text to cite this record by: the body, the day asked for and whether it was not in force on it, the version of the data, the sources. The same
   * data and question give the same text.
   */
  readonly citation: Scalars['String']['output'];
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body; `edges` tells them apart. */
  readonly findings: FindingConnection;
  /** Clinical commissioning groups that were part of it. By name. */
  readonly groups: ReadonlyArray<ClinicalCommissioningGroup>;
  /** Readable and stable: icb:QWO, council:E08000035, trust:RR8. Bodies derived from another share its code: icb:QWO, ics:QWO, icp:QWO. */
  readonly id: Scalars['ID']['output'];
  /** Codes it carries or carried. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Whether the body is in force on `asOf`. */
  readonly inForce: Scalars['Boolean']['output'];
  /** What kind of body it is. */
  readonly kind: OrganisationKind;
  /** Name in use now, or the last one used. */
  readonly name: Scalars['String']['output'];
  /** Name in use on `asOf`: a former name of that day, else `name`. Before its first day, the name that it began with. */
  readonly nameOnDay: Scalars['String']['output'];
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body; `edges` tells them apart. */
  readonly recommendations: RecommendationConnection;
  /** Relationships of the body that hold on `asOf`. */
  readonly relationships: RelationshipConnection;
  /** Where the record of the body was read. */
  readonly sources: ReadonlyArray<Source>;
  /** The bodies that had taken over from it by `asOf`, as far as sources give. By name. */
  readonly successors: ReadonlyArray<Organisation>;
  /** From its establishment to its end. */
  readonly validity: Validity;
};


/** The forerunner of the integrated care system, from 2016. */
export type SustainabilityAndTransformationPartnershipFinancesArgs = {
  filter?: InputMaybe<FinancialFigureFilter>;
};


/** The forerunner of the integrated care system, from 2016. */
export type SustainabilityAndTransformationPartnershipFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** The forerunner of the integrated care system, from 2016. */
export type SustainabilityAndTransformationPartnershipRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** The forerunner of the integrated care system, from 2016. */
export type SustainabilityAndTransformationPartnershipRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A restriction that kept a line from being found. */
export type TraceCut = {
  readonly __typename?: 'TraceCut';
  /** Which restriction. */
  readonly by: TraceRestriction;
  /** Whether each of the families alone would do. */
  readonly eachAlone: Scalars['Boolean']['output'];
  /** Families to add to those asked for: those that would each do alone or, where none would, those needed together. Empty where none need be added. */
  readonly families: ReadonlyArray<RelationshipFamily>;
  /** How many hops the line takes. */
  readonly hopsNeeded: Scalars['Int']['output'];
  /** The last day before `asOf` on which a line is recorded. Null where another restriction cut, or there is none. */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
  /** The first day after `asOf` on which a line is recorded. Null where another restriction cut, or there is none. */
  readonly nextDay?: Maybe<Scalars['Date']['output']>;
  /** The nearest line without the restriction, on a day on which it stands. */
  readonly path: AccountabilityPath;
};

/** Why no line of answering was found. */
export type TraceExplanation = {
  readonly __typename?: 'TraceExplanation';
  /**
   * What cut it: each restriction that, lifted alone, would let a line through, of 12 hops at most. Where none alone would, the date together with
   * the families of accountability, governance and succession. Empty: no line is recorded at all.
   */
  readonly cuts: ReadonlyArray<TraceCut>;
  /** The line that was missed most narrowly, on a day on which it stands. Null where there is none: what runs through money or geography is none. */
  readonly nearestMiss?: Maybe<AccountabilityPath>;
  /** In sentences: what was asked, who took over from a body that had ended, what cut it, and where lines lead instead. */
  readonly reading: Scalars['String']['output'];
};

/** A restriction of a trace. */
export type TraceRestriction =
  /** `asOf`: the line stood before, or stands later. */
  | 'DATE'
  /** The line runs the other way, from `to` to `from`. */
  | 'DIRECTION'
  /** `through`: the line runs through other families. */
  | 'FAMILIES'
  /** `maxHops`: the line is longer. */
  | 'HOPS';

/** What a trace left out. */
export type TraceTruncation = {
  readonly __typename?: 'TraceTruncation';
  /** Lines found. */
  readonly found: Scalars['Int']['output'];
  /** The same in a sentence, with what to do. */
  readonly reading: Scalars['String']['output'];
  /** Why. */
  readonly reason: TraceTruncationReason;
  /** Lines shown. */
  readonly shown: Scalars['Int']['output'];
};

/** Why a trace is not whole. */
export type TraceTruncationReason =
  /** More than 5,000 bodies lie around: only the nearest were looked at. */
  | 'BODIES'
  /** More lines were found than `first` asks for. */
  | 'FIRST'
  /** There are more than 500 lines: the shortest 500 were found. */
  | 'PATHS'
  /** The search was ended after 100,000 steps: no line shorter than those found was missed. */
  | 'WORK';

/** An NHS trust, NHS foundation trust or care trust. */
export type Trust = Node & Organisation & {
  readonly __typename?: 'Trust';
  /** The day this answer is given for, inherited from the root field. */
  readonly asOf: Scalars['Date']['output'];
  /**
   * The board in whose area its head office lies. This is where it sits, not whom it serves or who pays it. Lists of July 2025 to August 2026 tell it,
   * also of trusts closed since July 2022, and it is taken to hold since board and trust began: a move before July 2025 does not show. Null on days
   * when the trust was not open, before July 2022, when there were no boards, and between July 2025 and July 2026 for Oxleas and Sandwell and West
   * Birmingham, whose link changed on a day not given.
   */
  readonly board?: Maybe<IntegratedCareBoard>;
  /** Whether it is a care trust, which also provides social care. */
  readonly careTrust: Scalars['Boolean']['output'];
  /** Where its patients come from, for an acute trust: the largest share first. */
  readonly catchment: ReadonlyArray<Catchment>;
  /**
   * A text to cite this record by: the body, the day asked for and whether it was not in force on it, the version of the data, the sources. The same
   * data and question give the same text.
   */
  readonly citation: Scalars['String']['output'];
  /** Provider collaboratives it is a member, lead or host of. By name. */
  readonly collaboratives: ReadonlyArray<ProviderCollaborative>;
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body; `edges` tells them apart. */
  readonly findings: FindingConnection;
  /** Whether it is an NHS foundation trust. */
  readonly foundation: Scalars['Boolean']['output'];
  /** Groups in which it shares leadership with other trusts. By name. */
  readonly groups: ReadonlyArray<TrustGroup>;
  /** Readable and stable: icb:QWO, council:E08000035, trust:RR8. Bodies derived from another share its code: icb:QWO, ics:QWO, icp:QWO. */
  readonly id: Scalars['ID']['output'];
  /** Codes it carries or carried. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Whether the body is in force on `asOf`. */
  readonly inForce: Scalars['Boolean']['output'];
  /** What kind of body it is. */
  readonly kind: OrganisationKind;
  /** What it is a member of, with its part in each. By name. */
  readonly memberships: ReadonlyArray<Membership>;
  /** Name in use now, or the last one used. */
  readonly name: Scalars['String']['output'];
  /** Name in use on `asOf`: a former name of that day, else `name`. Before its first day, the name that it began with. */
  readonly nameOnDay: Scalars['String']['output'];
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** Place-based partnerships it is a member, lead or host of, where they are known. By name. */
  readonly places: ReadonlyArray<PlacePartnership>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body; `edges` tells them apart. */
  readonly recommendations: RecommendationConnection;
  /** Relationships of the body that hold on `asOf`. */
  readonly relationships: RelationshipConnection;
  /** Where the record of the body was read. */
  readonly sources: ReadonlyArray<Source>;
  /** The bodies that had taken over from it by `asOf`, as far as sources give. By name. */
  readonly successors: ReadonlyArray<Organisation>;
  /** Its type. Null for closed trusts: no source gives it. */
  readonly type?: Maybe<TrustType>;
  /** From its establishment to its end. */
  readonly validity: Validity;
};


/** An NHS trust, NHS foundation trust or care trust. */
export type TrustCatchmentArgs = {
  by?: InputMaybe<CatchmentArea>;
};


/** An NHS trust, NHS foundation trust or care trust. */
export type TrustFinancesArgs = {
  filter?: InputMaybe<FinancialFigureFilter>;
};


/** An NHS trust, NHS foundation trust or care trust. */
export type TrustFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** An NHS trust, NHS foundation trust or care trust. */
export type TrustRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** An NHS trust, NHS foundation trust or care trust. */
export type TrustRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Trusts that share a chair, a chief executive or a board. */
export type TrustGroup = Node & Organisation & {
  readonly __typename?: 'TrustGroup';
  /** The day this answer is given for, inherited from the root field. */
  readonly asOf: Scalars['Date']['output'];
  /**
   * A text to cite this record by: the body, the day asked for and whether it was not in force on it, the version of the data, the sources. The same
   * data and question give the same text.
   */
  readonly citation: Scalars['String']['output'];
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body; `edges` tells them apart. */
  readonly findings: FindingConnection;
  /** Readable and stable: icb:QWO, council:E08000035, trust:RR8. Bodies derived from another share its code: icb:QWO, ics:QWO, icp:QWO. */
  readonly id: Scalars['ID']['output'];
  /** Codes it carries or carried. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Whether the body is in force on `asOf`. */
  readonly inForce: Scalars['Boolean']['output'];
  /** What kind of body it is. */
  readonly kind: OrganisationKind;
  /** Its members, with the part of each. By name. */
  readonly members: ReadonlyArray<Membership>;
  /** Name in use now, or the last one used. */
  readonly name: Scalars['String']['output'];
  /** Name in use on `asOf`: a former name of that day, else `name`. Before its first day, the name that it began with. */
  readonly nameOnDay: Scalars['String']['output'];
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body; `edges` tells them apart. */
  readonly recommendations: RecommendationConnection;
  /** Relationships of the body that hold on `asOf`. */
  readonly relationships: RelationshipConnection;
  /** Where the record of the body was read. */
  readonly sources: ReadonlyArray<Source>;
  /** The bodies that had taken over from it by `asOf`, as far as sources give. By name. */
  readonly successors: ReadonlyArray<Organisation>;
  /** Systems it works in. By name. */
  readonly systems: ReadonlyArray<IntegratedCareSystem>;
  /** From its establishment to its end. */
  readonly validity: Validity;
};


/** Trusts that share a chair, a chief executive or a board. */
export type TrustGroupFinancesArgs = {
  filter?: InputMaybe<FinancialFigureFilter>;
};


/** Trusts that share a chair, a chief executive or a board. */
export type TrustGroupFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** Trusts that share a chair, a chief executive or a board. */
export type TrustGroupRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  naming?: InputMaybe<ReadonlyArray<EvidenceMatch>>;
};


/** Trusts that share a chair, a chief executive or a board. */
export type TrustGroupRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A type of trust, by its main service. */
export type TrustType =
  /** General hospital services. */
  | 'ACUTE'
  /** Hospital services in one speciality: children, cancer, heart. */
  | 'ACUTE_SPECIALIST'
  /** Ambulance services. */
  | 'AMBULANCE'
  /** Community health services. */
  | 'COMMUNITY'
  /** Mental health and learning disability services, often with community services. */
  | 'MENTAL_HEALTH'
  /** Services given online. */
  | 'ONLINE';

/** A day on which a body or relationships of it began or ended: a mark on a line of time. */
export type TurningDay = {
  readonly __typename?: 'TurningDay';
  /** How many relationships began on it, the body itself counted with them. */
  readonly began: Scalars['Int']['output'];
  /** The day: the first on which something new held, or on which something no longer did. */
  readonly day: Scalars['Date']['output'];
  /** How many relationships ended on it, the body itself counted with them. */
  readonly ended: Scalars['Int']['output'];
  /** The most exact that a source gives the day. `BOUND`: none does, and it is the nearest day known. */
  readonly precision: DatePrecision;
};

/**
 * The days on which something holds. Half-open: it holds on `from`, and no longer on `to`.
 * A body abolished on 1 April 2026 has its last day on 31 March 2026, and `to` is 2026-04-01.
 */
export type Validity = {
  readonly __typename?: 'Validity';
  /** First day. Null: no source gives it, and it counts as before any day asked about. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** How exactly a source gives the first day. Null where there is no first day. */
  readonly fromPrecision?: Maybe<DatePrecision>;
  /** First day on which it no longer holds. Null: open, no source gives an end. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** How exactly a source gives the end. Null where there is no end. */
  readonly toPrecision?: Maybe<DatePrecision>;
};

/** What differs between the two days of a view. What holds on both days is in none of the lists, and what holds on neither is not in the view. */
export type ViewComparison = {
  readonly __typename?: 'ViewComparison';
  /** The bodies shown that are in force on the later day and were not on the earlier. */
  readonly bodiesBegan: ReadonlyArray<Organisation>;
  /** The bodies shown that were in force on the earlier day and are not on the later. */
  readonly bodiesEnded: ReadonlyArray<Organisation>;
  /** The earlier of the two days. */
  readonly earlier: Scalars['Date']['output'];
  /** The later of the two days. */
  readonly later: Scalars['Date']['output'];
  /** The edges that hold on the later day and did not on the earlier. */
  readonly relationshipsBegan: ReadonlyArray<Relationship>;
  /** The edges that held on the earlier day and do not on the later. */
  readonly relationshipsEnded: ReadonlyArray<Relationship>;
};

/** A body in a picture. */
export type ViewNode = {
  readonly __typename?: 'ViewNode';
  /** To how many other bodies it is joined by relationships that the arguments let through, whether or not they are in the picture. */
  readonly degree: Scalars['Int']['output'];
  /** How many hops it is from the root. Of a body shown for `expand` alone: one more than the depth asked for. */
  readonly depth: Scalars['Int']['output'];
  /** How many of those are not in the picture: what expanding it would add. */
  readonly hidden: Scalars['Int']['output'];
  /** In which layer of a layered picture it stands. */
  readonly layer: Layer;
  /** The body. */
  readonly organisation: Organisation;
  /** By how many relationships it is joined to others, in the picture or not. */
  readonly relationshipCount: Scalars['Int']['output'];
};

/** What a view leaves out. */
export type ViewTruncation = {
  readonly __typename?: 'ViewTruncation';
  /** Relationships found between the bodies shown. */
  readonly edgesFound: Scalars['Int']['output'];
  /** Relationships shown. */
  readonly edgesShown: Scalars['Int']['output'];
  /** Bodies found within the depth. More, where the reason is `BODIES`. */
  readonly nodesFound: Scalars['Int']['output'];
  /** Bodies shown. */
  readonly nodesShown: Scalars['Int']['output'];
  /** The same in a sentence, with what to do. */
  readonly reading: Scalars['String']['output'];
  /** Why. Where there are several reasons, the one that leaves out most. */
  readonly reason: ViewTruncationReason;
};

/** Why a view is not whole. */
export type ViewTruncationReason =
  /** More than 5,000 bodies lie within the depth: of the outermost hop only the first by id were looked at. */
  | 'BODIES'
  /** More than 5,000 relationships join the bodies shown: the first of them by id are shown. */
  | 'EDGES'
  /** More bodies were found than `maxNodes`: the nearest are shown, and of those as near, the ones joined to most others. */
  | 'NODES';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountabilityEnd: ResolverTypeWrapper<Omit<AccountabilityEnd, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  AccountabilityEndNature: AccountabilityEndNature;
  AccountabilityGap: ResolverTypeWrapper<Omit<AccountabilityGap, 'funding' | 'payee' | 'payeeEnds' | 'payer' | 'payerEnds'> & { funding: ResolversTypes['FundingRelationship'], payee: ResolversTypes['Organisation'], payeeEnds: ReadonlyArray<ResolversTypes['AccountabilitySideEnd']>, payer: ResolversTypes['Organisation'], payerEnds: ReadonlyArray<ResolversTypes['AccountabilitySideEnd']> }>;
  AccountabilityGapConnection: ResolverTypeWrapper<Omit<AccountabilityGapConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AccountabilityGapEdge']>, nodes: ReadonlyArray<ResolversTypes['AccountabilityGap']> }>;
  AccountabilityGapEdge: ResolverTypeWrapper<Omit<AccountabilityGapEdge, 'node'> & { node: ResolversTypes['AccountabilityGap'] }>;
  AccountabilityGapNature: AccountabilityGapNature;
  AccountabilityHop: ResolverTypeWrapper<HopOnDay>;
  AccountabilityParting: ResolverTypeWrapper<Omit<AccountabilityParting, 'local' | 'national' | 'organisation'> & { local: ReadonlyArray<ResolversTypes['Organisation']>, national: ReadonlyArray<ResolversTypes['Organisation']>, organisation: ResolversTypes['Organisation'] }>;
  AccountabilityPath: ResolverTypeWrapper<PathOnDay>;
  AccountabilityPathCause: ResolverTypeWrapper<Omit<AccountabilityPathCause, 'basis' | 'organisation' | 'relationship'> & { basis?: Maybe<ResolversTypes['LegalBasis']>, organisation?: Maybe<ResolversTypes['Organisation']>, relationship?: Maybe<ResolversTypes['Relationship']> }>;
  AccountabilityPathCauseKind: AccountabilityPathCauseKind;
  AccountabilityPathChange: ResolverTypeWrapper<Omit<AccountabilityPathChange, 'causes' | 'path'> & { causes: ReadonlyArray<ResolversTypes['AccountabilityPathCause']>, path: ResolversTypes['AccountabilityPath'] }>;
  AccountabilityPathChanges: ResolverTypeWrapper<Omit<AccountabilityPathChanges, 'from' | 'gained' | 'kept' | 'lost' | 'successions' | 'to'> & { from: ResolversTypes['Organisation'], gained: ReadonlyArray<ResolversTypes['AccountabilityPathChange']>, kept: ReadonlyArray<ResolversTypes['AccountabilityPathChange']>, lost: ReadonlyArray<ResolversTypes['AccountabilityPathChange']>, successions: ReadonlyArray<ResolversTypes['SuccessionRelationship']>, to?: Maybe<ResolversTypes['Organisation']> }>;
  AccountabilityRelationship: ResolverTypeWrapper<DatedRelationship<"ACCOUNTABILITY">>;
  AccountabilitySide: ResolverTypeWrapper<Omit<AccountabilitySide, 'ends' | 'path'> & { ends: ReadonlyArray<ResolversTypes['AccountabilitySideEnd']>, path?: Maybe<ResolversTypes['AccountabilityPath']> }>;
  AccountabilitySideEnd: ResolverTypeWrapper<Omit<AccountabilitySideEnd, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  AccountabilityTrace: ResolverTypeWrapper<AskedTrace>;
  AlignedBoard: ResolverTypeWrapper<AlignedBoardRecord>;
  Alignment: ResolverTypeWrapper<SeenAlignment>;
  AlignmentChange: ResolverTypeWrapper<AlignmentChangeRecord>;
  AlignmentChangeKind: AlignmentChangeKind;
  AlignmentComparison: ResolverTypeWrapper<Omit<AlignmentComparison, 'after' | 'before' | 'changes'> & { after: ResolversTypes['Alignment'], before: ResolversTypes['Alignment'], changes: ReadonlyArray<ResolversTypes['AlignmentChange']> }>;
  AlignmentConnection: ResolverTypeWrapper<Omit<AlignmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AlignmentEdge']>, nodes: ReadonlyArray<ResolversTypes['Alignment']> }>;
  AlignmentEdge: ResolverTypeWrapper<Omit<AlignmentEdge, 'node'> & { node: ResolversTypes['Alignment'] }>;
  AlignmentGround: AlignmentGround;
  AlignmentMeasure: AlignmentMeasure;
  AmountChange: ResolverTypeWrapper<SeenAmountChange>;
  AmountRole: AmountRole;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Catchment: ResolverTypeWrapper<DatedRelationship<"GEOGRAPHY">>;
  CatchmentArea: CatchmentArea;
  Change: ResolverTypeWrapper<SeenChange>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['Change']> }>;
  ChangeCount: ResolverTypeWrapper<ChangeCount>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeKind: ChangeKind;
  ClinicalCommissioningGroup: ResolverTypeWrapper<DatedOrganisation<"CLINICAL_COMMISSIONING_GROUP">>;
  CodeResolution: ResolverTypeWrapper<Omit<CodeResolution, 'inForce' | 'organisation' | 'steps'> & { inForce: ReadonlyArray<ResolversTypes['Organisation']>, organisation: ResolversTypes['Organisation'], steps: ReadonlyArray<ResolversTypes['SuccessionRelationship']> }>;
  CodeStatus: CodeStatus;
  CollaborativePlaceLink: ResolverTypeWrapper<DatedLink>;
  CombinedAuthority: ResolverTypeWrapper<DatedOrganisation<"COMBINED_AUTHORITY">>;
  Council: ResolverTypeWrapper<DatedOrganisation<"COUNCIL">>;
  CouncilTier: CouncilTier;
  CouncilType: CouncilType;
  Coverage: ResolverTypeWrapper<DatedRelationship<"GEOGRAPHY">>;
  CoverageNote: ResolverTypeWrapper<CoverageNote>;
  Dataset: ResolverTypeWrapper<Omit<Dataset, 'copy'> & { copy?: Maybe<ResolversTypes['DatasetCopy']> }>;
  DatasetCopy: ResolverTypeWrapper<Copy>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  Direction: Direction;
  DualAccountability: ResolverTypeWrapper<AskedDual>;
  Electorate: ResolverTypeWrapper<DatedOrganisation<"ELECTORATE">>;
  EvidenceFilter: EvidenceFilter;
  EvidenceMatch: EvidenceMatch;
  FamilyCount: ResolverTypeWrapper<FamilyCount>;
  FinancialFigure: ResolverTypeWrapper<FinancialFigureRecord>;
  FinancialFigureFilter: FinancialFigureFilter;
  FinancialYear: ResolverTypeWrapper<Scalars['FinancialYear']['output']>;
  Finding: ResolverTypeWrapper<DatedEvidence>;
  FindingConnection: ResolverTypeWrapper<Omit<FindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FindingEdge']>, nodes: ReadonlyArray<ResolversTypes['Finding']> }>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FundInYear: ResolverTypeWrapper<SeenFund>;
  FundingAmount: ResolverTypeWrapper<AmountOfFunding>;
  FundingBasis: FundingBasis;
  FundingChange: ResolverTypeWrapper<FundingChange>;
  FundingDimension: FundingDimension;
  FundingFilter: FundingFilter;
  FundingGroup: ResolverTypeWrapper<FundingGroupRecord>;
  FundingKey: ResolverTypeWrapper<FundingKeyRecord>;
  FundingRelationship: ResolverTypeWrapper<DatedRelationship<"FUNDING">>;
  GeographyRelationship: ResolverTypeWrapper<DatedRelationship<"GEOGRAPHY">>;
  GovernanceRelationship: ResolverTypeWrapper<DatedRelationship<"GOVERNANCE">>;
  HealthAndWellbeingBoard: ResolverTypeWrapper<DatedOrganisation<"HEALTH_AND_WELLBEING_BOARD">>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IcbCluster: ResolverTypeWrapper<DatedOrganisation<"ICB_CLUSTER">>;
  Identifier: ResolverTypeWrapper<Identifier>;
  IdentifierScheme: IdentifierScheme;
  InfluenceComparison: ResolverTypeWrapper<DatedComparison>;
  InfluenceLaw: ResolverTypeWrapper<DatedLaw>;
  InfluenceMembers: ResolverTypeWrapper<DatedMembers>;
  InfluenceMoney: ResolverTypeWrapper<DatedMoney>;
  InfluenceRelationships: ResolverTypeWrapper<InfluenceRelationships>;
  InfluenceSide: ResolverTypeWrapper<DatedSide>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntegratedCareBoard: ResolverTypeWrapper<DatedOrganisation<"INTEGRATED_CARE_BOARD">>;
  IntegratedCarePartnership: ResolverTypeWrapper<DatedOrganisation<"INTEGRATED_CARE_PARTNERSHIP">>;
  IntegratedCareSystem: ResolverTypeWrapper<DatedOrganisation<"INTEGRATED_CARE_SYSTEM">>;
  KindCount: ResolverTypeWrapper<KindCount>;
  Layer: Layer;
  LegalBasis: ResolverTypeWrapper<LegalProvision>;
  MatchTier: MatchTier;
  Membership: ResolverTypeWrapper<DatedRelationship<"GOVERNANCE">>;
  MoneyFlow: ResolverTypeWrapper<SeenFlow>;
  MoneyInYear: ResolverTypeWrapper<SeenMoney>;
  NationalBody: ResolverTypeWrapper<DatedOrganisation<"NATIONAL_BODY">>;
  NhsRegion: ResolverTypeWrapper<DatedOrganisation<"NHS_REGION">>;
  Node: ResolverTypeWrapper<DatedNode>;
  Organisation: ResolverTypeWrapper<DatedOrganisation>;
  OrganisationChange: ResolverTypeWrapper<SeenBodyChange>;
  OrganisationConnection: ResolverTypeWrapper<Omit<OrganisationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganisationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organisation']> }>;
  OrganisationCount: ResolverTypeWrapper<OrganisationCount>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationFilter: OrganisationFilter;
  OrganisationKind: OrganisationKind;
  OrganisationName: ResolverTypeWrapper<OrganisationName>;
  OrganisationOrder: OrganisationOrder;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partner: ResolverTypeWrapper<DatedOrganisation<"PARTNER">>;
  PartnershipArrangement: ResolverTypeWrapper<DatedOrganisation<"PARTNERSHIP_ARRANGEMENT">>;
  PlacePartnership: ResolverTypeWrapper<DatedOrganisation<"PLACE_PARTNERSHIP">>;
  Pounds: ResolverTypeWrapper<Scalars['Pounds']['output']>;
  ProviderCollaborative: ResolverTypeWrapper<DatedOrganisation<"PROVIDER_COLLABORATIVE">>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Recommendation: ResolverTypeWrapper<DatedEvidence>;
  RecommendationConnection: ResolverTypeWrapper<Omit<RecommendationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RecommendationEdge']>, nodes: ReadonlyArray<ResolversTypes['Recommendation']> }>;
  RecommendationEdge: ResolverTypeWrapper<Omit<RecommendationEdge, 'node'> & { node: ResolversTypes['Recommendation'] }>;
  Relationship: ResolverTypeWrapper<DatedRelationship>;
  RelationshipChange: ResolverTypeWrapper<SeenRelationshipChange>;
  RelationshipConnection: ResolverTypeWrapper<Omit<RelationshipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelationshipEdge']>, nodes: ReadonlyArray<ResolversTypes['Relationship']> }>;
  RelationshipCount: ResolverTypeWrapper<RelationshipCount>;
  RelationshipEdge: ResolverTypeWrapper<Omit<RelationshipEdge, 'node'> & { node: ResolversTypes['Relationship'] }>;
  RelationshipFamily: RelationshipFamily;
  RelationshipFilter: RelationshipFilter;
  RelationshipKind: RelationshipKind;
  RelationshipOrder: RelationshipOrder;
  RelationshipView: ResolverTypeWrapper<SeenView>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['SearchHit']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  SharedBody: ResolverTypeWrapper<DatedSharedBody>;
  Source: ResolverTypeWrapper<SourceRecord>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  StatisticalRegion: ResolverTypeWrapper<StatisticalRegion>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubIcbLocation: ResolverTypeWrapper<DatedOrganisation<"SUB_ICB_LOCATION">>;
  SuccessionRelationship: ResolverTypeWrapper<DatedRelationship<"SUCCESSION">>;
  SustainabilityAndTransformationPartnership: ResolverTypeWrapper<DatedOrganisation<"SUSTAINABILITY_AND_TRANSFORMATION_PARTNERSHIP">>;
  TraceCut: ResolverTypeWrapper<Omit<TraceCut, 'path'> & { path: ResolversTypes['AccountabilityPath'] }>;
  TraceExplanation: ResolverTypeWrapper<Omit<TraceExplanation, 'cuts' | 'nearestMiss'> & { cuts: ReadonlyArray<ResolversTypes['TraceCut']>, nearestMiss?: Maybe<ResolversTypes['AccountabilityPath']> }>;
  TraceRestriction: TraceRestriction;
  TraceTruncation: ResolverTypeWrapper<TraceTruncation>;
  TraceTruncationReason: TraceTruncationReason;
  Trust: ResolverTypeWrapper<DatedOrganisation<"TRUST">>;
  TrustGroup: ResolverTypeWrapper<DatedOrganisation<"TRUST_GROUP">>;
  TrustType: TrustType;
  TurningDay: ResolverTypeWrapper<TurningDay>;
  Validity: ResolverTypeWrapper<Validity>;
  ViewComparison: ResolverTypeWrapper<SeenComparison>;
  ViewNode: ResolverTypeWrapper<SeenNode>;
  ViewTruncation: ResolverTypeWrapper<ViewTruncation>;
  ViewTruncationReason: ViewTruncationReason;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountabilityEnd: Omit<AccountabilityEnd, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  AccountabilityGap: Omit<AccountabilityGap, 'funding' | 'payee' | 'payeeEnds' | 'payer' | 'payerEnds'> & { funding: ResolversParentTypes['FundingRelationship'], payee: ResolversParentTypes['Organisation'], payeeEnds: ReadonlyArray<ResolversParentTypes['AccountabilitySideEnd']>, payer: ResolversParentTypes['Organisation'], payerEnds: ReadonlyArray<ResolversParentTypes['AccountabilitySideEnd']> };
  AccountabilityGapConnection: Omit<AccountabilityGapConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AccountabilityGapEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AccountabilityGap']> };
  AccountabilityGapEdge: Omit<AccountabilityGapEdge, 'node'> & { node: ResolversParentTypes['AccountabilityGap'] };
  AccountabilityHop: HopOnDay;
  AccountabilityParting: Omit<AccountabilityParting, 'local' | 'national' | 'organisation'> & { local: ReadonlyArray<ResolversParentTypes['Organisation']>, national: ReadonlyArray<ResolversParentTypes['Organisation']>, organisation: ResolversParentTypes['Organisation'] };
  AccountabilityPath: PathOnDay;
  AccountabilityPathCause: Omit<AccountabilityPathCause, 'basis' | 'organisation' | 'relationship'> & { basis?: Maybe<ResolversParentTypes['LegalBasis']>, organisation?: Maybe<ResolversParentTypes['Organisation']>, relationship?: Maybe<ResolversParentTypes['Relationship']> };
  AccountabilityPathChange: Omit<AccountabilityPathChange, 'causes' | 'path'> & { causes: ReadonlyArray<ResolversParentTypes['AccountabilityPathCause']>, path: ResolversParentTypes['AccountabilityPath'] };
  AccountabilityPathChanges: Omit<AccountabilityPathChanges, 'from' | 'gained' | 'kept' | 'lost' | 'successions' | 'to'> & { from: ResolversParentTypes['Organisation'], gained: ReadonlyArray<ResolversParentTypes['AccountabilityPathChange']>, kept: ReadonlyArray<ResolversParentTypes['AccountabilityPathChange']>, lost: ReadonlyArray<ResolversParentTypes['AccountabilityPathChange']>, successions: ReadonlyArray<ResolversParentTypes['SuccessionRelationship']>, to?: Maybe<ResolversParentTypes['Organisation']> };
  AccountabilityRelationship: DatedRelationship<"ACCOUNTABILITY">;
  AccountabilitySide: Omit<AccountabilitySide, 'ends' | 'path'> & { ends: ReadonlyArray<ResolversParentTypes['AccountabilitySideEnd']>, path?: Maybe<ResolversParentTypes['AccountabilityPath']> };
  AccountabilitySideEnd: Omit<AccountabilitySideEnd, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  AccountabilityTrace: AskedTrace;
  AlignedBoard: AlignedBoardRecord;
  Alignment: SeenAlignment;
  AlignmentChange: AlignmentChangeRecord;
  AlignmentComparison: Omit<AlignmentComparison, 'after' | 'before' | 'changes'> & { after: ResolversParentTypes['Alignment'], before: ResolversParentTypes['Alignment'], changes: ReadonlyArray<ResolversParentTypes['AlignmentChange']> };
  AlignmentConnection: Omit<AlignmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AlignmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Alignment']> };
  AlignmentEdge: Omit<AlignmentEdge, 'node'> & { node: ResolversParentTypes['Alignment'] };
  AmountChange: SeenAmountChange;
  Boolean: Scalars['Boolean']['output'];
  Catchment: DatedRelationship<"GEOGRAPHY">;
  Change: SeenChange;
  ChangeConnection: Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Change']> };
  ChangeCount: ChangeCount;
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ClinicalCommissioningGroup: DatedOrganisation<"CLINICAL_COMMISSIONING_GROUP">;
  CodeResolution: Omit<CodeResolution, 'inForce' | 'organisation' | 'steps'> & { inForce: ReadonlyArray<ResolversParentTypes['Organisation']>, organisation: ResolversParentTypes['Organisation'], steps: ReadonlyArray<ResolversParentTypes['SuccessionRelationship']> };
  CollaborativePlaceLink: DatedLink;
  CombinedAuthority: DatedOrganisation<"COMBINED_AUTHORITY">;
  Council: DatedOrganisation<"COUNCIL">;
  Coverage: DatedRelationship<"GEOGRAPHY">;
  CoverageNote: CoverageNote;
  Dataset: Omit<Dataset, 'copy'> & { copy?: Maybe<ResolversParentTypes['DatasetCopy']> };
  DatasetCopy: Copy;
  Date: Scalars['Date']['output'];
  DualAccountability: AskedDual;
  Electorate: DatedOrganisation<"ELECTORATE">;
  EvidenceFilter: EvidenceFilter;
  FamilyCount: FamilyCount;
  FinancialFigure: FinancialFigureRecord;
  FinancialFigureFilter: FinancialFigureFilter;
  FinancialYear: Scalars['FinancialYear']['output'];
  Finding: DatedEvidence;
  FindingConnection: Omit<FindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FindingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Finding']> };
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  Float: Scalars['Float']['output'];
  FundInYear: SeenFund;
  FundingAmount: AmountOfFunding;
  FundingChange: FundingChange;
  FundingFilter: FundingFilter;
  FundingGroup: FundingGroupRecord;
  FundingKey: FundingKeyRecord;
  FundingRelationship: DatedRelationship<"FUNDING">;
  GeographyRelationship: DatedRelationship<"GEOGRAPHY">;
  GovernanceRelationship: DatedRelationship<"GOVERNANCE">;
  HealthAndWellbeingBoard: DatedOrganisation<"HEALTH_AND_WELLBEING_BOARD">;
  ID: Scalars['ID']['output'];
  IcbCluster: DatedOrganisation<"ICB_CLUSTER">;
  Identifier: Identifier;
  InfluenceComparison: DatedComparison;
  InfluenceLaw: DatedLaw;
  InfluenceMembers: DatedMembers;
  InfluenceMoney: DatedMoney;
  InfluenceRelationships: InfluenceRelationships;
  InfluenceSide: DatedSide;
  Int: Scalars['Int']['output'];
  IntegratedCareBoard: DatedOrganisation<"INTEGRATED_CARE_BOARD">;
  IntegratedCarePartnership: DatedOrganisation<"INTEGRATED_CARE_PARTNERSHIP">;
  IntegratedCareSystem: DatedOrganisation<"INTEGRATED_CARE_SYSTEM">;
  KindCount: KindCount;
  LegalBasis: LegalProvision;
  Membership: DatedRelationship<"GOVERNANCE">;
  MoneyFlow: SeenFlow;
  MoneyInYear: SeenMoney;
  NationalBody: DatedOrganisation<"NATIONAL_BODY">;
  NhsRegion: DatedOrganisation<"NHS_REGION">;
  Node: DatedNode;
  Organisation: DatedOrganisation;
  OrganisationChange: SeenBodyChange;
  OrganisationConnection: Omit<OrganisationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganisationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organisation']> };
  OrganisationCount: OrganisationCount;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  OrganisationFilter: OrganisationFilter;
  OrganisationName: OrganisationName;
  PageInfo: PageInfo;
  Partner: DatedOrganisation<"PARTNER">;
  PartnershipArrangement: DatedOrganisation<"PARTNERSHIP_ARRANGEMENT">;
  PlacePartnership: DatedOrganisation<"PLACE_PARTNERSHIP">;
  Pounds: Scalars['Pounds']['output'];
  ProviderCollaborative: DatedOrganisation<"PROVIDER_COLLABORATIVE">;
  Query: Record<PropertyKey, never>;
  Recommendation: DatedEvidence;
  RecommendationConnection: Omit<RecommendationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RecommendationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Recommendation']> };
  RecommendationEdge: Omit<RecommendationEdge, 'node'> & { node: ResolversParentTypes['Recommendation'] };
  Relationship: DatedRelationship;
  RelationshipChange: SeenRelationshipChange;
  RelationshipConnection: Omit<RelationshipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelationshipEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Relationship']> };
  RelationshipCount: RelationshipCount;
  RelationshipEdge: Omit<RelationshipEdge, 'node'> & { node: ResolversParentTypes['Relationship'] };
  RelationshipFilter: RelationshipFilter;
  RelationshipView: SeenView;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SearchHit']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: Omit<SearchHit, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  SharedBody: DatedSharedBody;
  Source: SourceRecord;
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  StatisticalRegion: StatisticalRegion;
  String: Scalars['String']['output'];
  SubIcbLocation: DatedOrganisation<"SUB_ICB_LOCATION">;
  SuccessionRelationship: DatedRelationship<"SUCCESSION">;
  SustainabilityAndTransformationPartnership: DatedOrganisation<"SUSTAINABILITY_AND_TRANSFORMATION_PARTNERSHIP">;
  TraceCut: Omit<TraceCut, 'path'> & { path: ResolversParentTypes['AccountabilityPath'] };
  TraceExplanation: Omit<TraceExplanation, 'cuts' | 'nearestMiss'> & { cuts: ReadonlyArray<ResolversParentTypes['TraceCut']>, nearestMiss?: Maybe<ResolversParentTypes['AccountabilityPath']> };
  TraceTruncation: TraceTruncation;
  Trust: DatedOrganisation<"TRUST">;
  TrustGroup: DatedOrganisation<"TRUST_GROUP">;
  TurningDay: TurningDay;
  Validity: Validity;
  ViewComparison: SeenComparison;
  ViewNode: SeenNode;
  ViewTruncation: ViewTruncation;
};

export type AccountabilityEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilityEnd'] = ResolversParentTypes['AccountabilityEnd']> = {
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['AccountabilityEndNature'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  paths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountabilityGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilityGap'] = ResolversParentTypes['AccountabilityGap']> = {
  caution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  funding?: Resolver<ResolversTypes['FundingRelationship'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['AccountabilityGapNature'], ParentType, ContextType>;
  payee?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  payeeEnds?: Resolver<ReadonlyArray<ResolversTypes['AccountabilitySideEnd']>, ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  payerEnds?: Resolver<ReadonlyArray<ResolversTypes['AccountabilitySideEnd']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccountabilityGapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilityGapConnection'] = ResolversParentTypes['AccountabilityGapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccountabilityGapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccountabilityGap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountabilityGapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilityGapEdge'] = ResolversParentTypes['AccountabilityGapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccountabilityGap'], ParentType, ContextType>;
};

export type AccountabilityHopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilityHop'] = ResolversParentTypes['AccountabilityHop']> = {
  againstDirection?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type AccountabilityPartingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilityParting'] = ResolversParentTypes['AccountabilityParting']> = {
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  local?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  national?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type AccountabilityPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilityPath'] = ResolversParentTypes['AccountabilityPath']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['AccountabilityHop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type AccountabilityPathCauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilityPathCause'] = ResolversParentTypes['AccountabilityPathCause']> = {
  basis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  began?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['AccountabilityPathCauseKind'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dayPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type AccountabilityPathChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilityPathChange'] = ResolversParentTypes['AccountabilityPathChange']> = {
  causes?: Resolver<ReadonlyArray<ResolversTypes['AccountabilityPathCause']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['AccountabilityPath'], ParentType, ContextType>;
};

export type AccountabilityPathChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilityPathChanges'] = ResolversParentTypes['AccountabilityPathChanges']> = {
  after?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  gained?: Resolver<ReadonlyArray<ResolversTypes['AccountabilityPathChange']>, ParentType, ContextType>;
  gainedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept?: Resolver<ReadonlyArray<ResolversTypes['AccountabilityPathChange']>, ParentType, ContextType>;
  keptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lost?: Resolver<ReadonlyArray<ResolversTypes['AccountabilityPathChange']>, ParentType, ContextType>;
  lostCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  successions?: Resolver<ReadonlyArray<ResolversTypes['SuccessionRelationship']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AccountabilityRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilityRelationship'] = ResolversParentTypes['AccountabilityRelationship']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['RelationshipFamily'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  mechanism?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherEnd?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reads?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readsBackward?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountabilitySideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilitySide'] = ResolversParentTypes['AccountabilitySide']> = {
  ends?: Resolver<ReadonlyArray<ResolversTypes['AccountabilitySideEnd']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['AccountabilityPath']>, ParentType, ContextType>;
};

export type AccountabilitySideEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilitySideEnd'] = ResolversParentTypes['AccountabilitySideEnd']> = {
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type AccountabilityTraceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilityTrace'] = ResolversParentTypes['AccountabilityTrace']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ends?: Resolver<ReadonlyArray<ResolversTypes['AccountabilityEnd']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['TraceExplanation']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  maxHops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pathCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['AccountabilityPath']>, ParentType, ContextType>;
  successions?: Resolver<ReadonlyArray<ResolversTypes['SuccessionRelationship']>, ParentType, ContextType>;
  through?: Resolver<ReadonlyArray<ResolversTypes['RelationshipFamily']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncation?: Resolver<Maybe<ResolversTypes['TraceTruncation']>, ParentType, ContextType>;
};

export type AlignedBoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlignedBoard'] = ResolversParentTypes['AlignedBoard']> = {
  board?: Resolver<ResolversTypes['IntegratedCareBoard'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['AlignmentGround'], ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shareOf?: Resolver<Maybe<ResolversTypes['AlignmentMeasure']>, ParentType, ContextType>;
};

export type AlignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alignment'] = ResolversParentTypes['Alignment']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  boards?: Resolver<ReadonlyArray<ResolversTypes['AlignedBoard']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  comparison?: Resolver<Maybe<ResolversTypes['AlignmentComparison']>, ParentType, ContextType>;
  largestShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mainBoard?: Resolver<Maybe<ResolversTypes['IntegratedCareBoard']>, ParentType, ContextType>;
  outsideMain?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unplaced?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type AlignmentChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlignmentChange'] = ResolversParentTypes['AlignmentChange']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['AlignedBoard']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['AlignedBoard']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AlignmentChangeKind'], ParentType, ContextType>;
  shareAfter?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shareBefore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  successions?: Resolver<ReadonlyArray<ResolversTypes['SuccessionRelationship']>, ParentType, ContextType>;
};

export type AlignmentComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlignmentComparison'] = ResolversParentTypes['AlignmentComparison']> = {
  after?: Resolver<ResolversTypes['Alignment'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Alignment'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['AlignmentChange']>, ParentType, ContextType>;
};

export type AlignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlignmentConnection'] = ResolversParentTypes['AlignmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AlignmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Alignment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlignmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlignmentEdge'] = ResolversParentTypes['AlignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alignment'], ParentType, ContextType>;
};

export type AmountChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmountChange'] = ResolversParentTypes['AmountChange']> = {
  after?: Resolver<Maybe<ResolversTypes['FundingAmount']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['FundingAmount']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dayPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pounds?: Resolver<Maybe<ResolversTypes['Pounds']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['FundingRelationship'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AmountRole'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  yearAfter?: Resolver<ResolversTypes['FinancialYear'], ParentType, ContextType>;
  yearBefore?: Resolver<ResolversTypes['FinancialYear'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CatchmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Catchment'] = ResolversParentTypes['Catchment']> = {
  area?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['GeographyRelationship'], ParentType, ContextType>;
  shareOfAdmissions?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  trust?: Resolver<ResolversTypes['Trust'], ParentType, ContextType>;
  vintage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  __resolveType: TypeResolveFn<'AmountChange' | 'OrganisationChange' | 'RelationshipChange', ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dayPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['ChangeCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCount'] = ResolversParentTypes['ChangeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ClinicalCommissioningGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicalCommissioningGroup'] = ResolversParentTypes['ClinicalCommissioningGroup']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<ClinicalCommissioningGroupFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<ClinicalCommissioningGroupFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameOnDay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['OrganisationName']>, ParentType, ContextType>;
  partnership?: Resolver<Maybe<ResolversTypes['SustainabilityAndTransformationPartnership']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<ClinicalCommissioningGroupRecommendationsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<ClinicalCommissioningGroupRelationshipsArgs, 'first' | 'orderBy'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodeResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeResolution'] = ResolversParentTypes['CodeResolution']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inForce?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CodeStatus'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['SuccessionRelationship']>, ParentType, ContextType>;
};

export type CollaborativePlaceLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaborativePlaceLink'] = ResolversParentTypes['CollaborativePlaceLink']> = {
  bodies?: Resolver<ReadonlyArray<ResolversTypes['SharedBody']>, ParentType, ContextType>;
  collaborative?: Resolver<ResolversTypes['ProviderCollaborative'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['PlacePartnership'], ParentType, ContextType>;
};

export type CombinedAuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CombinedAuthority'] = ResolversParentTypes['CombinedAuthority']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<CombinedAuthorityFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<CombinedAuthorityFindingsArgs, 'first'>>;
  form?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  legislation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameOnDay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['OrganisationName']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<CombinedAuthorityRecommendationsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<CombinedAuthorityRelationshipsArgs, 'first' | 'orderBy'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouncilResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Council'] = ResolversParentTypes['Council']> = {
  adultSocialCare?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  arrangements?: Resolver<ReadonlyArray<ResolversTypes['PartnershipArrangement']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  boards?: Resolver<ReadonlyArray<ResolversTypes['IntegratedCareBoard']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  combinedAuthority?: Resolver<Maybe<ResolversTypes['CombinedAuthority']>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  districts?: Resolver<ReadonlyArray<ResolversTypes['Council']>, ParentType, ContextType>;
  electorate?: Resolver<Maybe<ResolversTypes['Electorate']>, ParentType, ContextType>;
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<CouncilFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<CouncilFindingsArgs, 'first'>>;
  funding?: Resolver<ReadonlyArray<ResolversTypes['FundingRelationship']>, ParentType, ContextType, Partial<CouncilFundingArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameOnDay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['OrganisationName']>, ParentType, ContextType>;
  partnerships?: Resolver<ReadonlyArray<ResolversTypes['IntegratedCarePartnership']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['PlacePartnership']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<CouncilRecommendationsArgs, 'first'>>;
  region?: Resolver<Maybe<ResolversTypes['StatisticalRegion']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<CouncilRelationshipsArgs, 'first' | 'orderBy'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  straddlesSystems?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  systems?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['CouncilTier'], ParentType, ContextType>;
  trusts?: Resolver<ReadonlyArray<ResolversTypes['Catchment']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CouncilType'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  wellbeingBoard?: Resolver<Maybe<ResolversTypes['HealthAndWellbeingBoard']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  body?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['GeographyRelationship'], ParentType, ContextType>;
  shareOfBodyPopulation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shareOfCouncilPopulation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['IntegratedCareSystem']>, ParentType, ContextType>;
  vintage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CoverageNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageNote'] = ResolversParentTypes['CoverageNote']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  copy?: Resolver<Maybe<ResolversTypes['DatasetCopy']>, ParentType, ContextType>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['CoverageNote']>, ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  familyCounts?: Resolver<ReadonlyArray<ResolversTypes['FamilyCount']>, ParentType, ContextType>;
  figureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  latestSourceDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  licences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  organisationCounts?: Resolver<ReadonlyArray<ResolversTypes['OrganisationCount']>, ParentType, ContextType>;
  recommendationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationshipCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatasetCopyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetCopy'] = ResolversParentTypes['DatasetCopy']> = {
  checkedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checkedEvery?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unreachableSince?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DualAccountabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DualAccountability'] = ResolversParentTypes['DualAccountability']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  elsewhere?: Resolver<ResolversTypes['AccountabilitySide'], ParentType, ContextType>;
  local?: Resolver<ResolversTypes['AccountabilitySide'], ParentType, ContextType>;
  maxHops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  national?: Resolver<ResolversTypes['AccountabilitySide'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  partings?: Resolver<ReadonlyArray<ResolversTypes['AccountabilityParting']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  successions?: Resolver<ReadonlyArray<ResolversTypes['SuccessionRelationship']>, ParentType, ContextType>;
  through?: Resolver<ReadonlyArray<ResolversTypes['RelationshipFamily']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ElectorateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Electorate'] = ResolversParentTypes['Electorate']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<ElectorateFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<ElectorateFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameOnDay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['OrganisationName']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<ElectorateRecommendationsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<ElectorateRelationshipsArgs, 'first' | 'orderBy'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FamilyCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FamilyCount'] = ResolversParentTypes['FamilyCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['RelationshipFamily'], ParentType, ContextType>;
};

export type FinancialFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinancialFigure'] = ResolversParentTypes['FinancialFigure']> = {
  accounting?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Pounds'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  financialYear?: Resolver<ResolversTypes['FinancialYear'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AmountRole'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface FinancialYearScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FinancialYear'], any> {
  name: 'FinancialYear';
}

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  asStated?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  datePrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  stance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Maybe<ResolversTypes['EvidenceMatch']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FundInYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundInYear'] = ResolversParentTypes['FundInYear']> = {
  betweenParties?: Resolver<ReadonlyArray<ResolversTypes['FundingRelationship']>, ParentType, ContextType>;
  financialYear?: Resolver<ResolversTypes['FinancialYear'], ParentType, ContextType>;
  partiesUntold?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  told?: Resolver<Maybe<ResolversTypes['Pounds']>, ParentType, ContextType>;
  unexplained?: Resolver<Maybe<ResolversTypes['Pounds']>, ParentType, ContextType>;
  whole?: Resolver<Maybe<ResolversTypes['FinancialFigure']>, ParentType, ContextType>;
};

export type FundingAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingAmount'] = ResolversParentTypes['FundingAmount']> = {
  amount?: Resolver<ResolversTypes['Pounds'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  financialYear?: Resolver<ResolversTypes['FinancialYear'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AmountRole'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type FundingChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingChange'] = ResolversParentTypes['FundingChange']> = {
  after?: Resolver<Maybe<ResolversTypes['Pounds']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Pounds']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pounds?: Resolver<Maybe<ResolversTypes['Pounds']>, ParentType, ContextType>;
};

export type FundingGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingGroup'] = ResolversParentTypes['FundingGroup']> = {
  amount?: Resolver<ResolversTypes['Pounds'], ParentType, ContextType>;
  certainty?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  financialYears?: Resolver<ReadonlyArray<ResolversTypes['FinancialYear']>, ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['FundingKey']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  payees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  payers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perHead?: Resolver<Maybe<ResolversTypes['Pounds']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AmountRole'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  streams?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FundingKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingKey'] = ResolversParentTypes['FundingKey']> = {
  dimension?: Resolver<ResolversTypes['FundingDimension'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FundingRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingRelationship'] = ResolversParentTypes['FundingRelationship']> = {
  amounts?: Resolver<ReadonlyArray<ResolversTypes['FundingAmount']>, ParentType, ContextType, Partial<FundingRelationshipAmountsArgs>>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['FundingChange'], ParentType, ContextType, RequireFields<FundingRelationshipChangeArgs, 'from' | 'to'>>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['RelationshipFamily'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['FundingAmount']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherEnd?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reads?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readsBackward?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  stream?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GeographyRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeographyRelationship'] = ResolversParentTypes['GeographyRelationship']> = {
  admissionShareOfFrom?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  areaShareOfTo?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['RelationshipFamily'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherEnd?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  populationShareOfFrom?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  populationShareOfTo?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reads?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readsBackward?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  vintage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GovernanceRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceRelationship'] = ResolversParentTypes['GovernanceRelationship']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['RelationshipFamily'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherEnd?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reads?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readsBackward?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HealthAndWellbeingBoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HealthAndWellbeingBoard'] = ResolversParentTypes['HealthAndWellbeingBoard']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  boards?: Resolver<ReadonlyArray<ResolversTypes['IntegratedCareBoard']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<HealthAndWellbeingBoardFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<HealthAndWellbeingBoardFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameOnDay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['OrganisationName']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<HealthAndWellbeingBoardRecommendationsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<HealthAndWellbeingBoardRelationshipsArgs, 'first' | 'orderBy'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IcbClusterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IcbCluster'] = ResolversParentTypes['IcbCluster']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  boards?: Resolver<ReadonlyArray<ResolversTypes['IntegratedCareBoard']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<IcbClusterFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<IcbClusterFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameOnDay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['OrganisationName']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<IcbClusterRecommendationsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<IcbClusterRelationshipsArgs, 'first' | 'orderBy'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['IdentifierScheme'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InfluenceComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfluenceComparison'] = ResolversParentTypes['InfluenceComparison']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  board?: Resolver<Maybe<ResolversTypes['InfluenceSide']>, ParentType, ContextType>;
  partnership?: Resolver<Maybe<ResolversTypes['InfluenceSide']>, ParentType, ContextType>;
  reading?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['IntegratedCareSystem']>, ParentType, ContextType>;
};

export type InfluenceLawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfluenceLaw'] = ResolversParentTypes['InfluenceLaw']> = {
  basis?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  heldOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type InfluenceMembersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfluenceMembers'] = ResolversParentTypes['InfluenceMembers']> = {
  bodies?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['GovernanceRelationship']>, ParentType, ContextType>;
};

export type InfluenceMoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfluenceMoney'] = ResolversParentTypes['InfluenceMoney']> = {
  amount?: Resolver<ResolversTypes['Pounds'], ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  certainties?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  financialYear?: Resolver<ResolversTypes['FinancialYear'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['FundingRelationship']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  stream?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InfluenceRelationshipsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfluenceRelationships'] = ResolversParentTypes['InfluenceRelationships']> = {
  family?: Resolver<ResolversTypes['RelationshipFamily'], ParentType, ContextType>;
  incoming?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  outgoing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InfluenceSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfluenceSide'] = ResolversParentTypes['InfluenceSide']> = {
  body?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['InfluenceLaw']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['InfluenceMembers']>, ParentType, ContextType>;
  money?: Resolver<ReadonlyArray<ResolversTypes['InfluenceMoney']>, ParentType, ContextType>;
  powers?: Resolver<ReadonlyArray<ResolversTypes['InfluenceLaw']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['InfluenceRelationships']>, ParentType, ContextType>;
};

export type IntegratedCareBoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegratedCareBoard'] = ResolversParentTypes['IntegratedCareBoard']> = {
  allocations?: Resolver<ReadonlyArray<ResolversTypes['FundingRelationship']>, ParentType, ContextType, Partial<IntegratedCareBoardAllocationsArgs>>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clusters?: Resolver<ReadonlyArray<ResolversTypes['IcbCluster']>, ParentType, ContextType>;
  collaboratives?: Resolver<ReadonlyArray<ResolversTypes['ProviderCollaborative']>, ParentType, ContextType>;
  councils?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType>;
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<IntegratedCareBoardFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<IntegratedCareBoardFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameOnDay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['OrganisationName']>, ParentType, ContextType>;
  partnership?: Resolver<Maybe<ResolversTypes['IntegratedCarePartnership']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['PlacePartnership']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<IntegratedCareBoardRecommendationsArgs, 'first'>>;
  region?: Resolver<Maybe<ResolversTypes['NhsRegion']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<IntegratedCareBoardRelationshipsArgs, 'first' | 'orderBy'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  subIcbLocations?: Resolver<ReadonlyArray<ResolversTypes['SubIcbLocation']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['IntegratedCareSystem']>, ParentType, ContextType>;
  trusts?: Resolver<ReadonlyArray<ResolversTypes['Trust']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntegratedCarePartnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegratedCarePartnership'] = ResolversParentTypes['IntegratedCarePartnership']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  board?: Resolver<Maybe<ResolversTypes['IntegratedCareBoard']>, ParentType, ContextType>;
  chairKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<IntegratedCarePartnershipFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<IntegratedCarePartnershipFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameOnDay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['OrganisationName']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<IntegratedCarePartnershipRecommendationsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<IntegratedCarePartnershipRelationshipsArgs, 'first' | 'orderBy'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['IntegratedCareSystem']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntegratedCareSystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegratedCareSystem'] = ResolversParentTypes['IntegratedCareSystem']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  board?: Resolver<Maybe<ResolversTypes['IntegratedCareBoard']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  collaboratives?: Resolver<ReadonlyArray<ResolversTypes['ProviderCollaborative']>, ParentType, ContextType>;
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<IntegratedCareSystemFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<IntegratedCareSystemFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameOnDay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['OrganisationName']>, ParentType, ContextType>;
  partnership?: Resolver<Maybe<ResolversTypes['IntegratedCarePartnership']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['PlacePartnership']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<IntegratedCareSystemRecommendationsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<IntegratedCareSystemRelationshipsArgs, 'first' | 'orderBy'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
};

export type LegalBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalBasis'] = ResolversParentTypes['LegalBasis']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  body?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['GovernanceRelationship'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MoneyFlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyFlow'] = ResolversParentTypes['MoneyFlow']> = {
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['FundingAmount']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['FundingRelationship'], ParentType, ContextType>;
  standingAlone?: Resolver<ReadonlyArray<ResolversTypes['FundingAmount']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['FundingAmount']>, ParentType, ContextType>;
};

export type MoneyInYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyInYear'] = ResolversParentTypes['MoneyInYear']> = {
  figures?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType>;
  financialYear?: Resolver<Maybe<ResolversTypes['FinancialYear']>, ParentType, ContextType>;
  flows?: Resolver<ReadonlyArray<ResolversTypes['MoneyFlow']>, ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['FundInYear']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  yearsWithFigures?: Resolver<ReadonlyArray<ResolversTypes['FinancialYear']>, ParentType, ContextType>;
  yearsWithFlows?: Resolver<ReadonlyArray<ResolversTypes['FinancialYear']>, ParentType, ContextType>;
};

export type NationalBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalBody'] = ResolversParentTypes['NationalBody']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<NationalBodyFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<NationalBodyFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameOnDay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['OrganisationName']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<NationalBodyRecommendationsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<NationalBodyRelationshipsArgs, 'first' | 'orderBy'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NhsRegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NhsRegion'] = ResolversParentTypes['NhsRegion']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  boards?: Resolver<ReadonlyArray<ResolversTypes['IntegratedCareBoard']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<NhsRegionFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<NhsRegionFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameOnDay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['OrganisationName']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<NhsRegionRecommendationsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<NhsRegionRelationshipsArgs, 'first' | 'orderBy'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AccountabilityRelationship' | 'ClinicalCommissioningGroup' | 'CombinedAuthority' | 'Council' | 'Electorate' | 'FundingRelationship' | 'GeographyRelationship' | 'GovernanceRelationship' | 'HealthAndWellbeingBoard' | 'IcbCluster' | 'IntegratedCareBoard' | 'IntegratedCarePartnership' | 'IntegratedCareSystem' | 'NationalBody' | 'NhsRegion' | 'Partner' | 'PartnershipArrangement' | 'PlacePartnership' | 'ProviderCollaborative' | 'SubIcbLocation' | 'SuccessionRelationship' | 'SustainabilityAndTransformationPartnership' | 'Trust' | 'TrustGroup', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  __resolveType: TypeResolveFn<'ClinicalCommissioningGroup' | 'CombinedAuthority' | 'Council' | 'Electorate' | 'HealthAndWellbeingBoard' | 'IcbCluster' | 'IntegratedCareBoard' | 'IntegratedCarePartnership' | 'IntegratedCareSystem' | 'NationalBody' | 'NhsRegion' | 'Partner' | 'PartnershipArrangement' | 'PlacePartnership' | 'ProviderCollaborative' | 'SubIcbLocation' | 'SustainabilityAndTransformationPartnership' | 'Trust' | 'TrustGroup', ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<OrganisationFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<OrganisationFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameOnDay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['OrganisationName']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<OrganisationRecommendationsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<OrganisationRelationshipsArgs, 'first' | 'orderBy'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
};

export type OrganisationChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationChange'] = ResolversParentTypes['OrganisationChange']> = {
  codesGained?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  codesLost?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dayPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  nameAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  successions?: Resolver<ReadonlyArray<ResolversTypes['SuccessionRelationship']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationCount'] = ResolversParentTypes['OrganisationCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OrganisationNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationName'] = ResolversParentTypes['OrganisationName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<PartnerFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<PartnerFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameOnDay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['OrganisationName']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<PartnerRecommendationsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<PartnerRelationshipsArgs, 'first' | 'orderBy'>>;
  sector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnershipArrangementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipArrangement'] = ResolversParentTypes['PartnershipArrangement']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contributions?: Resolver<ReadonlyArray<ResolversTypes['FundingRelationship']>, ParentType, ContextType, Partial<PartnershipArrangementContributionsArgs>>;
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<PartnershipArrangementFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<PartnershipArrangementFindingsArgs, 'first'>>;
  form?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  functions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hosts?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameOnDay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['OrganisationName']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<PartnershipArrangementRecommendationsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<PartnershipArrangementRelationshipsArgs, 'first' | 'orderBy'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlacePartnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacePartnership'] = ResolversParentTypes['PlacePartnership']> = {
  arrangements?: Resolver<ReadonlyArray<ResolversTypes['PartnershipArrangement']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  collaborativesReaching?: Resolver<ReadonlyArray<ResolversTypes['ProviderCollaborative']>, ParentType, ContextType>;
  councils?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType>;
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<PlacePartnershipFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<PlacePartnershipFindingsArgs, 'first'>>;
  forerunner?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameOnDay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['OrganisationName']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<PlacePartnershipRecommendationsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<PlacePartnershipRelationshipsArgs, 'first' | 'orderBy'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['IntegratedCareSystem']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface PoundsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Pounds'], any> {
  name: 'Pounds';
}

export type ProviderCollaborativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderCollaborative'] = ResolversParentTypes['ProviderCollaborative']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<ProviderCollaborativeFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<ProviderCollaborativeFindingsArgs, 'first'>>;
  form?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  memberCountStated?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameOnDay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['OrganisationName']>, ParentType, ContextType>;
  placesReached?: Resolver<ReadonlyArray<ResolversTypes['PlacePartnership']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<ProviderCollaborativeRecommendationsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<ProviderCollaborativeRelationshipsArgs, 'first' | 'orderBy'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  specialty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  systems?: Resolver<ReadonlyArray<ResolversTypes['IntegratedCareSystem']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accountabilityGaps?: Resolver<ResolversTypes['AccountabilityGapConnection'], ParentType, ContextType, RequireFields<QueryAccountabilityGapsArgs, 'first' | 'maxHops' | 'natures' | 'through'>>;
  accountabilityPathChanges?: Resolver<ResolversTypes['AccountabilityPathChanges'], ParentType, ContextType, RequireFields<QueryAccountabilityPathChangesArgs, 'after' | 'before' | 'first' | 'from' | 'maxHops' | 'through'>>;
  accountabilityPaths?: Resolver<ResolversTypes['AccountabilityTrace'], ParentType, ContextType, RequireFields<QueryAccountabilityPathsArgs, 'first' | 'from' | 'maxHops' | 'through'>>;
  alignment?: Resolver<ResolversTypes['Alignment'], ParentType, ContextType, RequireFields<QueryAlignmentArgs, 'of'>>;
  alignments?: Resolver<ResolversTypes['AlignmentConnection'], ParentType, ContextType, RequireFields<QueryAlignmentsArgs, 'first' | 'kinds'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first' | 'from' | 'to'>>;
  collaborativePlaceLinks?: Resolver<ReadonlyArray<ResolversTypes['CollaborativePlaceLink']>, ParentType, ContextType, Partial<QueryCollaborativePlaceLinksArgs>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  dualAccountability?: Resolver<ResolversTypes['DualAccountability'], ParentType, ContextType, RequireFields<QueryDualAccountabilityArgs, 'maxHops' | 'of' | 'through'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'first'>>;
  fundingSummary?: Resolver<ReadonlyArray<ResolversTypes['FundingGroup']>, ParentType, ContextType, RequireFields<QueryFundingSummaryArgs, 'groupBy'>>;
  influence?: Resolver<ResolversTypes['InfluenceComparison'], ParentType, ContextType, RequireFields<QueryInfluenceArgs, 'system'>>;
  moneyInYear?: Resolver<ResolversTypes['MoneyInYear'], ParentType, ContextType, RequireFields<QueryMoneyInYearArgs, 'of'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<QueryOrganisationArgs>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first' | 'orderBy'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<QueryRecommendationsArgs, 'first'>>;
  relationshipView?: Resolver<ResolversTypes['RelationshipView'], ParentType, ContextType, RequireFields<QueryRelationshipViewArgs, 'depth' | 'expand' | 'maxNodes' | 'root'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<QueryRelationshipsArgs, 'first' | 'orderBy'>>;
  resolveCode?: Resolver<ReadonlyArray<ResolversTypes['CodeResolution']>, ParentType, ContextType, RequireFields<QueryResolveCodeArgs, 'code'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
};

export type RecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  asStated?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  datePrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecommendationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationConnection'] = ResolversParentTypes['RecommendationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecommendationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecommendationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationEdge'] = ResolversParentTypes['RecommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Maybe<ResolversTypes['EvidenceMatch']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  __resolveType: TypeResolveFn<'AccountabilityRelationship' | 'FundingRelationship' | 'GeographyRelationship' | 'GovernanceRelationship' | 'SuccessionRelationship', ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['RelationshipFamily'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherEnd?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reads?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readsBackward?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
};

export type RelationshipChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipChange'] = ResolversParentTypes['RelationshipChange']> = {
  amounts?: Resolver<ReadonlyArray<ResolversTypes['FundingAmount']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dayPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipConnection'] = ResolversParentTypes['RelationshipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipCount'] = ResolversParentTypes['RelationshipCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['RelationshipFamily'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type RelationshipViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipView'] = ResolversParentTypes['RelationshipView']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  comparison?: Resolver<Maybe<ResolversTypes['ViewComparison']>, ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ViewNode']>, ParentType, ContextType>;
  root?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncation?: Resolver<Maybe<ResolversTypes['ViewTruncation']>, ParentType, ContextType>;
  turningDays?: Resolver<ReadonlyArray<ResolversTypes['TurningDay']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['MatchTier'], ParentType, ContextType>;
};

export type SharedBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedBody'] = ResolversParentTypes['SharedBody']> = {
  body?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  inCollaborative?: Resolver<ReadonlyArray<ResolversTypes['GovernanceRelationship']>, ParentType, ContextType>;
  inPlace?: Resolver<ReadonlyArray<ResolversTypes['GovernanceRelationship']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  datePrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StatisticalRegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticalRegion'] = ResolversParentTypes['StatisticalRegion']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubIcbLocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubIcbLocation'] = ResolversParentTypes['SubIcbLocation']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  board?: Resolver<Maybe<ResolversTypes['IntegratedCareBoard']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  councils?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType>;
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<SubIcbLocationFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<SubIcbLocationFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameOnDay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['OrganisationName']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<SubIcbLocationRecommendationsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<SubIcbLocationRelationshipsArgs, 'first' | 'orderBy'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuccessionRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessionRelationship'] = ResolversParentTypes['SuccessionRelationship']> = {
  areaShareOfFrom?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['RelationshipFamily'], ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherEnd?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reads?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readsBackward?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SustainabilityAndTransformationPartnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SustainabilityAndTransformationPartnership'] = ResolversParentTypes['SustainabilityAndTransformationPartnership']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<SustainabilityAndTransformationPartnershipFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<SustainabilityAndTransformationPartnershipFindingsArgs, 'first'>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['ClinicalCommissioningGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameOnDay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['OrganisationName']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<SustainabilityAndTransformationPartnershipRecommendationsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<SustainabilityAndTransformationPartnershipRelationshipsArgs, 'first' | 'orderBy'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraceCutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceCut'] = ResolversParentTypes['TraceCut']> = {
  by?: Resolver<ResolversTypes['TraceRestriction'], ParentType, ContextType>;
  eachAlone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  families?: Resolver<ReadonlyArray<ResolversTypes['RelationshipFamily']>, ParentType, ContextType>;
  hopsNeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nextDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['AccountabilityPath'], ParentType, ContextType>;
};

export type TraceExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceExplanation'] = ResolversParentTypes['TraceExplanation']> = {
  cuts?: Resolver<ReadonlyArray<ResolversTypes['TraceCut']>, ParentType, ContextType>;
  nearestMiss?: Resolver<Maybe<ResolversTypes['AccountabilityPath']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TraceTruncationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceTruncation'] = ResolversParentTypes['TraceTruncation']> = {
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['TraceTruncationReason'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrustResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trust'] = ResolversParentTypes['Trust']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  board?: Resolver<Maybe<ResolversTypes['IntegratedCareBoard']>, ParentType, ContextType>;
  careTrust?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  catchment?: Resolver<ReadonlyArray<ResolversTypes['Catchment']>, ParentType, ContextType, RequireFields<TrustCatchmentArgs, 'by'>>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  collaboratives?: Resolver<ReadonlyArray<ResolversTypes['ProviderCollaborative']>, ParentType, ContextType>;
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<TrustFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<TrustFindingsArgs, 'first'>>;
  foundation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['TrustGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameOnDay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['OrganisationName']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['PlacePartnership']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<TrustRecommendationsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<TrustRelationshipsArgs, 'first' | 'orderBy'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['TrustType']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrustGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrustGroup'] = ResolversParentTypes['TrustGroup']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<TrustGroupFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<TrustGroupFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameOnDay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['OrganisationName']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<TrustGroupRecommendationsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<TrustGroupRelationshipsArgs, 'first' | 'orderBy'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  systems?: Resolver<ReadonlyArray<ResolversTypes['IntegratedCareSystem']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TurningDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TurningDay'] = ResolversParentTypes['TurningDay']> = {
  began?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
};

export type ValidityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Validity'] = ResolversParentTypes['Validity']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  toPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
};

export type ViewComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewComparison'] = ResolversParentTypes['ViewComparison']> = {
  bodiesBegan?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  bodiesEnded?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  relationshipsBegan?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  relationshipsEnded?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type ViewNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewNode'] = ResolversParentTypes['ViewNode']> = {
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  relationshipCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViewTruncationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewTruncation'] = ResolversParentTypes['ViewTruncation']> = {
  edgesFound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edgesShown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodesFound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodesShown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ViewTruncationReason'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountabilityEnd?: AccountabilityEndResolvers<ContextType>;
  AccountabilityGap?: AccountabilityGapResolvers<ContextType>;
  AccountabilityGapConnection?: AccountabilityGapConnectionResolvers<ContextType>;
  AccountabilityGapEdge?: AccountabilityGapEdgeResolvers<ContextType>;
  AccountabilityHop?: AccountabilityHopResolvers<ContextType>;
  AccountabilityParting?: AccountabilityPartingResolvers<ContextType>;
  AccountabilityPath?: AccountabilityPathResolvers<ContextType>;
  AccountabilityPathCause?: AccountabilityPathCauseResolvers<ContextType>;
  AccountabilityPathChange?: AccountabilityPathChangeResolvers<ContextType>;
  AccountabilityPathChanges?: AccountabilityPathChangesResolvers<ContextType>;
  AccountabilityRelationship?: AccountabilityRelationshipResolvers<ContextType>;
  AccountabilitySide?: AccountabilitySideResolvers<ContextType>;
  AccountabilitySideEnd?: AccountabilitySideEndResolvers<ContextType>;
  AccountabilityTrace?: AccountabilityTraceResolvers<ContextType>;
  AlignedBoard?: AlignedBoardResolvers<ContextType>;
  Alignment?: AlignmentResolvers<ContextType>;
  AlignmentChange?: AlignmentChangeResolvers<ContextType>;
  AlignmentComparison?: AlignmentComparisonResolvers<ContextType>;
  AlignmentConnection?: AlignmentConnectionResolvers<ContextType>;
  AlignmentEdge?: AlignmentEdgeResolvers<ContextType>;
  AmountChange?: AmountChangeResolvers<ContextType>;
  Catchment?: CatchmentResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeCount?: ChangeCountResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ClinicalCommissioningGroup?: ClinicalCommissioningGroupResolvers<ContextType>;
  CodeResolution?: CodeResolutionResolvers<ContextType>;
  CollaborativePlaceLink?: CollaborativePlaceLinkResolvers<ContextType>;
  CombinedAuthority?: CombinedAuthorityResolvers<ContextType>;
  Council?: CouncilResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageNote?: CoverageNoteResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetCopy?: DatasetCopyResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DualAccountability?: DualAccountabilityResolvers<ContextType>;
  Electorate?: ElectorateResolvers<ContextType>;
  FamilyCount?: FamilyCountResolvers<ContextType>;
  FinancialFigure?: FinancialFigureResolvers<ContextType>;
  FinancialYear?: GraphQLScalarType;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  FundInYear?: FundInYearResolvers<ContextType>;
  FundingAmount?: FundingAmountResolvers<ContextType>;
  FundingChange?: FundingChangeResolvers<ContextType>;
  FundingGroup?: FundingGroupResolvers<ContextType>;
  FundingKey?: FundingKeyResolvers<ContextType>;
  FundingRelationship?: FundingRelationshipResolvers<ContextType>;
  GeographyRelationship?: GeographyRelationshipResolvers<ContextType>;
  GovernanceRelationship?: GovernanceRelationshipResolvers<ContextType>;
  HealthAndWellbeingBoard?: HealthAndWellbeingBoardResolvers<ContextType>;
  IcbCluster?: IcbClusterResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  InfluenceComparison?: InfluenceComparisonResolvers<ContextType>;
  InfluenceLaw?: InfluenceLawResolvers<ContextType>;
  InfluenceMembers?: InfluenceMembersResolvers<ContextType>;
  InfluenceMoney?: InfluenceMoneyResolvers<ContextType>;
  InfluenceRelationships?: InfluenceRelationshipsResolvers<ContextType>;
  InfluenceSide?: InfluenceSideResolvers<ContextType>;
  IntegratedCareBoard?: IntegratedCareBoardResolvers<ContextType>;
  IntegratedCarePartnership?: IntegratedCarePartnershipResolvers<ContextType>;
  IntegratedCareSystem?: IntegratedCareSystemResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  LegalBasis?: LegalBasisResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MoneyFlow?: MoneyFlowResolvers<ContextType>;
  MoneyInYear?: MoneyInYearResolvers<ContextType>;
  NationalBody?: NationalBodyResolvers<ContextType>;
  NhsRegion?: NhsRegionResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationChange?: OrganisationChangeResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationCount?: OrganisationCountResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationName?: OrganisationNameResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnershipArrangement?: PartnershipArrangementResolvers<ContextType>;
  PlacePartnership?: PlacePartnershipResolvers<ContextType>;
  Pounds?: GraphQLScalarType;
  ProviderCollaborative?: ProviderCollaborativeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecommendationConnection?: RecommendationConnectionResolvers<ContextType>;
  RecommendationEdge?: RecommendationEdgeResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipChange?: RelationshipChangeResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipCount?: RelationshipCountResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  RelationshipView?: RelationshipViewResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SharedBody?: SharedBodyResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  StatisticalRegion?: StatisticalRegionResolvers<ContextType>;
  SubIcbLocation?: SubIcbLocationResolvers<ContextType>;
  SuccessionRelationship?: SuccessionRelationshipResolvers<ContextType>;
  SustainabilityAndTransformationPartnership?: SustainabilityAndTransformationPartnershipResolvers<ContextType>;
  TraceCut?: TraceCutResolvers<ContextType>;
  TraceExplanation?: TraceExplanationResolvers<ContextType>;
  TraceTruncation?: TraceTruncationResolvers<ContextType>;
  Trust?: TrustResolvers<ContextType>;
  TrustGroup?: TrustGroupResolvers<ContextType>;
  TurningDay?: TurningDayResolvers<ContextType>;
  Validity?: ValidityResolvers<ContextType>;
  ViewComparison?: ViewComparisonResolvers<ContextType>;
  ViewNode?: ViewNodeResolvers<ContextType>;
  ViewTruncation?: ViewTruncationResolvers<ContextType>;
};

