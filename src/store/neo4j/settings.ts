/** Where the database is, and how long it may take. */
export interface Neo4jSettings {
  /** bolt://host:7687 for one server, neo4j://host:7687 for a cluster; +s for TLS. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Absent: the user's home database. */
  readonly database?: string | undefined;
  /** Milliseconds in which all that one request reads must be read. */
  readonly deadline: number;
  /** Reads under way at once at most, each on a connection of its own. The others wait their turn. */
  readonly poolSize: number;
  /** Records remembered of each kind of answer at most; 0 for none. */
  readonly memory: number;
}

/** Long enough for the largest question the API accepts, short enough that a caller is still there to read the answer. */
export const DEFAULT_DEADLINE = 5_000;

/** A retired graph is kept this many milliseconds: no request may last longer, so none loses the graph it reads. */
export const LONGEST_DEADLINE = 20_000;

/** More connections than this keep a database of few cores no busier. */
export const DEFAULT_POOL_SIZE = 50;

/** More than the seed has relationships. A record takes about a kilobyte. */
export const DEFAULT_MEMORY = 20_000;
