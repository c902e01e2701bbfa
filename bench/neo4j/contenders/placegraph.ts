import { getOperationAST, parse, validate } from "graphql";
import { CompiledOperation } from "../../../src/execution/operation.js";
import { createContext } from "../../../src/graphql/context.js";
import { createSchema } from "../../../src/graphql/schema.js";
import { memoise } from "../../../src/memoise.js";
import { startServer } from "../../../src/server/start-server.js";
import type { GraphStore } from "../../../src/store/graph-store.js";
import type { Contender } from "./contender.js";

/** placegraph's schema over one of its engines, as its server runs operations, and its own server. */
export function placegraph(name: string, store: GraphStore): Contender {
  const schema = createSchema();
  const compiled = memoise(100, (source: string) => {
    const document = parse(source);
    const [error] = validate(schema, document);
    if (error !== undefined) throw error;
    const operation = getOperationAST(document);
    if (operation == null) throw new Error("There is no operation.");
    return new CompiledOperation(schema, document, operation);
  });
  return {
    name,
    async ask({ graphql }) {
      const context = createContext(store.reader());
      const text = await compiled(graphql).answer(context, {});
      if (text === null) throw new Error("The answer would hold an error.");
      return new Written(text);
    },
    async serve() {
      const running = await startServer({
        store,
        host: "127.0.0.1",
        port: 0,
        logLevel: "silent",
        // What is measured is answering.
        keptAnswers: 0,
      });
      return {
        url: running.url,
        bodyOf: ({ graphql }) => ({ query: graphql }),
        close: () => running.close(),
      };
    },
  };
}

/** An answer as the text that is sent; parsed by whoever would look into it. */
class Written {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toJSON(): unknown {
    return JSON.parse(this.#text);
  }
}
