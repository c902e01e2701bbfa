import { lookup } from "node:dns/promises";
import { once } from "node:events";
import { connect, isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";

/** How a conversation in Bolt begins: the protocol's sign, and the versions on offer. */
const GREETING = Buffer.from("6060b01700040405000000040000000000000000", "hex");
const BOLT_PORT = 7687;

/**
 * Asks whether something at the address speaks Bolt, on a connection of its own, which is gone when this is done. The driver
 * itself would wait for as long as the other end says nothing, and keep the connection.
 * @throws Error whatever was the matter, or that `patience` milliseconds are over.
 */
export async function knock(uri: string, patience: number): Promise<void> {
  const { protocol, hostname, port } = new URL(uri);
  const signal = AbortSignal.timeout(patience);
  const host = hostname.replace(/^\[(.*)\]$/, "$1");
  const addresses = await lookup(host, { all: true });
  const knocks = addresses.map(({ address }) => {
    const at = { host: address, port: Number(port || BOLT_PORT) };
    const name = isIP(host) === 0 ? { servername: host } : {};
    return answers(
      protocol.includes("+")
        ? connectTls({ ...at, ...name, rejectUnauthorized: false })
        : connect(at),
      signal,
    );
  });
  // Of a cluster, one that answers will do.
  await Promise.any(knocks).catch(() => knocks[0]);
}

async function answers(socket: Socket, signal: AbortSignal): Promise<void> {
  try {
    socket.write(GREETING);
    await once(socket, "data", { signal });
  } finally {
    socket.destroy();
  }
}
