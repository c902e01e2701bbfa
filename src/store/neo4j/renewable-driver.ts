import neo4j, { type Driver } from "neo4j-driver";
import { isLoss, isSilence, noAnswer } from "./driver-errors.js";
import { knock } from "./knock.js";
import type { Neo4jSettings } from "./settings.js";

/** Milliseconds to connect; and for all that comes before a connection can be used. */
const TO_CONNECT = 1_500;
const TO_ACQUIRE = 2_000;
/** A connection that was idle for longer is asked whether it lives before it is used: a firewall may have forgotten it. */
const IDLE = 2_000;

interface Lease {
  readonly driver: Driver;
  users: number;
}

/**
 * A driver that is replaced when the database falls silent. A connection whose other end went without a word looks alive for
 * minutes: a new driver has none of them, and those of the old one are closed when its last user has left.
 */
export class RenewableDriver {
  readonly #settings: Neo4jSettings;
  #lease: Lease;
  /** False at first, and after a loss or a silence: the database must show that it speaks before it is asked anything. */
  #answers = false;
  #knocking: Promise<void> | null = null;

  constructor(settings: Neo4jSettings) {
    this.#settings = settings;
    this.#lease = { driver: openDriver(settings), users: 0 };
  }

  /** @throws DomainError STORE_UNAVAILABLE when the database is away. */
  async ready(): Promise<void> {
    if (this.#answers) return;
    // One for all who ask meanwhile.
    this.#knocking ??= knock(this.#settings.uri, TO_CONNECT).finally(() => {
      this.#knocking = null;
    });
    try {
      await this.#knocking;
    } catch (error) {
      throw noAnswer(error);
    }
  }

  async use<T>(work: (driver: Driver) => Promise<T>): Promise<T> {
    const lease = this.#lease;
    lease.users += 1;
    try {
      const result = await work(lease.driver);
      this.#answers = true;
      return result;
    } catch (error) {
      if (isLoss(error) || isSilence(error)) this.#answers = false;
      if (isSilence(error)) this.#renew(lease);
      throw error;
    } finally {
      lease.users -= 1;
      this.#closeIfLeft(lease);
    }
  }

  close(): Promise<void> {
    return this.#lease.driver.close();
  }

  #renew(silent: Lease): void {
    if (this.#lease === silent)
      this.#lease = { driver: openDriver(this.#settings), users: 0 };
  }

  #closeIfLeft(lease: Lease): void {
    if (lease !== this.#lease && lease.users === 0)
      // It is of no use to anyone: that it could not be closed in good order matters to nobody.
      lease.driver.close().catch(() => undefined);
  }
}

function openDriver({ uri, user, password, poolSize }: Neo4jSettings): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    userAgent: "placegraph",
    maxConnectionPoolSize: poolSize,
    connectionTimeout: TO_CONNECT,
    connectionAcquisitionTimeout: TO_ACQUIRE,
    connectionLivenessCheckTimeout: IDLE,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    // Advice on how a query is written: nobody is there to read it.
    notificationFilter: {
      minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF,
    },
  });
}
