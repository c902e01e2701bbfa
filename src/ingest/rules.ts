interface Rule {
  readonly title: string;
  /** Why the seed keeps the rule, for someone who has just broken it. */
  readonly explanation: string;
}

/** The one table of what the check refuses. A code never changes its meaning; each has a fixture that breaks it. */
export const RULES = {
  UNKNOWN_FILE: {
    title: "Unknown file",
    explanation:
      "Every file of a seed has a name that seed/README.md gives; a file of another name would be read by nobody.",
  },
  MISSING_FILE: {
    title: "Missing file",
    explanation:
      "Nothing enters without a source, so every seed has sources.csv.",
  },
  EMPTY_SEED: {
    title: "Seed without organisations",
    explanation:
      "A folder whose files have only headers is most likely a failed export, or not the folder that was meant.",
  },
  BAD_UTF8: {
    title: "Not UTF-8",
    explanation:
      "Seed files are UTF-8. Bytes that are not would turn names into other names.",
  },
  EMPTY_FILE: {
    title: "Empty file",
    explanation:
      "A file without even a header row is most likely a failed export.",
  },
  BAD_CSV: {
    title: "Not well-formed CSV",
    explanation:
      "A quote left open or a stray comma moves every later cell into the wrong column.",
  },
  UNKNOWN_COLUMN: {
    title: "Unknown column",
    explanation: "A column of another name would be read by nobody.",
  },
  MISSING_COLUMN: {
    title: "Missing column",
    explanation:
      "Every file has all the columns of its kind, even where a column is empty throughout.",
  },
  MISSING_VALUE: {
    title: "Missing value",
    explanation:
      "Some cells may not be empty: names, ids and sources above all.",
  },
  EDGE_SPACE: {
    title: "Space at the edge of a cell",
    explanation:
      "A name or code with a space before or after it looks like another and is found by nobody.",
  },
  BAD_VALUE: {
    title: "Value not allowed",
    explanation:
      "The cell takes one of a list of words, or a value of a certain form.",
  },
  BAD_ID: {
    title: "Malformed id",
    explanation:
      "Ids are prefix:code, with the prefix of the body's kind, so that a reader knows the kind from the id.",
  },
  DUPLICATE_ID: {
    title: "Duplicate",
    explanation:
      "An id names one thing. Two rows for one body, relationship or amount cannot both be right.",
  },
  BAD_DATE: {
    title: "Impossible date",
    explanation:
      "Dates are calendar days, months or years, written YYYY-MM-DD, YYYY-MM or YYYY.",
  },
  REVERSED_DATES: {
    title: "Reversed dates",
    explanation: "What ends before it begins holds on no day.",
  },
  UNKNOWN_SOURCE: {
    title: "Unknown source",
    explanation: "Every fact cites a source that sources.csv describes.",
  },
  UNKNOWN_PROVISION: {
    title: "Unknown provision",
    explanation: "A legal basis is a row of statute/provisions.csv.",
  },
  UNKNOWN_ORGANISATION: {
    title: "Unknown organisation",
    explanation:
      "Relationships, amounts and evidence are about bodies that the organisation files have.",
  },
  WRONG_END_KIND: {
    title: "End of the wrong kind",
    explanation:
      "Each kind of relationship joins certain kinds of body: an electorate elects a council and not a trust.",
  },
  CODE_CLASH: {
    title: "Code of two bodies",
    explanation:
      "On any one day a code of a scheme belongs to one body, or looking it up would have two answers.",
  },
  COUNCIL_CLASS: {
    title: "Council against its type",
    explanation:
      "A council's type says its tier and whether it has the duty of adult social care; statute is drawn from all three.",
  },
  OUTSIDE_LIFE: {
    title: "Outside the life of an end",
    explanation:
      "A relationship, name or code holds only while its bodies exist; a successor takes over when its predecessor ends.",
  },
  YEAR_OUTSIDE_LIFE: {
    title: "Amount of a year outside a life",
    explanation:
      "A body has money only in financial years in which it exists on at least one day.",
  },
  CYCLIC_SUCCESSION: {
    title: "Cyclic succession",
    explanation:
      "A body that succeeds itself would never be reached by following its successors.",
  },
  CYCLIC_PART_OF: {
    title: "Part of itself",
    explanation:
      "A body that is part of its own part would have no whole above it.",
  },
  SELF_RELATIONSHIP: {
    title: "Relationship with itself",
    explanation: "A relationship joins two bodies.",
  },
  AMOUNT_WITHOUT_YEAR: {
    title: "Amount without a year",
    explanation:
      "An amount without its financial year can be compared with nothing.",
  },
  AMOUNT_WITHOUT_MEASURE: {
    title: "Amount without a measure",
    explanation: "An amount whose measure is not said can be added to nothing.",
  },
  BAD_YEAR: {
    title: "Malformed financial year",
    explanation:
      "Financial years are written 2024/25, and the second is the year after the first.",
  },
  BAD_AMOUNT: {
    title: "Malformed amount",
    explanation: "Amounts are plain pounds: digits, and a dot before pence.",
  },
  NEGATIVE_AMOUNT: {
    title: "Negative amount",
    explanation:
      "Money that flows the other way is a relationship the other way; only figures of one body may be negative.",
  },
  BAD_SHARE: {
    title: "Malformed share",
    explanation: "Shares are decimals between 0 and 1.",
  },
  SHARES_DO_NOT_SUM: {
    title: "Shares do not sum to 1",
    explanation:
      "In one vintage, the boards that cover a council cover all of it, once.",
  },
  TWO_TOTALS: {
    title: "Two totals of one year",
    explanation:
      "A sum adds TOTALs; two for the same relationship and year would count the money twice.",
  },
  COMPONENTS_EXCEED_TOTAL: {
    title: "Components above their total",
    explanation:
      "COMPONENTs are inside the TOTAL of their year; together they may exceed it by no more than 1%, for rounding.",
  },
  CONFLICTING_BASIS: {
    title: "Two legal bases",
    explanation:
      "The rows of one funding relationship cite one legal basis; another basis is another stream.",
  },
} as const satisfies Record<string, Rule>;

export type RuleCode = keyof typeof RULES;
