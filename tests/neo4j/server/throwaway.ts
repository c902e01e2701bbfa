import { javaCommand, neo4jJars } from "./artifacts.js";
import { outcome } from "./database.js";
import { LocalServer } from "./local-server.js";

/** A second server, which a test may kill and start again; null where the server of this run was not started from Maven's artifacts. */
export async function startThrowawayServer(): Promise<LocalServer | null> {
  if (!outcome.started || outcome.how !== "Maven") return null;
  return LocalServer.started(
    await javaCommand(process.env),
    await neo4jJars(process.env),
  );
}
