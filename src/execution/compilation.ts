import type {
  GraphQLField,
  GraphQLObjectType,
  OperationDefinitionNode,
} from "graphql";
import type { FieldNodes, Selecting } from "./selections.js";

/** An operation on its way to being compiled. */
export interface Compilation extends Selecting {
  readonly operation: OperationDefinitionNode;
  /** A number for a field, to keep by what it finds out in a run. */
  readonly nextNumber: () => number;
}

/** A field of a type, as an operation asks for it. */
export interface AskedField {
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: FieldNodes;
}
