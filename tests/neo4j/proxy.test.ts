import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startProxy, type TcpProxy } from "./proxy.js";

/** Long enough for what is going to happen on this machine to have happened. */
const A_WHILE = 200;

describe("the proxy, before a server that says what it hears", () => {
  const atServer = new Set<Socket>();
  const echo = createServer((socket) => {
    atServer.add(socket);
    socket.on("error", () => undefined).pipe(socket);
  });
  let proxy: TcpProxy;

  beforeEach(async () => {
    await once(echo.listen(0, "127.0.0.1"), "listening");
    const { port } = echo.address() as AddressInfo;
    proxy = await startProxy({ host: "127.0.0.1", port });
  });
  afterEach(async () => {
    await proxy.close();
    stopEcho();
  });
  function stopEcho() {
    for (const socket of atServer) socket.destroy();
    atServer.clear();
    echo.close();
  }

  it("passes data and ends both ways, and counts what is live", async () => {
    const client = await dial(proxy);
    client.socket.write("hello");
    await expect.poll(client.heard).toBe("hello");
    expect(proxy.connections()).toBe(1);

    client.socket.end(", goodbye");
    await expect.poll(client.isOver).toBe(true);
    expect(client.heard()).toBe("hello, goodbye");
    await expect.poll(() => proxy.connections()).toBe(0);
  });

  it("passes a megabyte whole and in order", async () => {
    const client = await dial(proxy);
    const numbers = Array.from({ length: 150_000 }, (_, i) => i).join();
    client.socket.end(numbers);
    await expect.poll(client.isOver).toBe(true);
    expect(client.heard() === numbers).toBe(true);
  });

  it("refuses as a server that is down, then passes again on the same port", async () => {
    const client = await dial(proxy);
    const { port } = proxy;
    await proxy.refuse();
    await expect.poll(client.isOver).toBe(true);
    await expect(dial(proxy)).rejects.toThrow("ECONNREFUSED");

    await proxy.pass();
    expect(proxy.port).toBe(port);
    const next = await dial(proxy);
    next.socket.write("again");
    await expect.poll(next.heard).toBe("again");
  });

  it("cuts what is live at both ends, and passes what comes next", async () => {
    const client = await dial(proxy);
    await expect.poll(() => atServer.size).toBe(1);
    proxy.cut();
    await expect.poll(client.isOver).toBe(true);
    await expect.poll(() => [...atServer].every((at) => at.closed)).toBe(true);

    const next = await dial(proxy);
    next.socket.write("next");
    await expect.poll(next.heard).toBe("next");
  });

  it("delays each way", async () => {
    const client = await dial(proxy);
    proxy.delay(150);
    const sent = performance.now();
    client.socket.write("late");
    await expect.poll(client.heard, { interval: 10 }).toBe("late");
    expect(performance.now() - sent).toBeGreaterThanOrEqual(295);
  });

  it("hangs: accepts, passes nothing and hides that the server is gone, until all passes", async () => {
    const before = await dial(proxy);
    await expect.poll(() => atServer.size).toBe(1);
    proxy.hang();
    const after = await dial(proxy);
    before.socket.write("anyone?");
    after.socket.write("anyone?");
    for (const at of [...atServer].slice(0, 1)) at.end("goodbye");
    await sleep(A_WHILE);
    expect([before.heard(), after.heard()]).toEqual(["", ""]);
    expect([before.isOver(), after.isOver()]).toEqual([false, false]);

    await proxy.pass();
    await expect.poll(before.heard).toBe("goodbye");
    await expect.poll(before.isOver).toBe(true);
    await expect.poll(after.heard).toBe("anyone?");
  });

  it("hides a reset while it hangs, and ends the connection after", async () => {
    const client = await dial(proxy);
    await expect.poll(() => atServer.size).toBe(1);
    proxy.hang();
    for (const at of atServer) at.resetAndDestroy();
    await sleep(A_WHILE);
    expect(client.isOver()).toBe(false);

    await proxy.pass();
    await expect.poll(client.isOver).toBe(true);
    await expect.poll(() => proxy.connections()).toBe(0);
  });

  it("ends a connection behind which there is no server", async () => {
    stopEcho();
    const client = await dial(proxy);
    await expect.poll(client.isOver).toBe(true);
  });
});

async function dial(proxy: TcpProxy) {
  const socket = connect(proxy.port, "127.0.0.1");
  await once(socket, "connect");
  let heard = "";
  socket.setEncoding("utf8");
  socket.on("data", (text: string) => (heard += text));
  socket.on("error", () => undefined);
  return { socket, heard: () => heard, isOver: () => socket.closed };
}
