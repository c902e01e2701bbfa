import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";
import { Flow } from "./flow.js";
import { listen } from "./server/listen.js";

export interface Target {
  readonly host: string;
  readonly port: number;
}

/** Starts a TCP proxy on a free port of this machine. All passes until it is told otherwise. */
export async function startProxy(target: Target): Promise<TcpProxy> {
  const proxy = new TcpProxy(target);
  await proxy.pass();
  return proxy;
}

/** Stands between a client and a server, and fails as networks and servers do. */
export class TcpProxy {
  readonly #flow = new Flow();
  readonly #live = new Map<Socket, Socket>();
  readonly #listener: Server;
  #port = 0;

  constructor(target: Target) {
    this.#listener = createServer({ allowHalfOpen: true }, (client) => {
      const server = connect({ ...target, allowHalfOpen: true });
      this.#live.set(client, server);
      client.once("close", () => this.#live.delete(client));
      this.#flow.join(client, server);
    });
  }

  get port(): number {
    return this.#port;
  }

  get uri(): string {
    return `bolt://127.0.0.1:${this.#port}`;
  }

  /** All passes, what was held back first. */
  async pass(): Promise<void> {
    this.#flow.pass();
    if (this.#listener.listening) return;
    this.#port = await listen(this.#listener, this.#port);
  }

  /** As a server that is down: live connections are cut, new ones refused. */
  async refuse(): Promise<void> {
    if (!this.#listener.listening) return;
    const closed = once(this.#listener, "close");
    this.#listener.close();
    this.cut();
    await closed;
  }

  /** Cuts the live connections; new ones are as the old ones were. */
  cut(): void {
    for (const [client, server] of this.#live) {
      client.destroy();
      server.destroy();
    }
  }

  /** Each piece of data waits this many milliseconds, in each direction. */
  delay(milliseconds: number): void {
    this.#flow.pass(milliseconds);
  }

  /** Half-open, as by a lost cable: connections stay and new ones are accepted, but nothing passes, not even an end. */
  hang(): void {
    this.#flow.hold();
  }

  /** How many are live; an end that is held back has not come yet. */
  connections(): number {
    return this.#live.size;
  }

  async close(): Promise<void> {
    await this.refuse();
    this.#flow.pass();
  }
}
