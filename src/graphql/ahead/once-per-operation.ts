import type { FieldNode, GraphQLResolveInfo } from "graphql";

/** What was found out of a field of an operation, for as long as the same operation is asked with the same variables. */
export class OncePerOperation<T> {
  /** Servers keep the documents that they parse: a field of one is the same object each time. */
  readonly #known = new WeakMap<FieldNode, { of: string; value: T }>();

  of(
    { fieldNodes: [node], variableValues }: GraphQLResolveInfo,
    depending: readonly unknown[],
    find: () => T,
  ): T {
    if (node === undefined) return find();
    const of = JSON.stringify([variableValues, depending]);
    const known = this.#known.get(node);
    if (known?.of === of) return known.value;
    const value = find();
    this.#known.set(node, { of, value });
    return value;
  }
}
