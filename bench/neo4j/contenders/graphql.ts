import { execute, parse, validate, type GraphQLSchema } from "graphql";
import type { DocumentNode } from "graphql";

/** Executes operations on a schema with graphql-js, each parsed and validated once, as servers keep them. */
export class Executor {
  readonly #schema: GraphQLSchema;
  readonly #documents = new Map<string, DocumentNode>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** @throws Error with the first error of the answer. */
  async execute(
    source: string,
    contextValue: unknown,
    variableValues?: Record<string, unknown>,
  ): Promise<unknown> {
    const { data, errors } = await execute({
      schema: this.#schema,
      document: this.#parsed(source),
      contextValue,
      ...(variableValues === undefined ? {} : { variableValues }),
    });
    if (errors?.[0] !== undefined) throw errors[0];
    return data;
  }

  #parsed(source: string): DocumentNode {
    const known = this.#documents.get(source);
    if (known !== undefined) return known;
    const document = parse(source);
    const [error] = validate(this.#schema, document);
    if (error !== undefined) throw error;
    this.#documents.set(source, document);
    return document;
  }
}
