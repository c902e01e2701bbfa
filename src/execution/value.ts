import {
  defaultTypeResolver,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from "graphql";
import type { AskedField, Compilation } from "./compilation.js";
import { fieldWriter } from "./field.js";
import { infoOfField } from "./field-info.js";
import { leafWriter, quoted } from "./leaf.js";
import { listWriter } from "./list.js";
import { objectWriter, rootWriter, type WrittenField } from "./object.js";
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
  if (isLeafType(given)) return leafWriter(given, whenNull);
  const write = isObjectType(given)
    ? writerOfObject(given, asked, compilation)
    : writerOfAbstract(given, asked, compilation);
  return (value, run) => {
    if (value === null || value === undefined) whenNull(value, run);
    else write(value, run);
  };
}

function writeNull(_: unknown, run: Run): void {
  run.write("null");
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
    write: writerOfField(type, nodes, compilation),
  }));
}

function writerOfField(
  type: GraphQLObjectType,
  nodes: FieldNodes,
  compilation: Compilation,
): Write {
  const { value: name } = nodes[0].name;
  if (name === "__typename") {
    const text = quoted(type.name);
    return (_, run) => {
      run.write(text);
    };
  }
  const definition = type.getFields()[name];
  if (definition === undefined) throw new GiveUp();
  const asked = { parentType: type, definition, nodes };
  const write = valueWriter(definition.type, asked, compilation);
  return fieldWriter(asked, compilation, write);
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
