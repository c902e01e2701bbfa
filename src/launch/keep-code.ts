// Run by the build: starts the server, has it answer once, and keeps what V8 compiled until then. Compiling was a third of a start.
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import { codeOf, load, PROGRAM, run } from "./program.js";

const QUESTION = "{ dataset { version } }";
const TRIES = 200;

const port = await freePort();
process.env["PORT"] = String(port);
process.env["LOG_LEVEL"] = "warn";
process.argv[2] = "serve";
const script = load(PROGRAM);
run(script, PROGRAM);
await answer(`http://127.0.0.1:${port}/graphql`);
writeFileSync(codeOf(PROGRAM), script.createCachedData());
process.exit();

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

/** Once the server listens, it is asked. */
async function answer(url: string): Promise<void> {
  for (let left = TRIES; ; left--)
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: QUESTION }),
      });
      if (!response.ok) throw new Error(await response.text());
      return;
    } catch (error) {
      if (left === 0) throw error;
      await setTimeout(50);
    }
}
