import { createServer, type ServerOptions } from "./create-server.js";

export interface ListenOptions extends ServerOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
}

export interface RunningServer {
  /** Where GraphQL is answered: http://127.0.0.1:4000/graphql. */
  readonly url: string;
  /** Takes no new request, answers those under way, then stops listening. */
  close(): Promise<void>;
}

/** Starts answering. */
export async function startServer({
  host,
  port,
  ...options
}: ListenOptions): Promise<RunningServer> {
  const app = await createServer(options);
  const address = await app.listen({ host, port });
  return { url: `${address}/graphql`, close: () => app.close() };
}
