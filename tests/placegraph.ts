import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

export interface Command {
  readonly process: ChildProcess;
  /** What it has said so far, on either stream. */
  readonly output: () => string;
  /** Its exit code; null where a signal ended it. */
  readonly exit: Promise<number | null>;
}

/** Starts the command as a user does, in a process of its own. */
export function placegraph(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Command {
  const command = spawn(
    process.execPath,
    ["--import", "tsx", "src/main.ts", ...args],
    {
      // A run of the tests may be told of a database that is not meant for the command.
      env: { ...process.env, NEO4J_URI: undefined, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let output = "";
  const hear = (words: Buffer) => {
    output += words.toString();
  };
  command.stdout.on("data", hear);
  command.stderr.on("data", hear);
  return {
    process: command,
    output: () => output,
    // Once both streams have ended, too.
    exit: once(command, "close").then(() => command.exitCode),
  };
}

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

export async function outcomeOf({ exit, output }: Command): Promise<Outcome> {
  return { code: await exit, output: output() };
}
