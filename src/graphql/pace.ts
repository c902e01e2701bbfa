import {
  defaultFieldResolver,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";
import { laterLots, ownTurn } from "../own-turn.js";
import type { Context } from "./context.js";

/** The lists that may be long. */
const LONG = ["nodes", "edges", "paths"];

/** Items of a list in a turn: each may ask for a list of its own. */
const LOT = 8;

type Field = GraphQLField<unknown, Context>;

/** Has the root fields and the lists of a schema keep the pace of who asks. */
export function keepPace(schema: GraphQLSchema): void {
  for (const field of fieldsOf(schema.getQueryType())) waitInTurns(field);
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type))
      for (const field of fieldsOf(type))
        if (LONG.includes(field.name)) giveInLots(field);
}

function fieldsOf(type: ReturnType<GraphQLSchema["getQueryType"]>): Field[] {
  return Object.values<Field>(type?.getFields() ?? {});
}

function waitInTurns(field: Field): void {
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (source, args, context, info) =>
    context.pace.inTurns
      ? ownTurn().then(() => resolve(source, args, context, info))
      : resolve(source, args, context, info);
}

function giveInLots(field: Field): void {
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (source, args, context, info): unknown => {
    const items: unknown = resolve(source, args, context, info);
    return context.pace.inTurns && Array.isArray(items)
      ? laterLots(items, LOT, (item: unknown) => item)
      : items;
  };
}
