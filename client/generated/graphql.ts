/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Why a view is not whole. */
export type ViewTruncationReason =
  /** More than 5,000 bodies lie within the depth: of the outermost hop only the first by id were looked at. */
  | 'BODIES'
  /** More than 5,000 relationships join the bodies shown: the first of them by id are shown. */
  | 'EDGES'
  /** More bodies were found than `maxNodes`: the nearest are shown, and of those as near, the ones joined to most others. */
  | 'NODES';

type ChangeTold_AmountChange_Fragment = { readonly measure: string, readonly kind: ChangeKind, readonly day: string, readonly dayPrecision: DatePrecision, readonly reading: string, readonly relationship: { readonly id: string, readonly asOf: string, readonly inferred: boolean, readonly note: string | null, readonly from:
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    , readonly to:
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
     }, readonly basis: { readonly id: string, readonly act: string, readonly section: string, readonly says: string, readonly checked: boolean, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null }> };

type ChangeTold_OrganisationChange_Fragment = { readonly kind: ChangeKind, readonly day: string, readonly dayPrecision: DatePrecision, readonly reading: string, readonly organisation:
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
  , readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null }> };

type ChangeTold_RelationshipChange_Fragment = { readonly kind: ChangeKind, readonly day: string, readonly dayPrecision: DatePrecision, readonly reading: string, readonly relationship:
    | { readonly id: string, readonly asOf: string, readonly inferred: boolean, readonly note: string | null, readonly from:
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      , readonly to:
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
       }
    | { readonly id: string, readonly asOf: string, readonly inferred: boolean, readonly note: string | null, readonly from:
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      , readonly to:
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
       }
    | { readonly id: string, readonly asOf: string, readonly inferred: boolean, readonly note: string | null, readonly from:
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      , readonly to:
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
       }
    | { readonly id: string, readonly asOf: string, readonly inferred: boolean, readonly note: string | null, readonly from:
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      , readonly to:
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
       }
    | { readonly id: string, readonly asOf: string, readonly inferred: boolean, readonly note: string | null, readonly from:
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      , readonly to:
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
       }
  , readonly basis: { readonly id: string, readonly act: string, readonly section: string, readonly says: string, readonly checked: boolean, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null }> };

export type ChangeToldFragment =
  | ChangeTold_AmountChange_Fragment
  | ChangeTold_OrganisationChange_Fragment
  | ChangeTold_RelationshipChange_Fragment
;

type ChangedLine_AccountabilityRelationship_Fragment = { readonly id: string, readonly asOf: string, readonly inferred: boolean, readonly note: string | null, readonly from:
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
  , readonly to:
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
   };

type ChangedLine_FundingRelationship_Fragment = { readonly id: string, readonly asOf: string, readonly inferred: boolean, readonly note: string | null, readonly from:
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
  , readonly to:
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
   };

type ChangedLine_GeographyRelationship_Fragment = { readonly id: string, readonly asOf: string, readonly inferred: boolean, readonly note: string | null, readonly from:
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
  , readonly to:
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
   };

type ChangedLine_GovernanceRelationship_Fragment = { readonly id: string, readonly asOf: string, readonly inferred: boolean, readonly note: string | null, readonly from:
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
  , readonly to:
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
   };

type ChangedLine_SuccessionRelationship_Fragment = { readonly id: string, readonly asOf: string, readonly inferred: boolean, readonly note: string | null, readonly from:
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
  , readonly to:
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
   };

export type ChangedLineFragment =
  | ChangedLine_AccountabilityRelationship_Fragment
  | ChangedLine_FundingRelationship_Fragment
  | ChangedLine_GeographyRelationship_Fragment
  | ChangedLine_GovernanceRelationship_Fragment
  | ChangedLine_SuccessionRelationship_Fragment
;

export type ChangeBasisFragment = { readonly id: string, readonly act: string, readonly section: string, readonly says: string, readonly checked: boolean, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null } | null };

export type ChangeSourceFragment = { readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null };

export type TurningDaysQueryVariables = Exact<{
  root: string | number;
  families?: ReadonlyArray<RelationshipFamily> | RelationshipFamily | null | undefined;
}>;


export type TurningDaysQuery = { readonly relationshipView: { readonly root:
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null } }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null } }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null } }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null } }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null } }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null } }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null } }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null } }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null } }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null } }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null } }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null } }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null } }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null } }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null } }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null } }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null } }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null } }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null } }
    , readonly turningDays: ReadonlyArray<{ readonly day: string, readonly precision: DatePrecision, readonly began: number, readonly ended: number }> } };

export type ChangeCountsQueryVariables = Exact<{
  about: string | number;
  from: string;
  to: string;
  families?: ReadonlyArray<RelationshipFamily> | RelationshipFamily | null | undefined;
}>;


export type ChangeCountsQuery = { readonly changes: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly kind: ChangeKind, readonly count: number }> }, readonly dataset: { readonly version: string } };

export type ChangesQueryVariables = Exact<{
  about: string | number;
  from: string;
  to: string;
  families?: ReadonlyArray<RelationshipFamily> | RelationshipFamily | null | undefined;
  changeKinds: ReadonlyArray<ChangeKind> | ChangeKind;
  first?: number;
  after?: string | null | undefined;
}>;


export type ChangesQuery = { readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly measure: string, readonly kind: ChangeKind, readonly day: string, readonly dayPrecision: DatePrecision, readonly reading: string, readonly relationship: { readonly id: string, readonly asOf: string, readonly inferred: boolean, readonly note: string | null, readonly from:
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          , readonly to:
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
           }, readonly basis: { readonly id: string, readonly act: string, readonly section: string, readonly says: string, readonly checked: boolean, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null }> }
      | { readonly kind: ChangeKind, readonly day: string, readonly dayPrecision: DatePrecision, readonly reading: string, readonly organisation:
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        , readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null }> }
      | { readonly kind: ChangeKind, readonly day: string, readonly dayPrecision: DatePrecision, readonly reading: string, readonly relationship:
          | { readonly id: string, readonly asOf: string, readonly inferred: boolean, readonly note: string | null, readonly from:
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            , readonly to:
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
             }
          | { readonly id: string, readonly asOf: string, readonly inferred: boolean, readonly note: string | null, readonly from:
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            , readonly to:
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
             }
          | { readonly id: string, readonly asOf: string, readonly inferred: boolean, readonly note: string | null, readonly from:
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            , readonly to:
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
             }
          | { readonly id: string, readonly asOf: string, readonly inferred: boolean, readonly note: string | null, readonly from:
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            , readonly to:
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
             }
          | { readonly id: string, readonly asOf: string, readonly inferred: boolean, readonly note: string | null, readonly from:
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            , readonly to:
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
              | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
             }
        , readonly basis: { readonly id: string, readonly act: string, readonly section: string, readonly says: string, readonly checked: boolean, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null }> }
    >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FindQueryVariables = Exact<{
  text: string;
  asOf?: string | null | undefined;
  first?: number;
}>;


export type FindQuery = { readonly search: { readonly nodes: ReadonlyArray<{ readonly tier: MatchTier, readonly matched: string, readonly inForce: boolean, readonly organisation:
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null }, readonly successors: ReadonlyArray<
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          > }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null }, readonly successors: ReadonlyArray<
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          > }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null }, readonly successors: ReadonlyArray<
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          > }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null }, readonly successors: ReadonlyArray<
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          > }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null }, readonly successors: ReadonlyArray<
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          > }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null }, readonly successors: ReadonlyArray<
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          > }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null }, readonly successors: ReadonlyArray<
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          > }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null }, readonly successors: ReadonlyArray<
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          > }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null }, readonly successors: ReadonlyArray<
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          > }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null }, readonly successors: ReadonlyArray<
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          > }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null }, readonly successors: ReadonlyArray<
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          > }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null }, readonly successors: ReadonlyArray<
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          > }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null }, readonly successors: ReadonlyArray<
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          > }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null }, readonly successors: ReadonlyArray<
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          > }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null }, readonly successors: ReadonlyArray<
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          > }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null }, readonly successors: ReadonlyArray<
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          > }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null }, readonly successors: ReadonlyArray<
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          > }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null }, readonly successors: ReadonlyArray<
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          > }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean, readonly validity: { readonly from: string | null, readonly to: string | null }, readonly successors: ReadonlyArray<
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          > }
       }> } };

export type MoneyAmountFragment = { readonly financialYear: string, readonly measure: string, readonly role: AmountRole, readonly amount: number, readonly certainty: string, readonly note: string | null, readonly citation: string, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null } };

export type MoneyFigureFragment = { readonly financialYear: string, readonly stream: string, readonly measure: string, readonly role: AmountRole, readonly accounting: string, readonly amount: number, readonly certainty: string, readonly note: string | null, readonly citation: string, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null } };

export type MoneySourceFragment = { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null };

export type MoneyFlowPartsFragment = { readonly direction: Direction, readonly relationship: { readonly id: string, readonly kind: RelationshipKind, readonly reads: string, readonly stream: string | null, readonly inferred: boolean, readonly note: string | null, readonly validity: { readonly from: string | null, readonly fromPrecision: DatePrecision | null, readonly to: string | null }, readonly from:
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    , readonly to:
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    , readonly basis: { readonly id: string, readonly act: string, readonly section: string, readonly says: string, readonly checked: boolean, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null }> }, readonly total: { readonly financialYear: string, readonly measure: string, readonly role: AmountRole, readonly amount: number, readonly certainty: string, readonly note: string | null, readonly citation: string, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null } } | null, readonly parts: ReadonlyArray<{ readonly financialYear: string, readonly measure: string, readonly role: AmountRole, readonly amount: number, readonly certainty: string, readonly note: string | null, readonly citation: string, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null } }>, readonly standingAlone: ReadonlyArray<{ readonly financialYear: string, readonly measure: string, readonly role: AmountRole, readonly amount: number, readonly certainty: string, readonly note: string | null, readonly citation: string, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null } }> };

export type MoneyQueryVariables = Exact<{
  of: string | number;
  year?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type MoneyQuery = { readonly moneyInYear: { readonly financialYear: string | null, readonly yearsWithFlows: ReadonlyArray<string>, readonly yearsWithFigures: ReadonlyArray<string>, readonly organisation:
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    , readonly flows: ReadonlyArray<{ readonly direction: Direction, readonly relationship: { readonly id: string, readonly kind: RelationshipKind, readonly reads: string, readonly stream: string | null, readonly inferred: boolean, readonly note: string | null, readonly validity: { readonly from: string | null, readonly fromPrecision: DatePrecision | null, readonly to: string | null }, readonly from:
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        , readonly to:
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        , readonly basis: { readonly id: string, readonly act: string, readonly section: string, readonly says: string, readonly checked: boolean, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null }> }, readonly total: { readonly financialYear: string, readonly measure: string, readonly role: AmountRole, readonly amount: number, readonly certainty: string, readonly note: string | null, readonly citation: string, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null } } | null, readonly parts: ReadonlyArray<{ readonly financialYear: string, readonly measure: string, readonly role: AmountRole, readonly amount: number, readonly certainty: string, readonly note: string | null, readonly citation: string, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null } }>, readonly standingAlone: ReadonlyArray<{ readonly financialYear: string, readonly measure: string, readonly role: AmountRole, readonly amount: number, readonly certainty: string, readonly note: string | null, readonly citation: string, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null } }> }>, readonly figures: ReadonlyArray<{ readonly financialYear: string, readonly stream: string, readonly measure: string, readonly role: AmountRole, readonly accounting: string, readonly amount: number, readonly certainty: string, readonly note: string | null, readonly citation: string, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null } }> } };

export type TraceLineFragment = { readonly length: number, readonly asOf: string, readonly reading: string, readonly citation: string, readonly hops: ReadonlyArray<{ readonly againstDirection: boolean, readonly from:
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    , readonly to:
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    , readonly relationship:
      | { readonly id: string, readonly asOf: string, readonly family: RelationshipFamily, readonly reads: string }
      | { readonly id: string, readonly asOf: string, readonly family: RelationshipFamily, readonly reads: string }
      | { readonly id: string, readonly asOf: string, readonly family: RelationshipFamily, readonly reads: string }
      | { readonly id: string, readonly asOf: string, readonly family: RelationshipFamily, readonly reads: string }
      | { readonly id: string, readonly asOf: string, readonly family: RelationshipFamily, readonly reads: string }
    , readonly relationships: ReadonlyArray<
      | { readonly id: string, readonly asOf: string }
      | { readonly id: string, readonly asOf: string }
      | { readonly id: string, readonly asOf: string }
      | { readonly id: string, readonly asOf: string }
      | { readonly id: string, readonly asOf: string }
    > }> };

type TraceGround_AccountabilityRelationship_Fragment = { readonly id: string, readonly asOf: string, readonly reads: string, readonly readsBackward: string, readonly inferred: boolean, readonly note: string | null, readonly from:
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
  , readonly to:
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
  , readonly validity: { readonly from: string | null, readonly to: string | null, readonly fromPrecision: DatePrecision | null, readonly toPrecision: DatePrecision | null }, readonly basis: { readonly id: string, readonly act: string, readonly section: string, readonly says: string, readonly checked: boolean, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null }> };

type TraceGround_FundingRelationship_Fragment = { readonly id: string, readonly asOf: string, readonly reads: string, readonly readsBackward: string, readonly inferred: boolean, readonly note: string | null, readonly from:
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
  , readonly to:
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
  , readonly validity: { readonly from: string | null, readonly to: string | null, readonly fromPrecision: DatePrecision | null, readonly toPrecision: DatePrecision | null }, readonly basis: { readonly id: string, readonly act: string, readonly section: string, readonly says: string, readonly checked: boolean, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null }> };

type TraceGround_GeographyRelationship_Fragment = { readonly id: string, readonly asOf: string, readonly reads: string, readonly readsBackward: string, readonly inferred: boolean, readonly note: string | null, readonly from:
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
  , readonly to:
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
  , readonly validity: { readonly from: string | null, readonly to: string | null, readonly fromPrecision: DatePrecision | null, readonly toPrecision: DatePrecision | null }, readonly basis: { readonly id: string, readonly act: string, readonly section: string, readonly says: string, readonly checked: boolean, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null }> };

type TraceGround_GovernanceRelationship_Fragment = { readonly id: string, readonly asOf: string, readonly reads: string, readonly readsBackward: string, readonly inferred: boolean, readonly note: string | null, readonly from:
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
  , readonly to:
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
  , readonly validity: { readonly from: string | null, readonly to: string | null, readonly fromPrecision: DatePrecision | null, readonly toPrecision: DatePrecision | null }, readonly basis: { readonly id: string, readonly act: string, readonly section: string, readonly says: string, readonly checked: boolean, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null }> };

type TraceGround_SuccessionRelationship_Fragment = { readonly id: string, readonly asOf: string, readonly reads: string, readonly readsBackward: string, readonly inferred: boolean, readonly note: string | null, readonly from:
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
  , readonly to:
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
  , readonly validity: { readonly from: string | null, readonly to: string | null, readonly fromPrecision: DatePrecision | null, readonly toPrecision: DatePrecision | null }, readonly basis: { readonly id: string, readonly act: string, readonly section: string, readonly says: string, readonly checked: boolean, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null }> };

export type TraceGroundFragment =
  | TraceGround_AccountabilityRelationship_Fragment
  | TraceGround_FundingRelationship_Fragment
  | TraceGround_GeographyRelationship_Fragment
  | TraceGround_GovernanceRelationship_Fragment
  | TraceGround_SuccessionRelationship_Fragment
;

export type TraceQueryVariables = Exact<{
  from: string | number;
  to?: string | number | null | undefined;
  through?: ReadonlyArray<RelationshipFamily> | RelationshipFamily;
  maxHops?: number;
  first?: number;
  asOf?: string | null | undefined;
}>;


export type TraceQuery = { readonly accountabilityPaths: { readonly asOf: string, readonly pathCount: number, readonly citation: string, readonly from:
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    , readonly to:
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
     | null, readonly ends: ReadonlyArray<{ readonly nature: AccountabilityEndNature, readonly hops: number, readonly paths: number, readonly organisation:
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
       }>, readonly truncation: { readonly reason: TraceTruncationReason, readonly reading: string } | null, readonly paths: ReadonlyArray<{ readonly length: number, readonly asOf: string, readonly reading: string, readonly citation: string, readonly hops: ReadonlyArray<{ readonly againstDirection: boolean, readonly from:
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        , readonly to:
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        , readonly relationship:
          | { readonly id: string, readonly asOf: string, readonly family: RelationshipFamily, readonly reads: string }
          | { readonly id: string, readonly asOf: string, readonly family: RelationshipFamily, readonly reads: string }
          | { readonly id: string, readonly asOf: string, readonly family: RelationshipFamily, readonly reads: string }
          | { readonly id: string, readonly asOf: string, readonly family: RelationshipFamily, readonly reads: string }
          | { readonly id: string, readonly asOf: string, readonly family: RelationshipFamily, readonly reads: string }
        , readonly relationships: ReadonlyArray<
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
        > }> }> } };

export type TraceMissedQueryVariables = Exact<{
  from: string | number;
  to?: string | number | null | undefined;
  through?: ReadonlyArray<RelationshipFamily> | RelationshipFamily;
  maxHops?: number;
  asOf?: string | null | undefined;
}>;


export type TraceMissedQuery = { readonly accountabilityPaths: { readonly asOf: string, readonly explanation: { readonly reading: string, readonly cuts: ReadonlyArray<{ readonly by: TraceRestriction, readonly hopsNeeded: number, readonly families: ReadonlyArray<RelationshipFamily>, readonly eachAlone: boolean, readonly lastDay: string | null, readonly nextDay: string | null }>, readonly nearestMiss: { readonly length: number, readonly asOf: string, readonly reading: string, readonly citation: string, readonly hops: ReadonlyArray<{ readonly againstDirection: boolean, readonly from:
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          , readonly to:
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          , readonly relationship:
            | { readonly id: string, readonly asOf: string, readonly family: RelationshipFamily, readonly reads: string }
            | { readonly id: string, readonly asOf: string, readonly family: RelationshipFamily, readonly reads: string }
            | { readonly id: string, readonly asOf: string, readonly family: RelationshipFamily, readonly reads: string }
            | { readonly id: string, readonly asOf: string, readonly family: RelationshipFamily, readonly reads: string }
            | { readonly id: string, readonly asOf: string, readonly family: RelationshipFamily, readonly reads: string }
          , readonly relationships: ReadonlyArray<
            | { readonly id: string, readonly asOf: string }
            | { readonly id: string, readonly asOf: string }
            | { readonly id: string, readonly asOf: string }
            | { readonly id: string, readonly asOf: string }
            | { readonly id: string, readonly asOf: string }
          > }> } | null } | null } };

export type TraceGroundsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  asOf?: string | null | undefined;
}>;


export type TraceGroundsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly asOf: string, readonly reads: string, readonly readsBackward: string, readonly inferred: boolean, readonly note: string | null, readonly from:
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      , readonly to:
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      , readonly validity: { readonly from: string | null, readonly to: string | null, readonly fromPrecision: DatePrecision | null, readonly toPrecision: DatePrecision | null }, readonly basis: { readonly id: string, readonly act: string, readonly section: string, readonly says: string, readonly checked: boolean, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null }> }
    | { readonly id: string, readonly asOf: string, readonly reads: string, readonly readsBackward: string, readonly inferred: boolean, readonly note: string | null, readonly from:
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      , readonly to:
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      , readonly validity: { readonly from: string | null, readonly to: string | null, readonly fromPrecision: DatePrecision | null, readonly toPrecision: DatePrecision | null }, readonly basis: { readonly id: string, readonly act: string, readonly section: string, readonly says: string, readonly checked: boolean, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null }> }
    | { readonly id: string, readonly asOf: string, readonly reads: string, readonly readsBackward: string, readonly inferred: boolean, readonly note: string | null, readonly from:
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      , readonly to:
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      , readonly validity: { readonly from: string | null, readonly to: string | null, readonly fromPrecision: DatePrecision | null, readonly toPrecision: DatePrecision | null }, readonly basis: { readonly id: string, readonly act: string, readonly section: string, readonly says: string, readonly checked: boolean, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null }> }
    | { readonly id: string, readonly asOf: string, readonly reads: string, readonly readsBackward: string, readonly inferred: boolean, readonly note: string | null, readonly from:
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      , readonly to:
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      , readonly validity: { readonly from: string | null, readonly to: string | null, readonly fromPrecision: DatePrecision | null, readonly toPrecision: DatePrecision | null }, readonly basis: { readonly id: string, readonly act: string, readonly section: string, readonly says: string, readonly checked: boolean, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null }> }
    | { readonly id: string, readonly asOf: string, readonly reads: string, readonly readsBackward: string, readonly inferred: boolean, readonly note: string | null, readonly from:
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      , readonly to:
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      , readonly validity: { readonly from: string | null, readonly to: string | null, readonly fromPrecision: DatePrecision | null, readonly toPrecision: DatePrecision | null }, readonly basis: { readonly id: string, readonly act: string, readonly section: string, readonly says: string, readonly checked: boolean, readonly note: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly date: string | null, readonly datePrecision: DatePrecision | null, readonly url: string | null }> }
    | Record<PropertyKey, never>
   | null> };

export type TraceBothSidesQueryVariables = Exact<{
  of: string | number;
  through?: ReadonlyArray<RelationshipFamily> | RelationshipFamily;
  maxHops?: number;
  asOf?: string | null | undefined;
}>;


export type TraceBothSidesQuery = { readonly dualAccountability: { readonly asOf: string, readonly reading: string, readonly citation: string, readonly of:
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    , readonly national: { readonly path: { readonly length: number, readonly asOf: string, readonly reading: string, readonly citation: string, readonly hops: ReadonlyArray<{ readonly againstDirection: boolean, readonly from:
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          , readonly to:
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          , readonly relationship:
            | { readonly id: string, readonly asOf: string, readonly family: RelationshipFamily, readonly reads: string }
            | { readonly id: string, readonly asOf: string, readonly family: RelationshipFamily, readonly reads: string }
            | { readonly id: string, readonly asOf: string, readonly family: RelationshipFamily, readonly reads: string }
            | { readonly id: string, readonly asOf: string, readonly family: RelationshipFamily, readonly reads: string }
            | { readonly id: string, readonly asOf: string, readonly family: RelationshipFamily, readonly reads: string }
          , readonly relationships: ReadonlyArray<
            | { readonly id: string, readonly asOf: string }
            | { readonly id: string, readonly asOf: string }
            | { readonly id: string, readonly asOf: string }
            | { readonly id: string, readonly asOf: string }
            | { readonly id: string, readonly asOf: string }
          > }> } | null }, readonly local: { readonly path: { readonly length: number, readonly asOf: string, readonly reading: string, readonly citation: string, readonly hops: ReadonlyArray<{ readonly againstDirection: boolean, readonly from:
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          , readonly to:
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
            | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
          , readonly relationship:
            | { readonly id: string, readonly asOf: string, readonly family: RelationshipFamily, readonly reads: string }
            | { readonly id: string, readonly asOf: string, readonly family: RelationshipFamily, readonly reads: string }
            | { readonly id: string, readonly asOf: string, readonly family: RelationshipFamily, readonly reads: string }
            | { readonly id: string, readonly asOf: string, readonly family: RelationshipFamily, readonly reads: string }
            | { readonly id: string, readonly asOf: string, readonly family: RelationshipFamily, readonly reads: string }
          , readonly relationships: ReadonlyArray<
            | { readonly id: string, readonly asOf: string }
            | { readonly id: string, readonly asOf: string }
            | { readonly id: string, readonly asOf: string }
            | { readonly id: string, readonly asOf: string }
            | { readonly id: string, readonly asOf: string }
          > }> } | null } } };

type BodyName_ClinicalCommissioningGroup_Fragment = { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean };

type BodyName_CombinedAuthority_Fragment = { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean };

type BodyName_Council_Fragment = { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean };

type BodyName_Electorate_Fragment = { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean };

type BodyName_HealthAndWellbeingBoard_Fragment = { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean };

type BodyName_IcbCluster_Fragment = { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean };

type BodyName_IntegratedCareBoard_Fragment = { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean };

type BodyName_IntegratedCarePartnership_Fragment = { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean };

type BodyName_IntegratedCareSystem_Fragment = { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean };

type BodyName_NationalBody_Fragment = { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean };

type BodyName_NhsRegion_Fragment = { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean };

type BodyName_Partner_Fragment = { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean };

type BodyName_PartnershipArrangement_Fragment = { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean };

type BodyName_PlacePartnership_Fragment = { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean };

type BodyName_ProviderCollaborative_Fragment = { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean };

type BodyName_SubIcbLocation_Fragment = { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean };

type BodyName_SustainabilityAndTransformationPartnership_Fragment = { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean };

type BodyName_Trust_Fragment = { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean };

type BodyName_TrustGroup_Fragment = { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean };

export type BodyNameFragment =
  | BodyName_ClinicalCommissioningGroup_Fragment
  | BodyName_CombinedAuthority_Fragment
  | BodyName_Council_Fragment
  | BodyName_Electorate_Fragment
  | BodyName_HealthAndWellbeingBoard_Fragment
  | BodyName_IcbCluster_Fragment
  | BodyName_IntegratedCareBoard_Fragment
  | BodyName_IntegratedCarePartnership_Fragment
  | BodyName_IntegratedCareSystem_Fragment
  | BodyName_NationalBody_Fragment
  | BodyName_NhsRegion_Fragment
  | BodyName_Partner_Fragment
  | BodyName_PartnershipArrangement_Fragment
  | BodyName_PlacePartnership_Fragment
  | BodyName_ProviderCollaborative_Fragment
  | BodyName_SubIcbLocation_Fragment
  | BodyName_SustainabilityAndTransformationPartnership_Fragment
  | BodyName_Trust_Fragment
  | BodyName_TrustGroup_Fragment
;

export type ViewBodyFragment = { readonly depth: number, readonly layer: Layer, readonly degree: number, readonly hidden: number, readonly organisation:
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
   };

type ViewLine_AccountabilityRelationship_Fragment = { readonly id: string, readonly asOf: string, readonly kind: RelationshipKind, readonly family: RelationshipFamily, readonly reads: string, readonly from:
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
  , readonly to:
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
   };

type ViewLine_FundingRelationship_Fragment = { readonly id: string, readonly asOf: string, readonly kind: RelationshipKind, readonly family: RelationshipFamily, readonly reads: string, readonly from:
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
  , readonly to:
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
   };

type ViewLine_GeographyRelationship_Fragment = { readonly id: string, readonly asOf: string, readonly kind: RelationshipKind, readonly family: RelationshipFamily, readonly reads: string, readonly from:
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
  , readonly to:
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
   };

type ViewLine_GovernanceRelationship_Fragment = { readonly id: string, readonly asOf: string, readonly kind: RelationshipKind, readonly family: RelationshipFamily, readonly reads: string, readonly from:
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
  , readonly to:
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
   };

type ViewLine_SuccessionRelationship_Fragment = { readonly id: string, readonly asOf: string, readonly kind: RelationshipKind, readonly family: RelationshipFamily, readonly reads: string, readonly from:
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
  , readonly to:
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
   };

export type ViewLineFragment =
  | ViewLine_AccountabilityRelationship_Fragment
  | ViewLine_FundingRelationship_Fragment
  | ViewLine_GeographyRelationship_Fragment
  | ViewLine_GovernanceRelationship_Fragment
  | ViewLine_SuccessionRelationship_Fragment
;

export type ViewDifferenceFragment = { readonly earlier: string, readonly later: string, readonly bodiesBegan: ReadonlyArray<
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
  >, readonly bodiesEnded: ReadonlyArray<
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
  >, readonly relationshipsBegan: ReadonlyArray<
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
  >, readonly relationshipsEnded: ReadonlyArray<
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
    | { readonly id: string, readonly asOf: string }
  > };

export type ViewQueryVariables = Exact<{
  root: string | number;
  depth?: number;
  expand?: ReadonlyArray<string | number> | string | number;
  families?: ReadonlyArray<RelationshipFamily> | RelationshipFamily | null | undefined;
  kinds?: ReadonlyArray<OrganisationKind> | OrganisationKind | null | undefined;
  asOf?: string | null | undefined;
  comparedWith?: string | null | undefined;
  maxNodes?: number;
}>;


export type ViewQuery = { readonly relationshipView: { readonly asOf: string, readonly root:
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
      | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
    , readonly nodes: ReadonlyArray<{ readonly depth: number, readonly layer: Layer, readonly degree: number, readonly hidden: number, readonly organisation:
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
        | { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: OrganisationKind, readonly inForce: boolean }
       }>, readonly edges: ReadonlyArray<
      | { readonly id: string, readonly asOf: string, readonly kind: RelationshipKind, readonly family: RelationshipFamily, readonly reads: string, readonly from:
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
        , readonly to:
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
         }
      | { readonly id: string, readonly asOf: string, readonly kind: RelationshipKind, readonly family: RelationshipFamily, readonly reads: string, readonly from:
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
        , readonly to:
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
         }
      | { readonly id: string, readonly asOf: string, readonly kind: RelationshipKind, readonly family: RelationshipFamily, readonly reads: string, readonly from:
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
        , readonly to:
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
         }
      | { readonly id: string, readonly asOf: string, readonly kind: RelationshipKind, readonly family: RelationshipFamily, readonly reads: string, readonly from:
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
        , readonly to:
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
         }
      | { readonly id: string, readonly asOf: string, readonly kind: RelationshipKind, readonly family: RelationshipFamily, readonly reads: string, readonly from:
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
        , readonly to:
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
          | { readonly id: string, readonly asOf: string }
         }
    >, readonly comparison: { readonly earlier: string, readonly later: string, readonly bodiesBegan: ReadonlyArray<
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
      >, readonly bodiesEnded: ReadonlyArray<
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
      >, readonly relationshipsBegan: ReadonlyArray<
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
      >, readonly relationshipsEnded: ReadonlyArray<
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
        | { readonly id: string, readonly asOf: string }
      > } | null, readonly turningDays: ReadonlyArray<{ readonly day: string, readonly precision: DatePrecision, readonly began: number, readonly ended: number }>, readonly truncation: { readonly reason: ViewTruncationReason, readonly nodesShown: number, readonly nodesFound: number, readonly edgesShown: number, readonly edgesFound: number, readonly reading: string } | null } };

export const ChangeSourceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"datePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<ChangeSourceFragment, unknown>;
export const BodyNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BodyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}}]} as unknown as DocumentNode<BodyNameFragment, unknown>;
export const ChangedLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BodyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}}]} as unknown as DocumentNode<ChangedLineFragment, unknown>;
export const ChangeBasisFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeBasis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeSource"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"datePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<ChangeBasisFragment, unknown>;
export const ChangeToldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeTold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"dayPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeSource"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeBasis"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AmountChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeBasis"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BodyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"datePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeBasis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeSource"}}]}}]}}]} as unknown as DocumentNode<ChangeToldFragment, unknown>;
export const MoneySourceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneySource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<MoneySourceFragment, unknown>;
export const MoneyFigureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FinancialFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"financialYear"}},{"kind":"Field","name":{"kind":"Name","value":"stream"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"accounting"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneySource"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneySource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<MoneyFigureFragment, unknown>;
export const MoneyAmountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyAmount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingAmount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"financialYear"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneySource"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneySource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<MoneyAmountFragment, unknown>;
export const MoneyFlowPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyFlowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyFlow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reads"}},{"kind":"Field","name":{"kind":"Name","value":"stream"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"fromPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneySource"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneySource"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyAmount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyAmount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standingAlone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyAmount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneySource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BodyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyAmount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingAmount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"financialYear"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneySource"}}]}}]}}]} as unknown as DocumentNode<MoneyFlowPartsFragment, unknown>;
export const TraceLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountabilityPath"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"againstDirection"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"reads"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BodyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}}]} as unknown as DocumentNode<TraceLineFragment, unknown>;
export const TraceGroundFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceGround"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"reads"}},{"kind":"Field","name":{"kind":"Name","value":"readsBackward"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"fromPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"toPrecision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"datePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"datePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BodyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}}]} as unknown as DocumentNode<TraceGroundFragment, unknown>;
export const ViewBodyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewBody"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ViewNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BodyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}}]} as unknown as DocumentNode<ViewBodyFragment, unknown>;
export const ViewLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"reads"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]} as unknown as DocumentNode<ViewLineFragment, unknown>;
export const ViewDifferenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewDifference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ViewComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earlier"}},{"kind":"Field","name":{"kind":"Name","value":"later"}},{"kind":"Field","name":{"kind":"Name","value":"bodiesBegan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodiesEnded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationshipsBegan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationshipsEnded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]} as unknown as DocumentNode<ViewDifferenceFragment, unknown>;
export const TurningDaysDocument = {"__meta__":{"hash":"sha256:c002310ca4affcc447aa7d34d5a9738b296ba613cac028a2fba0e338fe76ccf5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TurningDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"root"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"families"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipFamily"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationshipView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"root"},"value":{"kind":"Variable","name":{"kind":"Name","value":"root"}}},{"kind":"Argument","name":{"kind":"Name","value":"families"},"value":{"kind":"Variable","name":{"kind":"Name","value":"families"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxNodes"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"root"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"turningDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"began"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BodyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}}]} as unknown as DocumentNode<TurningDaysQuery, TurningDaysQueryVariables>;
export const ChangeCountsDocument = {"__meta__":{"hash":"sha256:b9d64b91f615141e43a5cf3a41a77fd8545672bc9a09308b91bb45b50839e737"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChangeCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"about"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"families"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipFamily"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"about"},"value":{"kind":"Variable","name":{"kind":"Name","value":"about"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"families"},"value":{"kind":"Variable","name":{"kind":"Name","value":"families"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ChangeCountsQuery, ChangeCountsQueryVariables>;
export const ChangesDocument = {"__meta__":{"hash":"sha256:ae6fc879b3a782335ec366c27c66221f02005491fdb516f7fb114ded0d9d9234"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Changes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"about"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"families"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipFamily"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"changeKinds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeKind"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"about"},"value":{"kind":"Variable","name":{"kind":"Name","value":"about"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"families"},"value":{"kind":"Variable","name":{"kind":"Name","value":"families"}}},{"kind":"Argument","name":{"kind":"Name","value":"changeKinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"changeKinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeTold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"datePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BodyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeBasis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeSource"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeTold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"dayPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeSource"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeBasis"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AmountChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeBasis"}}]}}]}}]}}]} as unknown as DocumentNode<ChangesQuery, ChangesQueryVariables>;
export const FindDocument = {"__meta__":{"hash":"sha256:13a3fa49f993f7a8c812fcb99fcce829ae387d7c95559dd932e012c0fe341b06"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Find"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BodyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}}]} as unknown as DocumentNode<FindQuery, FindQueryVariables>;
export const MoneyDocument = {"__meta__":{"hash":"sha256:c64999aa143292300e98164e07f8e3a16fd9042addb7aa7ee273cbb3a1edae36"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Money"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FinancialYear"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moneyInYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"financialYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"financialYear"}},{"kind":"Field","name":{"kind":"Name","value":"yearsWithFlows"}},{"kind":"Field","name":{"kind":"Name","value":"yearsWithFigures"}},{"kind":"Field","name":{"kind":"Name","value":"flows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFlowParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyFigure"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BodyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneySource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyAmount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingAmount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"financialYear"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneySource"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyFlowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyFlow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reads"}},{"kind":"Field","name":{"kind":"Name","value":"stream"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"fromPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneySource"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneySource"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyAmount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyAmount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standingAlone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyAmount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FinancialFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"financialYear"}},{"kind":"Field","name":{"kind":"Name","value":"stream"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"accounting"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneySource"}}]}}]}}]} as unknown as DocumentNode<MoneyQuery, MoneyQueryVariables>;
export const TraceDocument = {"__meta__":{"hash":"sha256:43fc358805c8f975e09233debdc187f1a52f45b144a881b1a54f48c09cf0b31c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"through"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipFamily"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACCOUNTABILITY"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"6"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountabilityPaths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"through"},"value":{"kind":"Variable","name":{"kind":"Name","value":"through"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"pathCount"}},{"kind":"Field","name":{"kind":"Name","value":"ends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"hops"}},{"kind":"Field","name":{"kind":"Name","value":"paths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BodyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountabilityPath"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"againstDirection"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"reads"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]}}]} as unknown as DocumentNode<TraceQuery, TraceQueryVariables>;
export const TraceMissedDocument = {"__meta__":{"hash":"sha256:7efecedfcd4000dfe56300132c59440676c667207a974d86ff6794aca7d9ad82"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TraceMissed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"through"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipFamily"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACCOUNTABILITY"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"6"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountabilityPaths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"through"},"value":{"kind":"Variable","name":{"kind":"Name","value":"through"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"cuts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"hopsNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"families"}},{"kind":"Field","name":{"kind":"Name","value":"eachAlone"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"nextDay"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearestMiss"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BodyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountabilityPath"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"againstDirection"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"reads"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]}}]} as unknown as DocumentNode<TraceMissedQuery, TraceMissedQueryVariables>;
export const TraceGroundsDocument = {"__meta__":{"hash":"sha256:4b7a4bd7b0a9ab6fcbb42919477819a8d0bf92807b838288a660e686990ac3fd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TraceGrounds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceGround"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BodyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceGround"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"reads"}},{"kind":"Field","name":{"kind":"Name","value":"readsBackward"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"fromPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"toPrecision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"datePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"datePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<TraceGroundsQuery, TraceGroundsQueryVariables>;
export const TraceBothSidesDocument = {"__meta__":{"hash":"sha256:8c951025f9320a600370b7e9f24cdd1247548f07def3820a974062b49461c4a6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TraceBothSides"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"through"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipFamily"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACCOUNTABILITY"},{"kind":"EnumValue","value":"GOVERNANCE"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"6"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dualAccountability"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"through"},"value":{"kind":"Variable","name":{"kind":"Name","value":"through"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"national"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"local"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BodyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountabilityPath"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"againstDirection"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"reads"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]}}]} as unknown as DocumentNode<TraceBothSidesQuery, TraceBothSidesQueryVariables>;
export const ViewDocument = {"__meta__":{"hash":"sha256:9c7d67b4dc1da5d721bd435451dbd74053151080a8375413bffbcedb6240e68c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"View"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"root"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"1"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expand"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},"defaultValue":{"kind":"ListValue","values":[]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"families"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipFamily"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"comparedWith"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxNodes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"300"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationshipView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"root"},"value":{"kind":"Variable","name":{"kind":"Name","value":"root"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depth"}}},{"kind":"Argument","name":{"kind":"Name","value":"expand"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expand"}}},{"kind":"Argument","name":{"kind":"Name","value":"families"},"value":{"kind":"Variable","name":{"kind":"Name","value":"families"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"comparedWith"},"value":{"kind":"Variable","name":{"kind":"Name","value":"comparedWith"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxNodes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxNodes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"root"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewBody"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewDifference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"turningDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"began"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"nodesShown"}},{"kind":"Field","name":{"kind":"Name","value":"nodesFound"}},{"kind":"Field","name":{"kind":"Name","value":"edgesShown"}},{"kind":"Field","name":{"kind":"Name","value":"edgesFound"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BodyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewBody"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ViewNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"reads"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewDifference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ViewComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earlier"}},{"kind":"Field","name":{"kind":"Name","value":"later"}},{"kind":"Field","name":{"kind":"Name","value":"bodiesBegan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodiesEnded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationshipsBegan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationshipsEnded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]} as unknown as DocumentNode<ViewQuery, ViewQueryVariables>;