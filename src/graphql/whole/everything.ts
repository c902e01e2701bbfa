/** The whole of a list, for what is never paged. No list of the graph is as long. */
export const EVERYTHING = {
  first: 100_000,
  after: null,
  count: false,
} as const;
