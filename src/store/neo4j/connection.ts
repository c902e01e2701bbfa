import neo4j, { type Driver } from "neo4j-driver";
import type { Query, Row } from "./query.js";
import type { Neo4jSettings } from "./settings.js";

/** The one place that talks to the database. */
export class Connection {
  readonly #driver: Driver;
  readonly #settings: Neo4jSettings;

  constructor(settings: Neo4jSettings) {
    this.#settings = settings;
    this.#driver = neo4j.driver(
      settings.uri,
      neo4j.auth.basic(settings.user, settings.password),
      { disableLosslessIntegers: true, telemetryDisabled: true },
    );
  }

  /**
   * The rows of one statement, read in one round trip.
   * @throws DomainError STORE_UNAVAILABLE, DEADLINE_EXCEEDED or CANCELLED.
   */
  async read(
    query: Query,
    deadline: number,
    _until?: AbortSignal,
  ): Promise<Row[]> {
    const session = this.#driver.session({
      defaultAccessMode: neo4j.session.READ,
      fetchSize: -1,
      ...this.#database(),
    });
    try {
      const { records } = await session.run(query.text, query.parameters, {
        timeout: deadline,
      });
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  }

  /** Statements in one transaction, retried whole where the database asks for it. */
  async write<T>(
    work: (run: (query: Query) => Promise<Row[]>) => Promise<T>,
  ): Promise<T> {
    const session = this.#driver.session(this.#database());
    try {
      return await session.executeWrite((transaction) =>
        work(async ({ text, parameters }) => {
          const { records } = await transaction.run(text, parameters);
          return records.map((record) => record.toObject());
        }),
      );
    } finally {
      await session.close();
    }
  }

  /** A change of the schema: a transaction of its own. */
  async define({ text, parameters }: Query): Promise<void> {
    const session = this.#driver.session(this.#database());
    try {
      await session.run(text, parameters);
    } finally {
      await session.close();
    }
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  #database(): { database?: string } {
    const { database } = this.#settings;
    return database === undefined ? {} : { database };
  }
}
