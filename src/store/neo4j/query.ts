/** A Cypher text that holds nothing that is asked about, and what is asked. */
export interface Query {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The fields of one row of an answer: numbers are numbers, dates the driver's own. */
export type Row = Readonly<Record<string, unknown>>;
