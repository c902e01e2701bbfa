import type { ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { whenItAnswers } from "./answers.js";
import { type Home, lastWords, newHome, serverCommand } from "./home.js";
import { keep } from "./keep.js";
import type { Database } from "./outcome.js";

const PATIENCE = 240_000;
const FIRST_PASSWORD = "neo4j";

/** A Neo4j server on this machine, with a home and a port of its own, for as long as this process lives. */
export class LocalServer {
  readonly settings: Database;
  readonly #home: Home;
  readonly #keeper: ChildProcess;
  #isNew = true;

  /** @param jars the folder of Neo4j's libraries. */
  static async started(java: string, jars: string): Promise<LocalServer> {
    const home = await newHome();
    const server = new LocalServer(home, serverCommand(java, jars, home));
    try {
      await server.start();
      return server;
    } catch (error) {
      await server.remove();
      throw error;
    }
  }

  private constructor(home: Home, command: string[]) {
    this.settings = {
      uri: `bolt://${home.address}`,
      user: "neo4j",
      password: randomUUID(),
    };
    this.#home = home;
    this.#keeper = keep(home.folder, command);
  }

  /** Resolves once the server answers; after `kill`, at the same address with what was committed. */
  async start(): Promise<void> {
    const gone = new AbortController();
    const abort = () => {
      gone.abort();
    };
    this.#keeper.once("message", abort);
    this.#keeper.send("start");
    try {
      if (this.#isNew) await this.#setPassword(gone.signal);
      this.#isNew = false;
      const statement = { text: "RETURN 1" };
      await whenItAnswers(this.settings, statement, PATIENCE, gone.signal);
    } catch (error) {
      if (!gone.signal.aborted) throw error;
      const said = await lastWords(this.#home);
      throw new Error(`the server ended while starting\n${said}`);
    } finally {
      this.#keeper.off("message", abort);
    }
  }

  /** Without warning, as by SIGKILL or a failure of power. */
  async kill(): Promise<void> {
    const gone = once(this.#keeper, "message");
    this.#keeper.send("kill");
    await gone;
  }

  /** Kills the server where it still runs, and removes all it wrote. */
  async remove(): Promise<void> {
    const ended = once(this.#keeper, "exit");
    this.#keeper.disconnect();
    await ended;
  }

  /** A new server takes no other statement before its first password is changed. */
  async #setPassword(gone: AbortSignal): Promise<void> {
    const { password } = this.settings;
    await whenItAnswers(
      { ...this.settings, password: FIRST_PASSWORD, database: "system" },
      {
        text: "ALTER CURRENT USER SET PASSWORD FROM $first TO $password",
        parameters: { first: FIRST_PASSWORD, password },
      },
      PATIENCE,
      gone,
    );
  }
}
