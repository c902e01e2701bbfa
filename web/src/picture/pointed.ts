/** What is pointed at or has the focus: a body, or the lines that run through a place of the stage. */
export type Pointed =
  | { readonly body: string }
  | {
      readonly lines: readonly string[];
      readonly at: readonly [number, number];
    };
