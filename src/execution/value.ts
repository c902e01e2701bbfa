import {
  defaultTypeResolver,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from "graphql";
import type { AskedField, Compilation } from "./compilation.js";
import { fieldWriter } from "./field.js";
import { infoOfField } from "./field-info.js";
import { leafWriter, quoted } from "./leaf.js";
import { listWriter } from "./list.js";
import { objectWriter, type WrittenField } from "./object.js";
import { GiveUp, type Run, type Write } from "./run.js";
import { selectedFields } from "./selections.js";

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

/** Writes the selected fields of a type of object. */
export function selectionWriter(
  type: GraphQLObjectType,
  sets: Parameters<typeof selectedFields>[1],
  compilation: Compilation,
): Write {
  // A value may not be what it claims, which graphql-js finds out.
  if (type.isTypeOf != null) throw new GiveUp();
  const selected = selectedFields(type, sets, compilation);
  const fields = [...selected].map(([key, nodes], at): WrittenField => {
    const [{ name }] = nodes;
    const definition = type.getFields()[name.value];
    const written = `${at === 0 ? "{" : ","}${quoted(key)}:`;
    if (name.value === "__typename") {
      const text = quoted(type.name);
      return {
        key: written,
        write: (_, run) => {
          run.write(text);
        },
      };
    }
    if (definition === undefined) throw new GiveUp();
    const asked = { parentType: type, definition, nodes };
    const write = valueWriter(definition.type, asked, compilation);
    return { key: written, write: fieldWriter(asked, compilation, write) };
  });
  return objectWriter(fields);
}

function writerOfObject(
  type: GraphQLObjectType,
  { nodes }: AskedField,
  compilation: Compilation,
): Write {
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const write = selectionWriter(type, sets, compilation);
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
