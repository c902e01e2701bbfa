/** How far a load has come. */
export interface LoadProgress {
  /** What is being written: organisations, relationships, figures, ... */
  readonly phase: string;
  /** Rows of this phase written, and to write. */
  readonly done: number;
  readonly total: number;
}
