/**
 * A process that keeps a database server for as long as the process that asked for it lives. Its arguments are the
 * server's home directory, then its command. It takes the orders "start" and "kill", and says "gone" when the server ends.
 * When the one who asked disconnects, however that came about, the server is killed and its home directory removed.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { openSync, rmSync } from "node:fs";
import { join } from "node:path";

const [home = "", command = "", ...args] = process.argv.slice(2);
let server: ChildProcess | undefined;

process.on("message", (order) => {
  if (order === "start") start();
  else void kill();
});
process.once("disconnect", () => void end());
process.once("SIGTERM", () => void end());
if (!process.connected) void end();

function start(): void {
  const log = openSync(join(home, "console.log"), "a");
  server = spawn(command, args, { stdio: ["ignore", log, log] });
  server.once("error", gone);
  server.once("exit", gone);
}

async function kill(): Promise<void> {
  if (server === undefined) return gone();
  const exit = once(server, "exit");
  server.kill("SIGKILL");
  await exit;
}

function gone(): void {
  server = undefined;
  if (process.connected) process.send?.("gone");
}

async function end(): Promise<void> {
  await kill();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  process.exit();
}
