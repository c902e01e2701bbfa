import {
  getVariableValues,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { ownTurn } from "../own-turn.js";
import { conditionsOf } from "./conditions.js";
import { GiveUp, Run, type Arguments, type Write } from "./run.js";
import { operationWriter } from "./value.js";

/** Of one operation, by what its conditions say: more than anybody needs, and a bound. */
const MOST_PLANS = 16;

/** Milliseconds in which an operation must have been answered last time to be answered again before others that wait. */
const QUICK = 0.3;

/** An operation that was validated, compiled once for all of its runs. */
export class CompiledOperation {
  readonly #schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly #operation: OperationDefinitionNode;
  readonly #conditions: readonly string[];
  readonly #plans = new Map<string, Write>();
  #isQuick = false;

  constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
  ) {
    this.#schema = schema;
    this.document = document;
    this.#operation = operation;
    this.#conditions = conditionsOf(document);
  }

  /**
   * The data of the answer as JSON, or null where graphql-js must be asked: where something went wrong, which it tells of, and for
   * what is not compiled.
   */
  async answer(context: unknown, given: Arguments): Promise<string | null> {
    try {
      const { coerced } = getVariableValues(
        this.#schema,
        this.#operation.variableDefinitions ?? [],
        given,
      );
      if (coerced === undefined) return null;
      const write = this.#planFor(coerced);
      if (!this.#isQuick) await ownTurn();
      const begun = performance.now();
      const run = new Run(context, coerced);
      write(undefined, run);
      const text = await run.text();
      this.#isQuick = performance.now() - begun < QUICK;
      return text;
    } catch {
      return null;
    }
  }

  #planFor(variables: Arguments): Write {
    const decided = this.#conditions.map((name) => variables[name]);
    const key = JSON.stringify(decided);
    const known = this.#plans.get(key);
    if (known !== undefined) return known;
    if (this.#plans.size >= MOST_PLANS) this.#plans.clear();
    const plan = this.#compile(variables);
    this.#plans.set(key, plan);
    return plan;
  }

  #compile(variables: Arguments): Write {
    const root = this.#schema.getQueryType();
    if (root == null || this.#operation.operation !== OperationTypeNode.QUERY)
      throw new GiveUp();
    let numbers = 0;
    return operationWriter(root, this.#operation.selectionSet, {
      schema: this.#schema,
      operation: this.#operation,
      fragments: fragmentsOf(this.document),
      // Only the conditions are read of them, by which the plan is kept.
      variables,
      nextNumber: () => numbers++,
    });
  }
}

function fragmentsOf(
  document: DocumentNode,
): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? [[definition.name.value, definition]]
        : [],
    ),
  );
}
