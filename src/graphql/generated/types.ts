import type { Day } from '../../domain/time.js';
import type { Pence } from '../../domain/money.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DatedOrganisation, DatedNode, DatedRelationship, DatedEvidence } from '../dated.js';
import type { FundingAmount as FundingAmountRecord, FinancialFigure as FinancialFigureRecord, LegalProvision, Source as SourceRecord } from '../../domain/model.js';
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

/** Answering: who answers to, is overseen, directed, regulated, scrutinised or elected by whom. */
export type AccountabilityRelationship = Node & Relationship & {
  readonly __typename?: 'AccountabilityRelationship';
  /** The law or practice it rests on. Null: by agreement, or not stated. */
  readonly basis?: Maybe<LegalBasis>;
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
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /** The body that is answered to, paid, belonged to, covered, or succeeds. */
  readonly to: Organisation;
  /** The days on which it holds. */
  readonly validity: Validity;
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

/** Planned and paid for most health services of its area until June 2022. */
export type ClinicalCommissioningGroup = Node & Organisation & {
  readonly __typename?: 'ClinicalCommissioningGroup';
  /** The day this answer is given for, inherited from the root field. */
  readonly asOf: Scalars['Date']['output'];
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body. */
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
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The sustainability and transformation partnership it was part of. */
  readonly partnership?: Maybe<SustainabilityAndTransformationPartnership>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body. */
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
};


/** Planned and paid for most health services of its area until June 2022. */
export type ClinicalCommissioningGroupRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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

/** A combined authority, a combined county authority or the Greater London Authority. */
export type CombinedAuthority = Node & Organisation & {
  readonly __typename?: 'CombinedAuthority';
  /** The day this answer is given for, inherited from the root field. */
  readonly asOf: Scalars['Date']['output'];
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body. */
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
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body. */
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
};


/** A combined authority, a combined county authority or the Greater London Authority. */
export type CombinedAuthorityRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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
  /** Findings about this body or about its kind of body. */
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
  /** Recommendations addressed to this body or to its kind of body. */
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

/** The electors and council taxpayers of one council. */
export type Electorate = Node & Organisation & {
  readonly __typename?: 'Electorate';
  /** The day this answer is given for, inherited from the root field. */
  readonly asOf: Scalars['Date']['output'];
  /** The council they elect and pay council tax to. */
  readonly council?: Maybe<Council>;
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body. */
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
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body. */
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
};


/** The electors and council taxpayers of one council. */
export type ElectorateRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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
  /** Naming one of these bodies, by id, or (with `kinds`) one of those kinds: either will do. */
  readonly organisations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With one of these stances: barrier, enabler, gap, description. Recommendations have none. */
  readonly stances?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** On one of these themes: governance, funding, culture. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

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
  /** The finding. */
  readonly node: Finding;
};

/** What one body paid another in one financial year, by one measure. */
export type FundingAmount = {
  readonly __typename?: 'FundingAmount';
  /** Pounds in cash terms, as published. */
  readonly amount: Scalars['Pounds']['output'];
  /** exact, or rounded to what. */
  readonly certainty: Scalars['String']['output'];
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

/** Money from one body to another, with its yearly amounts. */
export type FundingRelationship = Node & Relationship & {
  readonly __typename?: 'FundingRelationship';
  /** What was paid, by year, then measure. Empty where no source gives an amount. */
  readonly amounts: ReadonlyArray<FundingAmount>;
  /** The law or practice it rests on. Null: by agreement, or not stated. */
  readonly basis?: Maybe<LegalBasis>;
  /** How the total changed from one year to another. */
  readonly change: FundingChange;
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
  /** The law or practice it rests on. Null: by agreement, or not stated. */
  readonly basis?: Maybe<LegalBasis>;
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
  /** The law or practice it rests on. Null: by agreement, or not stated. */
  readonly basis?: Maybe<LegalBasis>;
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
  /** The council it is a committee of. */
  readonly council?: Maybe<Council>;
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body. */
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
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body. */
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
};


/** Committee of an upper-tier or unitary council where it meets the NHS. */
export type HealthAndWellbeingBoardRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body. */
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
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body. */
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
};


/** Boards that share a chair, a chief executive or both. Informal. */
export type IcbClusterRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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

/** The NHS body that plans and pays for health services in its area since July 2022. */
export type IntegratedCareBoard = Node & Organisation & {
  readonly __typename?: 'IntegratedCareBoard';
  /** What NHS England allocates to it, by stream. What councils pay it is among its `relationships`. */
  readonly allocations: ReadonlyArray<FundingRelationship>;
  /** The day this answer is given for, inherited from the root field. */
  readonly asOf: Scalars['Date']['output'];
  /** The clusters in which it shares leadership with other boards: sources can give several on one day. By name. */
  readonly clusters: ReadonlyArray<IcbCluster>;
  /** Provider collaboratives at work in its system, where they are known. By name. */
  readonly collaboratives: ReadonlyArray<ProviderCollaborative>;
  /** The councils whose people it covers, with shares: the largest share of its people first. */
  readonly councils: ReadonlyArray<Coverage>;
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body. */
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
  /** Recommendations addressed to this body or to its kind of body. */
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
  /** Trusts whose head office lies in its area. This is where they sit, not whom they serve or whose money they get. By name. */
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
};


/** The NHS body that plans and pays for health services in its area since July 2022. */
export type IntegratedCareBoardRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body. */
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
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body. */
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
};


/** The joint committee of a board and the councils of its area that writes the integrated care strategy. */
export type IntegratedCarePartnershipRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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
  /** Provider collaboratives at work in it, where they are known. By name. */
  readonly collaboratives: ReadonlyArray<ProviderCollaborative>;
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body. */
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
  /** Recommendations addressed to this body or to its kind of body. */
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
};


/** The NHS, councils and partners of one board's area taken together. No legal personality. */
export type IntegratedCareSystemRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The NHS, councils and partners of one board's area taken together. No legal personality. */
export type IntegratedCareSystemRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** The law, or the practice beside the law, that a relationship rests on. */
export type LegalBasis = {
  readonly __typename?: 'LegalBasis';
  /** The Act, regulations or guidance. */
  readonly act: Scalars['String']['output'];
  /** True: its text was read. False: no source was opened for it. */
  readonly checked: Scalars['Boolean']['output'];
  /** Stable id of the provision. */
  readonly id: Scalars['ID']['output'];
  /** What a reader must know before relying on it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What it provides, in our words. */
  readonly says: Scalars['String']['output'];
  /** The section or paragraph. */
  readonly section: Scalars['String']['output'];
  /** Where its text was read. Null where none was opened. */
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

/** Parliament, a department or another national body. */
export type NationalBody = Node & Organisation & {
  readonly __typename?: 'NationalBody';
  /** The day this answer is given for, inherited from the root field. */
  readonly asOf: Scalars['Date']['output'];
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body. */
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
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body. */
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
};


/** Parliament, a department or another national body. */
export type NationalBodyRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body. */
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
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body. */
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
};


/** A region of NHS England. Not a statistical region. */
export type NhsRegionRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body. */
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
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body. */
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
};


/**
 * A body or a collaboration, formal or not, as it stood on one day. One concrete type for each `OrganisationKind` implements this.
 * The same id on two days gives two answers: a client that caches must key by `id` and `asOf`.
 */
export type OrganisationRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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
   * the trusts whose head office lies in the area.
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
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body. */
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
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body. */
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
};


/** A partner that is no public body: voluntary organisation, Healthwatch, primary care body, housing body. */
export type PartnerRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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
  /** What parties are known to pay into it, by payer and stream. Rarely all of it: the whole fund, where a source gives it, is in `finances`. */
  readonly contributions: ReadonlyArray<FundingRelationship>;
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body. */
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
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The bodies that made it. By name. */
  readonly parties: ReadonlyArray<Membership>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body. */
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
};


/** An agreement between bodies: a section 75 agreement, a pooled fund, a Better Care Fund plan, a joint post. */
export type PartnershipArrangementRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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
  /** Provider collaboratives that share a member, lead or host with it. By name. */
  readonly collaborativesReaching: ReadonlyArray<ProviderCollaborative>;
  /** The councils whose people it covers. */
  readonly councils: ReadonlyArray<Coverage>;
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body. */
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
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** How many people live there, as the source has it. */
  readonly population?: Maybe<Scalars['Int']['output']>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body. */
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
};


/** The NHS, council and partners of one place within a system. There is no register of them: those in the graph are those that a source shows. */
export type PlacePartnershipRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body. */
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
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** Place-based partnerships that share a member, lead or host with it. By name. */
  readonly placesReached: ReadonlyArray<PlacePartnership>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body. */
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
};


/** Trusts and others that plan or provide services together. There is no register of them: those in the graph are those that a source shows. */
export type ProviderCollaborativeRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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
  /** What is in the graph, how whole it is and where it comes from. */
  readonly dataset: Dataset;
  /** Findings about England's systems, by id. */
  readonly findings: FindingConnection;
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
  /** Relationships that hold on a day. */
  readonly relationships: RelationshipConnection;
  /** What became of a code: each body that carries it, and what is in force in its stead on a day. In id order. */
  readonly resolveCode: ReadonlyArray<CodeResolution>;
  /** Bodies of any date by name, former name or code: best match first, then those in force, then the shortest name. */
  readonly search: SearchConnection;
  /** The publications that the graph was read from, by id. */
  readonly sources: SourceConnection;
};


/** Questions the graph answers. */
export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<EvidenceFilter>;
  first?: Scalars['Int']['input'];
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
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<EvidenceFilter>;
  first?: Scalars['Int']['input'];
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
  /** The recommendation. */
  readonly node: Recommendation;
};

/** A directed, dated, sourced relationship between two bodies, seen on one day. One concrete type for each `RelationshipFamily` implements this. */
export type Relationship = {
  /** The law or practice it rests on. Null: by agreement, or not stated. */
  readonly basis?: Maybe<LegalBasis>;
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
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /** The body that is answered to, paid, belonged to, covered, or succeeds. */
  readonly to: Organisation;
  /** The days on which it holds. */
  readonly validity: Validity;
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
  /** Only those whose basis in law was read (true) or not (false). One without a basis matches neither. */
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
  /** The councils whose people it covers, with shares: the largest share of its people first. */
  readonly councils: ReadonlyArray<Coverage>;
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body. */
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
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body. */
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
};


/** Part of a board's area for which statistics are kept, most often a former clinical commissioning group. */
export type SubIcbLocationRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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
  /** The law or practice it rests on. Null: by agreement, or not stated. */
  readonly basis?: Maybe<LegalBasis>;
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
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body. */
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
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body. */
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
};


/** The forerunner of the integrated care system, from 2016. */
export type SustainabilityAndTransformationPartnershipRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The forerunner of the integrated care system, from 2016. */
export type SustainabilityAndTransformationPartnershipRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** An NHS trust, NHS foundation trust or care trust. */
export type Trust = Node & Organisation & {
  readonly __typename?: 'Trust';
  /** The day this answer is given for, inherited from the root field. */
  readonly asOf: Scalars['Date']['output'];
  /** The board in whose area its head office lies. This is where it sits, not whom it serves or who pays it. */
  readonly board?: Maybe<IntegratedCareBoard>;
  /** Whether it is a care trust, which also provides social care. */
  readonly careTrust: Scalars['Boolean']['output'];
  /** Where its patients come from, for an acute trust: the largest share first. */
  readonly catchment: ReadonlyArray<Catchment>;
  /** Provider collaboratives it is a member, lead or host of. By name. */
  readonly collaboratives: ReadonlyArray<ProviderCollaborative>;
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body. */
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
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** Place-based partnerships it is a member, lead or host of, where they are known. By name. */
  readonly places: ReadonlyArray<PlacePartnership>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body. */
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
};


/** An NHS trust, NHS foundation trust or care trust. */
export type TrustRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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
  /** Figures in its accounts that are no flow between two bodies: budgets, outturn. By year. */
  readonly finances: ReadonlyArray<FinancialFigure>;
  /** Findings about this body or about its kind of body. */
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
  /** What a reader must know before using the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Former and short names, each with its days. */
  readonly otherNames: ReadonlyArray<OrganisationName>;
  /** The bodies it took over from, as far as `asOf` and as far as sources give. By name. */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** Recommendations addressed to this body or to its kind of body. */
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
};


/** Trusts that share a chair, a chief executive or a board. */
export type TrustGroupRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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
  AccountabilityRelationship: ResolverTypeWrapper<DatedRelationship<"ACCOUNTABILITY">>;
  AmountRole: AmountRole;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Catchment: ResolverTypeWrapper<DatedRelationship<"GEOGRAPHY">>;
  CatchmentArea: CatchmentArea;
  ClinicalCommissioningGroup: ResolverTypeWrapper<DatedOrganisation<"CLINICAL_COMMISSIONING_GROUP">>;
  CodeResolution: ResolverTypeWrapper<Omit<CodeResolution, 'inForce' | 'organisation' | 'steps'> & { inForce: ReadonlyArray<ResolversTypes['Organisation']>, organisation: ResolversTypes['Organisation'], steps: ReadonlyArray<ResolversTypes['SuccessionRelationship']> }>;
  CodeStatus: CodeStatus;
  CombinedAuthority: ResolverTypeWrapper<DatedOrganisation<"COMBINED_AUTHORITY">>;
  Council: ResolverTypeWrapper<DatedOrganisation<"COUNCIL">>;
  CouncilTier: CouncilTier;
  CouncilType: CouncilType;
  Coverage: ResolverTypeWrapper<DatedRelationship<"GEOGRAPHY">>;
  CoverageNote: ResolverTypeWrapper<CoverageNote>;
  Dataset: ResolverTypeWrapper<Dataset>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  Direction: Direction;
  Electorate: ResolverTypeWrapper<DatedOrganisation<"ELECTORATE">>;
  EvidenceFilter: EvidenceFilter;
  FamilyCount: ResolverTypeWrapper<FamilyCount>;
  FinancialFigure: ResolverTypeWrapper<FinancialFigureRecord>;
  FinancialFigureFilter: FinancialFigureFilter;
  FinancialYear: ResolverTypeWrapper<Scalars['FinancialYear']['output']>;
  Finding: ResolverTypeWrapper<DatedEvidence>;
  FindingConnection: ResolverTypeWrapper<Omit<FindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FindingEdge']>, nodes: ReadonlyArray<ResolversTypes['Finding']> }>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FundingAmount: ResolverTypeWrapper<FundingAmountRecord>;
  FundingChange: ResolverTypeWrapper<FundingChange>;
  FundingRelationship: ResolverTypeWrapper<DatedRelationship<"FUNDING">>;
  GeographyRelationship: ResolverTypeWrapper<DatedRelationship<"GEOGRAPHY">>;
  GovernanceRelationship: ResolverTypeWrapper<DatedRelationship<"GOVERNANCE">>;
  HealthAndWellbeingBoard: ResolverTypeWrapper<DatedOrganisation<"HEALTH_AND_WELLBEING_BOARD">>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IcbCluster: ResolverTypeWrapper<DatedOrganisation<"ICB_CLUSTER">>;
  Identifier: ResolverTypeWrapper<Identifier>;
  IdentifierScheme: IdentifierScheme;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntegratedCareBoard: ResolverTypeWrapper<DatedOrganisation<"INTEGRATED_CARE_BOARD">>;
  IntegratedCarePartnership: ResolverTypeWrapper<DatedOrganisation<"INTEGRATED_CARE_PARTNERSHIP">>;
  IntegratedCareSystem: ResolverTypeWrapper<DatedOrganisation<"INTEGRATED_CARE_SYSTEM">>;
  LegalBasis: ResolverTypeWrapper<LegalProvision>;
  MatchTier: MatchTier;
  Membership: ResolverTypeWrapper<DatedRelationship<"GOVERNANCE">>;
  NationalBody: ResolverTypeWrapper<DatedOrganisation<"NATIONAL_BODY">>;
  NhsRegion: ResolverTypeWrapper<DatedOrganisation<"NHS_REGION">>;
  Node: ResolverTypeWrapper<DatedNode>;
  Organisation: ResolverTypeWrapper<DatedOrganisation>;
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
  RelationshipConnection: ResolverTypeWrapper<Omit<RelationshipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelationshipEdge']>, nodes: ReadonlyArray<ResolversTypes['Relationship']> }>;
  RelationshipCount: ResolverTypeWrapper<RelationshipCount>;
  RelationshipEdge: ResolverTypeWrapper<Omit<RelationshipEdge, 'node'> & { node: ResolversTypes['Relationship'] }>;
  RelationshipFamily: RelationshipFamily;
  RelationshipFilter: RelationshipFilter;
  RelationshipKind: RelationshipKind;
  RelationshipOrder: RelationshipOrder;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['SearchHit']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  Source: ResolverTypeWrapper<SourceRecord>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  StatisticalRegion: ResolverTypeWrapper<StatisticalRegion>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubIcbLocation: ResolverTypeWrapper<DatedOrganisation<"SUB_ICB_LOCATION">>;
  SuccessionRelationship: ResolverTypeWrapper<DatedRelationship<"SUCCESSION">>;
  SustainabilityAndTransformationPartnership: ResolverTypeWrapper<DatedOrganisation<"SUSTAINABILITY_AND_TRANSFORMATION_PARTNERSHIP">>;
  Trust: ResolverTypeWrapper<DatedOrganisation<"TRUST">>;
  TrustGroup: ResolverTypeWrapper<DatedOrganisation<"TRUST_GROUP">>;
  TrustType: TrustType;
  Validity: ResolverTypeWrapper<Validity>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountabilityRelationship: DatedRelationship<"ACCOUNTABILITY">;
  Boolean: Scalars['Boolean']['output'];
  Catchment: DatedRelationship<"GEOGRAPHY">;
  ClinicalCommissioningGroup: DatedOrganisation<"CLINICAL_COMMISSIONING_GROUP">;
  CodeResolution: Omit<CodeResolution, 'inForce' | 'organisation' | 'steps'> & { inForce: ReadonlyArray<ResolversParentTypes['Organisation']>, organisation: ResolversParentTypes['Organisation'], steps: ReadonlyArray<ResolversParentTypes['SuccessionRelationship']> };
  CombinedAuthority: DatedOrganisation<"COMBINED_AUTHORITY">;
  Council: DatedOrganisation<"COUNCIL">;
  Coverage: DatedRelationship<"GEOGRAPHY">;
  CoverageNote: CoverageNote;
  Dataset: Dataset;
  Date: Scalars['Date']['output'];
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
  FundingAmount: FundingAmountRecord;
  FundingChange: FundingChange;
  FundingRelationship: DatedRelationship<"FUNDING">;
  GeographyRelationship: DatedRelationship<"GEOGRAPHY">;
  GovernanceRelationship: DatedRelationship<"GOVERNANCE">;
  HealthAndWellbeingBoard: DatedOrganisation<"HEALTH_AND_WELLBEING_BOARD">;
  ID: Scalars['ID']['output'];
  IcbCluster: DatedOrganisation<"ICB_CLUSTER">;
  Identifier: Identifier;
  Int: Scalars['Int']['output'];
  IntegratedCareBoard: DatedOrganisation<"INTEGRATED_CARE_BOARD">;
  IntegratedCarePartnership: DatedOrganisation<"INTEGRATED_CARE_PARTNERSHIP">;
  IntegratedCareSystem: DatedOrganisation<"INTEGRATED_CARE_SYSTEM">;
  LegalBasis: LegalProvision;
  Membership: DatedRelationship<"GOVERNANCE">;
  NationalBody: DatedOrganisation<"NATIONAL_BODY">;
  NhsRegion: DatedOrganisation<"NHS_REGION">;
  Node: DatedNode;
  Organisation: DatedOrganisation;
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
  RelationshipConnection: Omit<RelationshipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelationshipEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Relationship']> };
  RelationshipCount: RelationshipCount;
  RelationshipEdge: Omit<RelationshipEdge, 'node'> & { node: ResolversParentTypes['Relationship'] };
  RelationshipFilter: RelationshipFilter;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SearchHit']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: Omit<SearchHit, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  Source: SourceRecord;
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  StatisticalRegion: StatisticalRegion;
  String: Scalars['String']['output'];
  SubIcbLocation: DatedOrganisation<"SUB_ICB_LOCATION">;
  SuccessionRelationship: DatedRelationship<"SUCCESSION">;
  SustainabilityAndTransformationPartnership: DatedOrganisation<"SUSTAINABILITY_AND_TRANSFORMATION_PARTNERSHIP">;
  Trust: DatedOrganisation<"TRUST">;
  TrustGroup: DatedOrganisation<"TRUST_GROUP">;
  Validity: Validity;
};

export type AccountabilityRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilityRelationship'] = ResolversParentTypes['AccountabilityRelationship']> = {
  basis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  family?: Resolver<ResolversTypes['RelationshipFamily'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  mechanism?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherEnd?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CatchmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Catchment'] = ResolversParentTypes['Catchment']> = {
  area?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['GeographyRelationship'], ParentType, ContextType>;
  shareOfAdmissions?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  trust?: Resolver<ResolversTypes['Trust'], ParentType, ContextType>;
  vintage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClinicalCommissioningGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicalCommissioningGroup'] = ResolversParentTypes['ClinicalCommissioningGroup']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<ClinicalCommissioningGroupFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<ClinicalCommissioningGroupFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type CombinedAuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CombinedAuthority'] = ResolversParentTypes['CombinedAuthority']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type ElectorateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Electorate'] = ResolversParentTypes['Electorate']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<ElectorateFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<ElectorateFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FundingAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingAmount'] = ResolversParentTypes['FundingAmount']> = {
  amount?: Resolver<ResolversTypes['Pounds'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type FundingRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingRelationship'] = ResolversParentTypes['FundingRelationship']> = {
  amounts?: Resolver<ReadonlyArray<ResolversTypes['FundingAmount']>, ParentType, ContextType, Partial<FundingRelationshipAmountsArgs>>;
  basis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['FundingChange'], ParentType, ContextType, RequireFields<FundingRelationshipChangeArgs, 'from' | 'to'>>;
  family?: Resolver<ResolversTypes['RelationshipFamily'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['FundingAmount']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherEnd?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  stream?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GeographyRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeographyRelationship'] = ResolversParentTypes['GeographyRelationship']> = {
  admissionShareOfFrom?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  areaShareOfTo?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
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
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  vintage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GovernanceRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceRelationship'] = ResolversParentTypes['GovernanceRelationship']> = {
  basis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  family?: Resolver<ResolversTypes['RelationshipFamily'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherEnd?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HealthAndWellbeingBoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HealthAndWellbeingBoard'] = ResolversParentTypes['HealthAndWellbeingBoard']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  boards?: Resolver<ReadonlyArray<ResolversTypes['IntegratedCareBoard']>, ParentType, ContextType>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<HealthAndWellbeingBoardFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<HealthAndWellbeingBoardFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<IcbClusterFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<IcbClusterFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type IntegratedCareBoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegratedCareBoard'] = ResolversParentTypes['IntegratedCareBoard']> = {
  allocations?: Resolver<ReadonlyArray<ResolversTypes['FundingRelationship']>, ParentType, ContextType, Partial<IntegratedCareBoardAllocationsArgs>>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<IntegratedCarePartnershipFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<IntegratedCarePartnershipFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  collaboratives?: Resolver<ReadonlyArray<ResolversTypes['ProviderCollaborative']>, ParentType, ContextType>;
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<IntegratedCareSystemFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<IntegratedCareSystemFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type NationalBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalBody'] = ResolversParentTypes['NationalBody']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<NationalBodyFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<NationalBodyFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<NhsRegionFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<NhsRegionFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<OrganisationFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<OrganisationFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['OrganisationName']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<OrganisationRecommendationsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<OrganisationRelationshipsArgs, 'first' | 'orderBy'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
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
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<PartnerFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<PartnerFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<QueryOrganisationArgs>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first' | 'orderBy'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<QueryRecommendationsArgs, 'first'>>;
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
  node?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  __resolveType: TypeResolveFn<'AccountabilityRelationship' | 'FundingRelationship' | 'GeographyRelationship' | 'GovernanceRelationship' | 'SuccessionRelationship', ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  family?: Resolver<ResolversTypes['RelationshipFamily'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherEnd?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
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
  councils?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType>;
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<SubIcbLocationFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<SubIcbLocationFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  basis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  family?: Resolver<ResolversTypes['RelationshipFamily'], ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherEnd?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SustainabilityAndTransformationPartnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SustainabilityAndTransformationPartnership'] = ResolversParentTypes['SustainabilityAndTransformationPartnership']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<SustainabilityAndTransformationPartnershipFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<SustainabilityAndTransformationPartnershipFindingsArgs, 'first'>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['ClinicalCommissioningGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type TrustResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trust'] = ResolversParentTypes['Trust']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  board?: Resolver<Maybe<ResolversTypes['IntegratedCareBoard']>, ParentType, ContextType>;
  careTrust?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  catchment?: Resolver<ReadonlyArray<ResolversTypes['Catchment']>, ParentType, ContextType, RequireFields<TrustCatchmentArgs, 'by'>>;
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
  finances?: Resolver<ReadonlyArray<ResolversTypes['FinancialFigure']>, ParentType, ContextType, Partial<TrustGroupFinancesArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<TrustGroupFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ValidityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Validity'] = ResolversParentTypes['Validity']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  toPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountabilityRelationship?: AccountabilityRelationshipResolvers<ContextType>;
  Catchment?: CatchmentResolvers<ContextType>;
  ClinicalCommissioningGroup?: ClinicalCommissioningGroupResolvers<ContextType>;
  CodeResolution?: CodeResolutionResolvers<ContextType>;
  CombinedAuthority?: CombinedAuthorityResolvers<ContextType>;
  Council?: CouncilResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageNote?: CoverageNoteResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Electorate?: ElectorateResolvers<ContextType>;
  FamilyCount?: FamilyCountResolvers<ContextType>;
  FinancialFigure?: FinancialFigureResolvers<ContextType>;
  FinancialYear?: GraphQLScalarType;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  FundingAmount?: FundingAmountResolvers<ContextType>;
  FundingChange?: FundingChangeResolvers<ContextType>;
  FundingRelationship?: FundingRelationshipResolvers<ContextType>;
  GeographyRelationship?: GeographyRelationshipResolvers<ContextType>;
  GovernanceRelationship?: GovernanceRelationshipResolvers<ContextType>;
  HealthAndWellbeingBoard?: HealthAndWellbeingBoardResolvers<ContextType>;
  IcbCluster?: IcbClusterResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  IntegratedCareBoard?: IntegratedCareBoardResolvers<ContextType>;
  IntegratedCarePartnership?: IntegratedCarePartnershipResolvers<ContextType>;
  IntegratedCareSystem?: IntegratedCareSystemResolvers<ContextType>;
  LegalBasis?: LegalBasisResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  NationalBody?: NationalBodyResolvers<ContextType>;
  NhsRegion?: NhsRegionResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
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
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipCount?: RelationshipCountResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  StatisticalRegion?: StatisticalRegionResolvers<ContextType>;
  SubIcbLocation?: SubIcbLocationResolvers<ContextType>;
  SuccessionRelationship?: SuccessionRelationshipResolvers<ContextType>;
  SustainabilityAndTransformationPartnership?: SustainabilityAndTransformationPartnershipResolvers<ContextType>;
  Trust?: TrustResolvers<ContextType>;
  TrustGroup?: TrustGroupResolvers<ContextType>;
  Validity?: ValidityResolvers<ContextType>;
};

