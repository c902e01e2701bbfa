import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";

const KEEPER = fileURLToPath(new URL("keeper.ts", import.meta.url));

/** Starts the keeper of one server: see keeper.ts for the orders that it takes. */
export function keep(home: string, command: readonly string[]): ChildProcess {
  return fork(KEEPER, [home, ...command], {
    execArgv: ["--import", "tsx"],
    stdio: "ignore",
    // An interrupt from the terminal does not reach it, so that it can tidy up after one.
    detached: true,
  });
}
