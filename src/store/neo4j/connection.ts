import neo4j, { type Driver, type Session } from "neo4j-driver";
import {
  callerGone,
  isLoss,
  isSilence,
  refusalOf,
  Silence,
  tooLong,
} from "./driver-errors.js";
import { Places } from "./places.js";
import type { Query, Row } from "./query.js";
import { RenewableDriver } from "./renewable-driver.js";
import type { Neo4jSettings } from "./settings.js";
import { TimeLimit } from "./time-limit.js";

/** Milliseconds beyond the deadline in which the database must say that it stopped. */
const TO_STOP = 1_000;

/** The one place that talks to the database. */
export class Connection {
  readonly #settings: Neo4jSettings;
  readonly #driver: RenewableDriver;
  readonly #places: Places;

  constructor(settings: Neo4jSettings) {
    this.#settings = settings;
    this.#driver = new RenewableDriver(settings);
    this.#places = new Places(settings.poolSize);
  }

  /**
   * The rows of one statement, read in one round trip in `deadline` milliseconds. What is not done by then, or when
   * `until` aborts, is stopped in the database, too.
   * @throws DomainError STORE_UNAVAILABLE, DEADLINE_EXCEEDED or CANCELLED.
   */
  async read(
    query: Query,
    deadline: number,
    until?: AbortSignal,
  ): Promise<Row[]> {
    const limit = new TimeLimit(deadline, until, () =>
      tooLong(this.#settings.deadline),
    );
    try {
      await this.#places.take(limit);
      try {
        return await this.#readOrTryAgain(query, limit);
      } finally {
        this.#places.give();
      }
    } catch (error) {
      throw until?.aborted ? callerGone() : refusalOf(error);
    } finally {
      limit.end();
    }
  }

  /** Statements in one transaction, retried whole where the database asks for it. */
  write<T>(
    work: (run: (query: Query) => Promise<Row[]>) => Promise<T>,
  ): Promise<T> {
    return this.#inSession((session) =>
      session.executeWrite((transaction) =>
        work(async ({ text, parameters }) => {
          const { records } = await transaction.run(text, parameters);
          return records.map((record) => record.toObject());
        }),
      ),
    );
  }

  /** A change of the schema, or one that commits as it goes: not in a transaction with anything else. */
  async define({ text, parameters }: Query): Promise<void> {
    await this.#inSession((session) => session.run(text, parameters));
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  /** A connection can have died while it lay idle, and a read may be done twice. */
  async #readOrTryAgain(query: Query, limit: TimeLimit): Promise<Row[]> {
    const read = async () => {
      await limit.hold(() => this.#driver.ready());
      return this.#driver.use((driver) => this.#readOnce(driver, query, limit));
    };
    try {
      return await read();
    } catch (error) {
      if (limit.isOver || !(isLoss(error) || isSilence(error))) throw error;
      return read();
    }
  }

  async #readOnce(
    driver: Driver,
    { text, parameters }: Query,
    limit: TimeLimit,
  ): Promise<Row[]> {
    const session = driver.session({
      ...this.#database(),
      defaultAccessMode: neo4j.session.READ,
      fetchSize: -1,
    });
    try {
      const { records } = await limit.hold(() =>
        session.run(text, parameters, { timeout: limit.left }),
      );
      return records.map((record) => record.toObject());
    } finally {
      await end(session);
    }
  }

  async #inSession<T>(work: (session: Session) => PromiseLike<T>): Promise<T> {
    try {
      return await this.#driver.use(async (driver) => {
        const session = driver.session(this.#database());
        try {
          return await work(session);
        } finally {
          await session.close();
        }
      });
    } catch (error) {
      throw refusalOf(error);
    }
  }

  #database(): { database?: string } {
    const { database } = this.#settings;
    return database === undefined ? {} : { database };
  }
}

/** Gives the connection back. Where the answer is still to come, the database is told to stop, and must say that it did. */
async function end(session: Session): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Silence());
    }, TO_STOP);
  });
  try {
    await Promise.race([session.close(), silence]);
  } finally {
    clearTimeout(timer);
  }
}
