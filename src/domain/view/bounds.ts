/** The most hops a view follows. */
export const MOST_DEPTH = 4;

/** The most bodies a view shows. */
export const MOST_NODES = 500;

/** The most relationships a view shows: more than join the 300 bodies nearest to any in England. */
export const MOST_EDGES = 5_000;

/** The most bodies among which those of a view are chosen. */
export const MOST_BODIES = 5_000;

/** The most bodies whose neighbours a view shows besides those of its root. */
export const MOST_EXPANDED = 50;
