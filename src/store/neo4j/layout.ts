/** Raised whenever what is written changes its shape: an engine reads only graphs of its own layout. */
export const LAYOUT = 2;

/** Every label that carries records of a release. */
export const RECORD_LABELS = [
  "Organisation",
  "Code",
  "Relationship",
  "FinancialFigure",
  "LegalProvision",
  "Evidence",
  "Source",
] as const;

/** The full-text index on the words of bodies' names and on their codes. */
export const SEARCH_INDEX = "organisation_search";
