import {
  defaultTypeResolver,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from "graphql";
import type { AskedField, Compilation } from "./compilation.js";
import { fieldWriter } from "./field.js";
import { infoOfField } from "./field-info.js";
import { leafText, quoted, type TextOf } from "./leaf.js";
import { listWriter } from "./list.js";
import {
  objectWriter,
  rootWriter,
  type Property,
  type WrittenField,
} from "./object.js";
import { GiveUp, type Run, type Write } from "./run.js";
import { selectedFields, type FieldNodes } from "./selections.js";

/** Writes the value of a field by its type. */
export function valueWriter(
  type: GraphQLOutputType,
  asked: AskedField,
  compilation: Compilation,
): Write {
  const isNullable = !isNonNullType(type);
  const whenNull: Write = isNullable ? writeNull : refuseNull;
  const given = isNullable ? type : type.ofType;
  if (isListType(given))
    return listWriter(valueWriter(given.ofType, asked, compilation), whenNull);
  if (isLeafType(given)) {
    const textOf = textOfLeaf(given, isNullable);
    return (value, run) => {
      run.write(textOf(value));
    };
  }
  const write = isObjectType(given)
    ? writerOfObject(given, asked, compilation)
    : writerOfAbstract(given, asked, compilation);
  return (value, run) => {
    if (value === null || value === undefined) whenNull(value, run);
    else write(value, run);
  };
}

function textOfLeaf(type: GraphQLLeafType, isNullable: boolean): TextOf {
  return leafText(type, isNullable ? nullText : refuseNull);
}

function writeNull(_: unknown, run: Run): void {
  run.write(nullText());
}

function nullText(): string {
  return "null";
}

/** Null where none may be makes the object around it null, and an error. */
function refuseNull(): never {
  throw new GiveUp();
}

/** Writes the fields selected on the root of all questions. */
export function operationWriter(
  type: GraphQLObjectType,
  set: SelectionSetNode,
  compilation: Compilation,
): Write {
  return rootWriter(fieldsOf(type, [set], compilation));
}

/** The fields selected on a type of object, each with what writes it. */
function fieldsOf(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  compilation: Compilation,
): WrittenField[] {
  // A value may not be what it claims, which graphql-js finds out.
  if (type.isTypeOf != null) throw new GiveUp();
  const selected = selectedFields(type, sets, compilation);
  return [...selected].map(([key, nodes], at) => ({
    key: `${at === 0 ? "{" : ","}${quoted(key)}:`,
    ...writerOfField(type, nodes, compilation),
  }));
}

function writerOfField(
  type: GraphQLObjectType,
  nodes: FieldNodes,
  compilation: Compilation,
): Omit<WrittenField, "key"> {
  const { value: name } = nodes[0].name;
  if (name === "__typename") return nameOfType(type);
  const definition = type.getFields()[name];
  if (definition === undefined) throw new GiveUp();
  const asked = { parentType: type, definition, nodes };
  const write = valueWriter(definition.type, asked, compilation);
  return {
    write: fieldWriter(asked, compilation, write),
    property: propertyOf(definition),
  };
}

function nameOfType({ name }: GraphQLObjectType): Omit<WrittenField, "key"> {
  const text = quoted(name);
  return {
    write: (_, run) => {
      run.write(text);
    },
    property: { name, textOf: () => text },
  };
}

/** A field that is a property of its object, and a leaf; null for any other. */
function propertyOf({
  name,
  type,
  resolve,
}: AskedField["definition"]): Property | null {
  const given = isNonNullType(type) ? type.ofType : type;
  if (resolve !== undefined || !isLeafType(given)) return null;
  return { name, textOf: textOfLeaf(given, type === given) };
}

function writerOfObject(
  type: GraphQLObjectType,
  { nodes }: AskedField,
  compilation: Compilation,
): Write {
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const write = objectWriter(fieldsOf(type, sets, compilation));
  return (value, run) => {
    if (value instanceof Error) throw new GiveUp();
    write(value, run);
  };
}

/** Each type of object that comes is compiled when it first does. */
function writerOfAbstract(
  type: GraphQLAbstractType,
  asked: AskedField,
  compilation: Compilation,
): Write {
  const { schema } = compilation;
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const infoOf = infoOfField(asked, compilation, compilation.nextNumber());
  const writers = new Map<unknown, Write>();
  const compile = (name: unknown): Write => {
    const concrete = typeof name === "string" ? schema.getType(name) : null;
    if (!isObjectType(concrete) || !schema.isSubType(type, concrete))
      throw new GiveUp();
    const write = writerOfObject(concrete, asked, compilation);
    writers.set(name, write);
    return write;
  };
  return (value, run) => {
    const name = resolveType(value, run.context, infoOf(run), type);
    const write = writers.get(name) ?? compile(name);
    write(value, run);
  };
}
