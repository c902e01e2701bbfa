import { javaCommand, neo4jJars } from "./artifacts.js";
import { LocalServer } from "./local-server.js";
import { stopwatch, type Way } from "./way.js";

/** A server from the artifacts that Neo4j publishes, for a machine with Java and Maven. */
export const fromMaven: Way = async (env) => {
  const lap = stopwatch();
  const java = await javaCommand(env);
  const jars = await neo4jJars(env);
  const fetched = lap();
  const server = await LocalServer.started(java, jars);
  return {
    how: "Maven",
    database: server.settings,
    story: `by Java from ${jars}, jars in ${fetched}, start in ${lap()}`,
    stop: () => server.remove(),
  };
};
