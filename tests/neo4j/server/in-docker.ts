import { stopwatch, type Way } from "./way.js";

const IMAGE = "neo4j:5.26-community";

/** A server in a container, for a machine with a container engine. */
export const inDocker: Way = async () => {
  const lap = stopwatch();
  // Slow to import, so only where it is tried.
  const { Neo4jContainer } = await import("@testcontainers/neo4j");
  const container = await new Neo4jContainer(IMAGE).start();
  return {
    how: "Docker",
    database: {
      uri: container.getBoltUri(),
      user: container.getUsername(),
      password: container.getPassword(),
    },
    story: `by Docker from ${IMAGE}, in ${lap()}`,
    stop: async () => {
      await container.stop();
    },
  };
};
