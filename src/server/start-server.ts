import { DomainError } from "../domain/errors.js";
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

/**
 * Starts answering.
 * @throws DomainError BAD_ARGUMENT naming HOST or PORT when the address cannot be had.
 */
export async function startServer({
  host,
  port,
  ...options
}: ListenOptions): Promise<RunningServer> {
  const app = await createServer(options);
  try {
    const address = await app.listen({ host, port });
    return { url: `${address}/graphql`, close: () => app.close() };
  } catch (error) {
    await app.close();
    throw refusalOf(error, host, port) ?? error;
  }
}

function refusalOf(
  error: unknown,
  host: string,
  port: number,
): DomainError | null {
  switch (error instanceof Error && "code" in error ? error.code : undefined) {
    case "EADDRINUSE":
      return refused(
        "PORT",
        `Something already listens on ${host}:${port}. Stop it, or set PORT to another port (0 takes any free one).`,
      );
    case "EACCES":
      return refused(
        "PORT",
        `Port ${port} may not be used by this user. Set PORT to one above 1023.`,
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return refused(
        "HOST",
        `${host} is no address of this machine. Set HOST to 127.0.0.1, or to 0.0.0.0 for every address.`,
      );
    default:
      return null;
  }
}

function refused(at: string, message: string): DomainError {
  return new DomainError("BAD_ARGUMENT", message, at);
}
