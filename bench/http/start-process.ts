import { fork } from "node:child_process";
import { once } from "node:events";
import { told } from "../measure/told.js";
import { Listening, Seen } from "./messages.js";

/** A contender in a process of its own. */
export interface ServerProcess {
  readonly name: string;
  readonly url: string;
  /** Begins to watch the event loop of the process. */
  readonly watch: () => void;
  /** Ends it, and tells what was seen. */
  readonly seen: () => Promise<Seen>;
  readonly close: () => Promise<void>;
}

export async function startProcess(name: string): Promise<ServerProcess> {
  const child = fork(new URL("./bench-server.js", import.meta.url), [name], {
    env: { ...process.env, NODE_ENV: "production" },
  });
  const { url } = Listening.parse(await told(child));
  return {
    name,
    url,
    watch: () => child.send("watch"),
    async seen() {
      child.send("seen");
      return Seen.parse(await told(child));
    },
    async close() {
      const gone = once(child, "exit");
      child.disconnect();
      await gone;
    },
  };
}
