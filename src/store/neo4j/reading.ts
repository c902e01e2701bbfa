import { DomainError } from "../../domain/errors.js";
import { serving } from "./cypher/serving.js";
import type { Connection } from "./connection.js";
import type { Query, Row } from "./query.js";
import { whole } from "./whole.js";

/**
 * What one request reads: all of it from the release of its first answer, and all of it before the deadline that
 * began with its first question.
 */
export class Reading {
  readonly #connection: Pick<Connection, "read">;
  readonly #deadline: number;
  readonly #until: AbortSignal | undefined;
  #release: number | null;
  #end: number | null = null;
  #served: Promise<number> | null = null;

  constructor(
    connection: Pick<Connection, "read">,
    deadline: number,
    until?: AbortSignal,
    release: number | null = null,
  ) {
    this.#connection = connection;
    this.#deadline = deadline;
    this.#until = until;
    this.#release = release;
  }

  /** The release being read; null before the first answer, where none was named. */
  get release(): number | null {
    return this.#release;
  }

  /** Asks which release is served, once for all who would know: what this request reads from now on. */
  releaseServed(): Promise<number> {
    this.#served ??= this.ask(serving()).then(({ release }) => release);
    return this.#served;
  }

  /** Asks one query, of which all stands in one row. */
  async ask(query: Query): Promise<Answer> {
    this.#end ??= performance.now() + this.#deadline;
    const asked = this.#release;
    const [row] = await this.#connection.read(
      {
        text: query.text,
        parameters: {
          ...query.parameters,
          release: asked === null ? null : whole(asked),
        },
      },
      this.#end - performance.now(),
      this.#until,
    );
    const release = row?.["release"];
    if (row === undefined || typeof release !== "number") throw noData();
    this.#release ??= release;
    // Questions asked side by side may straddle the moment of change: the later answer is asked for again.
    return release === this.#release ? { release, row } : this.ask(query);
  }
}

export interface Answer {
  readonly release: number;
  readonly row: Row;
}

function noData(): DomainError {
  return new DomainError(
    "STORE_UNAVAILABLE",
    "The database holds no data for this version of placegraph. Load it: node dist/main.js load --to neo4j",
  );
}
