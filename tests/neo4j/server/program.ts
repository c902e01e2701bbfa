import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** What a program prints, on either stream; null where there is no such program. @throws Error with its first complaint. */
export async function output(
  program: string,
  args: readonly string[],
): Promise<string | null> {
  try {
    const { stdout, stderr } = await execute(program, args);
    return stdout + stderr;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ("code" in error && error.code === "ENOENT") return null;
    const printed = "stdout" in error ? String(error.stdout) : "";
    const complaint = /\[ERROR\] (.+?)(?: -> \[Help 1\])?$/m.exec(printed)?.[1];
    throw new Error(complaint ?? error.message);
  }
}
