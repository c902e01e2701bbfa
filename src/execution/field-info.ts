import type {
  FieldNode,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
} from "graphql";
import type { AskedField, Compilation } from "./compilation.js";
import { GiveUp, type Run } from "./run.js";

/** What a resolver may know of its field. It is the same for every value of the field in a run, so where in the answer a value stands is not known. */
class FieldInfo implements GraphQLResolveInfo {
  readonly fieldName: string;
  readonly fieldNodes: readonly FieldNode[];
  readonly returnType: GraphQLOutputType;
  readonly parentType: GraphQLObjectType;
  readonly schema: GraphQLResolveInfo["schema"];
  readonly fragments: GraphQLResolveInfo["fragments"];
  readonly rootValue = undefined;
  readonly operation: GraphQLResolveInfo["operation"];
  readonly variableValues: GraphQLResolveInfo["variableValues"];

  constructor(
    { definition, nodes, parentType }: AskedField,
    { schema, fragments, operation }: Compilation,
    { variables }: Run,
  ) {
    this.fieldName = definition.name;
    this.fieldNodes = nodes;
    this.returnType = definition.type;
    this.parentType = parentType;
    this.schema = schema;
    this.fragments = fragments;
    this.operation = operation;
    this.variableValues = variables;
  }

  get path(): never {
    throw new GiveUp();
  }
}

export type InfoOf = (run: Run) => GraphQLResolveInfo;

/** Made when first asked for in a run. */
export function infoOfField(
  asked: AskedField,
  compilation: Compilation,
  number: number,
): InfoOf {
  return (run) =>
    (run.infos[number] ??= new FieldInfo(asked, compilation, run));
}
