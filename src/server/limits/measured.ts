import { GraphQLError, type OperationDefinitionNode } from "graphql";
import { LRUCache } from "lru-cache";

/** Sizes kept for each operation. */
const MOST = 100;

/** Names of a list's order, a family and the like: the only texts that a limit looks at. */
const NAME_OF_ENUM = /^[A-Z_]+$/;

/**
 * What of some variables decides whether an operation is within its limits: numbers, lengths, what is null, names of enums.
 * Which body, day or text is asked for does not.
 */
export function sizeOf(variables: Record<string, unknown> | undefined): string {
  return JSON.stringify(variables ?? null, (_, value: unknown) =>
    typeof value === "string" && !NAME_OF_ENUM.test(value) ? "" : value,
  );
}

/** What was found of an operation: why it is refused, or null. */
interface Finding {
  readonly refusal: GraphQLError | null;
}

/** Operations measured, for as long as Apollo keeps them: one that asks for as much as before need not be measured again. */
export class Measured {
  readonly #findings = new WeakMap<
    OperationDefinitionNode,
    LRUCache<string, Finding>
  >();

  /**
   * Measures an operation of a size that was not measured before.
   * @throws GraphQLError as the measuring does, each time the same.
   */
  check(
    operation: OperationDefinitionNode,
    size: string,
    measure: () => void,
  ): void {
    const findings =
      this.#findings.get(operation) ??
      new LRUCache<string, Finding>({ max: MOST });
    this.#findings.set(operation, findings);
    const finding = findings.get(size) ?? findingOf(measure);
    findings.set(size, finding);
    if (finding.refusal !== null) throw finding.refusal;
  }
}

function findingOf(measure: () => void): Finding {
  try {
    measure();
    return { refusal: null };
  } catch (error) {
    if (error instanceof GraphQLError) return { refusal: error };
    throw error;
  }
}
