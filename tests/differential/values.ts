import * as fc from "fast-check";
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type GraphQLInputField,
  type GraphQLInputType,
  type ObjectFieldNode,
  type ValueNode,
} from "graphql";
import { named } from "./ast.js";
import { someCursor } from "./cursors.js";
import type { Pools } from "./pools.js";
import { oneOf, someText } from "./texts.js";

/** The argument, or field of an argument, that a value is for. */
export interface Place {
  readonly argument: string;
  /** The type of the field that the argument is of. */
  readonly field: string;
  readonly pools: Pools;
}

/** A value of the type: mostly one that finds something, now and then none or a wrong one. */
export function someValue(
  type: GraphQLInputType,
  place: Place,
): fc.Arbitrary<ValueNode> {
  if (isNonNullType(type)) return someOfType(type.ofType, place);
  return fc.oneof(
    { arbitrary: someOfType(type, place), weight: 30 },
    { arbitrary: fc.constant<ValueNode>({ kind: Kind.NULL }), weight: 1 },
  );
}

function someOfType(
  type: GraphQLInputType,
  place: Place,
): fc.Arbitrary<ValueNode> {
  if (isListType(type)) return someList(someOfItem(type.ofType, place));
  if (isInputObjectType(type))
    return someObject(Object.values(type.getFields()), place);
  if (isEnumType(type))
    return fc
      .constantFrom(...type.getValues().map(({ name }) => name))
      .map((value): ValueNode => ({ kind: Kind.ENUM, value }));
  return someScalar(String(type), place);
}

function someOfItem(
  type: GraphQLInputType,
  place: Place,
): fc.Arbitrary<ValueNode> {
  return someOfType(isNonNullType(type) ? type.ofType : type, place);
}

function someList(item: fc.Arbitrary<ValueNode>): fc.Arbitrary<ValueNode> {
  const some = fc.array(item, { minLength: 1, maxLength: 3 });
  return fc
    .oneof(
      { arbitrary: some, weight: 14 },
      { arbitrary: fc.constant([]), weight: 1 },
    )
    .map((values): ValueNode => ({ kind: Kind.LIST, values }));
}

/** An input object with most of its fields left out. */
function someObject(
  fields: readonly GraphQLInputField[],
  place: Place,
): fc.Arbitrary<ValueNode> {
  const someField = fc.oneof(
    ...fields.map(({ name, type }) =>
      someValue(type, { ...place, argument: name }).map(
        (value): ObjectFieldNode => ({
          kind: Kind.OBJECT_FIELD,
          name: named(name),
          value,
        }),
      ),
    ),
  );
  return fc
    .uniqueArray(someField, { maxLength: 3, selector: nameOf })
    .map((given): ValueNode => ({ kind: Kind.OBJECT, fields: given }));
}

function someScalar(
  scalar: string,
  { argument, field, pools }: Place,
): fc.Arbitrary<ValueNode> {
  switch (scalar) {
    case "Boolean":
      return fc.boolean().map((value) => ({ kind: Kind.BOOLEAN, value }));
    case "Int":
      return somePageSize.map((value) => ({
        kind: Kind.INT,
        value: String(value),
      }));
    case "Date":
      return rarely(BAD_DAYS, oneOf(pools.days)).map(asText);
    case "FinancialYear":
      return rarely(BAD_YEARS, oneOf(pools.financialYears)).map(asText);
    default:
      return argument === "after"
        ? someCursor(field, pools).map(asText)
        : someText(argument, pools).map(asText);
  }
}

const somePageSize = rarely([-1, 0, 201], fc.integer({ min: 1, max: 6 }));
const BAD_DAYS = ["2026-02-30", "0001-01-01", "9999-12-31", "1 April 2026"];
const BAD_YEARS = ["2024/26", "2024"];

function rarely<T>(
  strange: readonly T[],
  usual: fc.Arbitrary<T>,
): fc.Arbitrary<T> {
  return fc.oneof(
    { arbitrary: usual, weight: 20 },
    { arbitrary: fc.constantFrom(...strange), weight: 1 },
  );
}

function asText(value: string): ValueNode {
  return { kind: Kind.STRING, value };
}

function nameOf({ name }: ObjectFieldNode): string {
  return name.value;
}
