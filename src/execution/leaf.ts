import {
  GraphQLID,
  GraphQLString,
  isEnumType,
  type GraphQLEnumType,
  type GraphQLLeafType,
} from "graphql";
import { memoise } from "../memoise.js";
import { GiveUp } from "./run.js";

/** Characters of a text that may be a name or an id, and not a sentence. */
const LONGEST_NAME = 200;

/** The same names and ids are written over and over: to find one again is five times as fast. */
const quotedName = memoise(20_000, (text: string) => JSON.stringify(text));

/** A text as JSON writes it. */
export function quoted(text: string): string {
  return text.length <= LONGEST_NAME ? quotedName(text) : JSON.stringify(text);
}

/** Gives the text of a scalar or an enum, as its type serialises it. */
export type TextOf = (value: unknown) => string;

export function leafText(
  type: GraphQLLeafType,
  textOfNull: () => string,
): TextOf {
  const textOf: TextOf = (value) =>
    value === null || value === undefined
      ? textOfNull()
      : serialised(type, value);
  if (type === GraphQLString || type === GraphQLID)
    return (value) =>
      typeof value === "string" ? quoted(value) : textOf(value);
  if (!isEnumType(type)) return textOf;
  const names = namesOf(type);
  return (value) => names.get(value) ?? textOf(value);
}

/** The values of an enum as they are written. */
function namesOf(type: GraphQLEnumType): ReadonlyMap<unknown, string> {
  const names = new Map<unknown, string>();
  for (const { value } of type.getValues())
    names.set(value, serialised(type, value));
  return names;
}

function serialised(type: GraphQLLeafType, value: unknown): string {
  const result: unknown = type.serialize(value);
  if (result === null || result === undefined) throw new GiveUp();
  if (typeof result === "string") return quoted(result);
  return JSON.stringify(result) ?? "null";
}
