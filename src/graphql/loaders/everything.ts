/** The whole of a list: for short cuts, which are never paged. No body of the graph has as many relationships. */
export const EVERYTHING = {
  first: 100_000,
  after: null,
  count: false,
} as const;
