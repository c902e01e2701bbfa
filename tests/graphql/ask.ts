import { graphql, type GraphQLError } from "graphql";
import { expect } from "vitest";
import type { z } from "zod";
import type { Graph } from "../../src/domain/model.js";
import { createContext } from "../../src/graphql/context.js";
import { createSchema } from "../../src/graphql/schema.js";
import type { GraphReader } from "../../src/store/graph-store.js";
import { MemoryStore } from "../../src/store/memory/memory-store.js";

const schema = createSchema();

/** The day on which these tests are run, so that "today" has one answer. */
const NOW = new Date("2026-11-22T12:00:00Z");

export interface Answer {
  readonly data: unknown;
  readonly errors: readonly GraphQLError[];
}

export async function storeOf(graph: Graph): Promise<MemoryStore> {
  const store = new MemoryStore();
  await store.replace(graph);
  return store;
}

/** What the schema answers, with every error. */
export async function askWithErrors(
  store: GraphReader,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<Answer> {
  const { data, errors = [] } = await graphql({
    schema,
    source,
    variableValues,
    contextValue: createContext(store, NOW),
  });
  return { data: plain(data), errors };
}

/** What the schema answers; an error fails the test, and shows itself. */
export async function ask(
  store: GraphReader,
  source: string,
  variables?: Record<string, unknown>,
): Promise<unknown> {
  const { data, errors } = await askWithErrors(store, source, variables);
  expect(
    errors.map((error) => `${String(error.path)}: ${error.message}`),
  ).toEqual([]);
  return data;
}

/** The same, where a test works on with the answer: an answer of another shape fails the test. */
export async function askFor<T>(
  shape: z.ZodType<T>,
  store: GraphReader,
  source: string,
  variables?: Record<string, unknown>,
): Promise<T> {
  return shape.parse(await ask(store, source, variables));
}

/** As JSON has it: without the prototypes that GraphQL leaves out. */
function plain(data: unknown): unknown {
  const text: unknown = JSON.parse(JSON.stringify(data ?? null));
  return text;
}
