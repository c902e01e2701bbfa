import type { OperationDefinitionNode } from "graphql";
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

/** Operations found within the limits, for as long as Apollo keeps them: one that asks for as much as before need not be measured again. */
export class Passed {
  readonly #sizes = new WeakMap<
    OperationDefinitionNode,
    LRUCache<string, true>
  >();

  has(operation: OperationDefinitionNode, size: string): boolean {
    return this.#sizes.get(operation)?.has(size) ?? false;
  }

  add(operation: OperationDefinitionNode, size: string): void {
    const sizes =
      this.#sizes.get(operation) ?? new LRUCache<string, true>({ max: MOST });
    this.#sizes.set(operation, sizes.set(size, true));
  }
}
