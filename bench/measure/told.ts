import type { ChildProcess } from "node:child_process";

/**
 * What a process tells next.
 * @throws Error where it ends instead.
 */
export function told(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (): void => {
      reject(new Error(`A process ended: ${child.spawnargs.join(" ")}.`));
    };
    child.once("exit", ended);
    child.once("message", (message) => {
      child.off("exit", ended);
      resolve(message);
    });
  });
}
