import { once } from "node:events";
import type { Server } from "node:net";

/** Listens on this machine alone, on a free port unless one is given. @returns the port. */
export async function listen(server: Server, port = 0): Promise<number> {
  await once(server.listen(port, "127.0.0.1"), "listening");
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("This machine gave no port.");
  return address.port;
}
