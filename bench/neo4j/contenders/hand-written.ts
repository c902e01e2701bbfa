import { once } from "node:events";
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import neo4j, { type Driver } from "neo4j-driver";
import { OPERATIONS } from "../operations/index.js";
import type { Contender } from "./contender.js";

/** One Cypher statement for each operation, and a bare handler of node:http. */
export function handWritten(driver: Driver, database?: string): Contender {
  const config = {
    defaultAccessMode: neo4j.session.READ,
    fetchSize: -1,
    ...(database === undefined ? {} : { database }),
  };

  async function ask({ cypher }: { cypher: string }): Promise<unknown> {
    const session = driver.session(config);
    try {
      const { records } = await session.run(cypher);
      return records[0]?.get("data");
    } finally {
      await session.close();
    }
  }

  return {
    name: "hand-written Cypher",
    ask,
    async serve() {
      const server = createServer((request, response) => {
        void json(request)
          .then((name) => OPERATIONS.find((known) => known.name === name))
          .then((operation) =>
            operation === undefined ? null : ask(operation),
          )
          .then((data) => {
            response.setHeader("content-type", "application/json");
            response.end(JSON.stringify({ data }));
          });
      });
      await once(server.listen(0, "127.0.0.1"), "listening");
      const address = server.address();
      if (address === null || typeof address === "string")
        throw new Error("The server listens on no port.");
      return {
        url: `http://127.0.0.1:${address.port}`,
        bodyOf: ({ name }) => name,
        async close() {
          server.close();
          server.closeAllConnections();
          await once(server, "close");
        },
      };
    },
  };
}
