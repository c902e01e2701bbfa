/** A Cypher text that holds no id, day or word that is asked about, and what is asked. */
export interface Query {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The fields of one row of an answer; numbers are numbers. */
export type Row = Readonly<Record<string, unknown>>;
