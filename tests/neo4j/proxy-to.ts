import { afterAll } from "vitest";
import { startProxy, type TcpProxy } from "./proxy.js";
import type { Database } from "./server/outcome.js";

/** A proxy before the database, closed when the tests of the file are done. */
export async function proxyTo({ uri }: Database): Promise<TcpProxy> {
  const { hostname, port } = new URL(uri);
  const proxy = await startProxy({
    host: hostname,
    port: Number(port || 7687),
  });
  afterAll(() => proxy.close());
  return proxy;
}
