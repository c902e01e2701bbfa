import { spawn } from "node:child_process";

const RUNS = 5;
const QUERY = "{ dataset { version } }";

/** Milliseconds from the start of the process to its first answer, the build included in nothing. */
export async function benchStart(): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await firstAnswer());
  times.sort((a, b) => a - b);
  console.table([
    {
      start: "process start to first answer",
      "median ms": times[Math.floor(RUNS / 2)],
      "best ms": times[0],
      "worst ms": times[RUNS - 1],
    },
  ]);
}

async function firstAnswer(): Promise<number> {
  const started = performance.now();
  const server = spawn(process.execPath, ["dist/main.js", "serve"], {
    env: {
      ...process.env,
      NEO4J_URI: undefined,
      PORT: "0",
      LOG_LEVEL: "silent",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const url = await addressIn(server.stdout);
    const answer = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: QUERY }),
    });
    await answer.json();
    return Math.round(performance.now() - started);
  } finally {
    server.kill();
  }
}

async function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  let text = "";
  for await (const chunk of output) {
    text += chunk.toString();
    const url = /answers at (\S+)\n/.exec(text)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error(`The server said no address: ${text}`);
}
